import { type Sheet, TAKEN } from '../facts/sheet.ts';
import { fold, key } from '../fold.ts';
import { countriesOfState, findCity, findRegion } from '../gazetteer.ts';
import type { Span } from '../sentences.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { arabicName, CALLED } from './arabic-name.ts';
import { CAPITALS, isCommon } from './capitals.ts';
import { lowly, lowlyOfTrade, ofGathering } from './lowly-names.ts';

const WE_ARE =
  /(?<![\p{L}])(?:nos somos|somos|we are|we're|we run|i'm|i am|sou|soy|me chamo|meu nome e|my name is|me llamo|mi nombre es|bem-?vindos? (?:a|ao)|welcome to|aqui e (?:a|o|da|do)|this is|esta es|اسمي|نحن|انا)\s+(?:(?:a|o|os|as|the|el|la|los|las|da|do)\s+)?/gu;
const OWN =
  '(?:minha|meu|nossa|nosso|my|our|mi|nuestra|nuestro|ma|mon|notre|la mia|il mio|mein|meine|unser|unsere|da|do|de|del|a|o|the|el|la|para|for|pra|pro|um|uma|un|una|an|d[ao] (?:minha|meu|nossa|nosso)|escritorio|estudio|studio|site|pagina|website)';
const FOR =
  /(?<![\p{L}])(?:site|saite|pagina|page|website|web|landing page|landing|sitio|loja virtual|blog|portal|tienda online|online store)(?:\s+(?:d[aeo]s?|del?|para|pra|pro|for|of|oficial d[aeo]|web d[ae])\s+|\s*:\s*)(?:(?:a|o|os|as|the|la|el|los|las)\s+)?/gu;
const APPOSITION = /(?:,|:|-|–|—)\s+(?:(?:a|o|os|as|the|el|la|los|las)\s(?=\p{Lu}))?/gu;
const CATEGORY_END = new RegExp(`${OWN}\\s+((?:[\\p{Ll}&-]+\\s?){1,5})(?:,|:|-|–|—)?\\s*(?:(?:a|o|the|el|la)\\s)?$`, 'u');

/** Ways in which owners bring in the name, by what each is called among the signs; each finds at most one. */
export const PATTERNS: Readonly<Record<string, (sheet: Sheet) => Span | undefined>> = {
  arabic: (sheet) => (/[\u0600-\u06ff]/.test(sheet.text) ? arabicName(sheet) : undefined),
  couple,
  gathering: ofGathering,
  incorporated,
  shouted,
  called,
  quotedEarly: (sheet) => quoted(sheet, 90),
  siteOfTrade: (sheet) => siteOfTrade(sheet),
  announced,
  ofTrade,
  siteOf,
  opening: openingName,
  apposed,
  oneself,
  quoted: (sheet) => quoted(sheet, 900),
  self,
  lowly,
  lowlyOfTrade,
};

/** "ZÉ DA LUZ INSTALAÇÕES": in capitals throughout, also the small words between. */
const SHOUTED =
  /^(?=[^\n]*\p{Lu}{4})[\p{Lu}\d&'’-]+(?: (?:D[AEO]S?|E|Y|DEL?|LA|EL|LOS|LAS|AND|OF|THE|&) ?[\p{Lu}\d&'’-]+)+(?: [\p{Lu}\d&'’-]+){0,3}(?=[.,:;\n])/u;

/** A run of capitals at this place that can be a name, without the city or the opening words around it. */
function nameAt(sheet: Sheet, at: number): Span | undefined {
  const quote = /^["“«']([^"”»'\n]{2,60})["”»']/.exec(sheet.text.slice(at, at + 70));
  if (quote?.[1]) return { start: at + 1, end: at + 1 + quote[1].length };
  const match =
    (/^\p{Ll}/u.test(sheet.text.slice(at + 1, at + 3)) ? undefined : SHOUTED.exec(sheet.text.slice(at, at + 60))) ??
    new RegExp(`^${CAPITALS}`, 'u').exec(sheet.text.slice(at, at + 90));
  if (!match) return undefined;
  let text = match[0];
  // "Ana Souza e Advogados" is one name, "Padaria Real e Quero …" is not.
  const words = text.split(' ');
  const stray = words.findIndex(
    (word, n) =>
      n > 0 &&
      /\p{Ll}/u.test(text) &&
      isCommon(word) &&
      /^\p{Lu}/u.test(word) &&
      !/^(?:The|La|Las|Los|El|O|A|Os|As|Da|Do|De|Mi|My|Our|Nossa|One|Uma?|Site|Web|Crear|Open|Quiero|Class|Classes|Plan|Shop|Casa)$/.test(
        word,
      ),
  );
  if (stray > 0) text = words.slice(0, stray).join(' ');
  text = text
    .replace(/\s(?:d[aeo]s?|del?|e|y|and|of|the|la|las|los|el|&|en|no|na|para)$/gu, '')
    .replace(/\s(?:Dra?|Lic|Prof|Profa|Ing|Arq|Sra?|Mr|Mrs|Ms)\.?$/, '')
    .replace(/[.]$/, (dot) => (/\b(?:Co|Inc|Ltd|Jr|S\.A|Ltda|Cia)\.$/.test(text) ? dot : ''));
  if (/^(?:em|en|in)\s/.test(text)) return undefined;
  const district =
    /^(.{2,}?)\s(?:na|no|en|in)\s(?:Vila|Jardim|Bairro|Zona|Rua|Avenida|Centro|Colonia|Parque|Barrio|Alto|Lapa|Moema|Downtown)(?:\s|$)/.exec(
      text,
    );
  if (district?.[1]) text = district[1];
  const place = /^(.*?)\s(?:de|en|of|no|na|in)\s(\p{Lu}.*)$/u.exec(text);
  if (place?.[1] && place[2] && /^(?:en|no|na|in)$/.test(text.slice(place[1].length + 1).split(' ')[0] ?? '') && findCity(place[2]))
    text = place[1];
  const end = at + text.length;
  // "Convênios: Unimed, …" heads a list; only the first words of all can be a name before a colon.
  if (at > 0 && sheet.text[end] === ':' && sheet.sentences.some((span) => span.start === at)) return undefined;
  if (sheet.text[end] === '$' || !plausible(sheet, text) || sheet.open.slice(at, end).includes(TAKEN)) return undefined;
  return { start: at, end };
}

/** Headings of a page and words of a programme: alone they name nothing. */
const SECTION =
  /^(?:(?:the|our|os|as|los|las|nossos?|nossas?|nuestr[oa]s?|meet|e|y|and|&|de|da|do|del)\s)*(?:speakers?|schedule|tickets?|programme|program|agenda|venue|sponsors?|partners?|team|staff|contact(?: us)?|location|directions|register|registration|questions|support|pricing|prices|plans?|classes|services|products|specials|starters|mains|desserts|drinks|sides|breakfast|lunch|dinner|brunch|palestrantes|programacao|programa|ingressos|inscricoes|equipe|contato|contatos|localizacao|planos|aulas|servicos|produtos|precos|valores|entradas|pratos|bebidas|sobremesas|lanches|porcoes|doces|salgados|almoco|jantar|horarios?|turmas|professores|depoimentos|clientes|avaliacoes|ponentes|programacion|boletos|equipo|contacto|ubicacion|planes|clases|servicios|productos|precios|postres|platillos|desayunos|comidas|cenas|testimonios|resenas|reviews|testimonials|about|sobre|story|historia|gallery|galeria|faq|pacotes|paquetes|packages|hours|address|endereco|direccion|whatsapp|feira|evento|event|keynote|workshop|color(?:es|s)?|colours?|cores|logo)(?:\s(?:and|e|y|&|de|da|do|us|por|of)(?:\s\p{L}+)?)?$/u;
/** A time, a date, an amount or a registration number: never a name. */
const NUMERAL =
  /^\d{1,2}(?:h\d{0,2}|[:.]\d{2}|\s?[ap]\.?m\b|º|ª|%|\s(?:de|of)\s|x\b|km\b|anos\b|years\b)|\d{5,}|(?:^|\s|-)\d{1,2}(?:[:.]\d{2})?\s?[ap]m\b|^\d+[.,]\d/;

function plausible(sheet: Sheet, text: string): boolean {
  const folded = key(text);
  if (text.length < 3 && !/^[\p{Lu}\d&]+$/u.test(text)) return false;
  if (SECTION.test(folded) || NUMERAL.test(folded)) return false;
  if (isCommon(text.split(' ')[0] ?? '') && /^\p{L}+\s[\d\s–-]+$/u.test(text)) return false;
  if (text.length < 2 || text.length > 70 || /^\d+$/.test(text) || (isCommon(text.split(' ')[0] ?? '') && text.split(' ').length === 1))
    return false;
  if (
    !/\p{Lu}|[\u0600-\u06ff]/u.test(text) ||
    namesTrade(folded) ||
    findCity(text, sheet.country) ||
    findRegion(text) ||
    countriesOfState(text).length > 0
  )
    return false;
  return (
    !/^(?:dra?\.?|prof\.?|sr\.?|sra\.?|whatsapp|instagram|facebook|tiktok|google|pix|rua|av\.?|avenida|calle|cnpj|oab|crm|saas|faq|seo|pos|diy|vip)(?:\s|$)/.test(
      folded,
    ) || /^dra?\.? /.test(folded)
  );
}

function called(sheet: Sheet): Span | undefined {
  for (const match of sheet.open.slice(0, 4000).matchAll(CALLED)) {
    const at = match.index + match[0].length;
    const name = nameAt(sheet, at);
    if (name) return name;
    const region = /^[^,.;:\n!?()\ue000]{2,48}/.exec(sheet.open.slice(at, at + 50))?.[0] ?? '';
    const words = region.split(/\s+/);
    const stop = words.findIndex(
      (word, n) =>
        n > 0 &&
        /^(?:em|no|na|in|en|at|que|com|with|con|e|and|y|fica|located|para|pra|for|is|es|selling|vend\w+|we|nos|since|desde|في|و)$/.test(
          word,
        ),
    );
    const text = (stop > 0 ? words.slice(0, stop) : words).slice(0, 5).join(' ').trim();
    if (
      text.length > 2 &&
      !/^(?:de|da|do|por|for|to|a|o|by|on|que|atencao|minha|meu|my|mi|em|in|en|us|now|para)\b/.test(text) &&
      !/^(?:call|nome )/.test(match[0])
    )
      return { start: at, end: at + text.length };
  }
  return undefined;
}

/** "BARBEARIA DO TITO EM RECIFE …": in capitals throughout, a name runs from the trade to a preposition. */
function shouted(sheet: Sheet): Span | undefined {
  if (/\p{Ll}/u.test(sheet.text.slice(0, 160)) || !/\p{Lu}{4}/u.test(sheet.text.slice(0, 160))) return undefined;
  const match = /^[\p{Lu}\s&'’.-]{4,44}?(?=\s(?:EM|NO|NA|IN|EN|AT)\s|[,.;:\n!]|\s[-–]\s|$)/u.exec(sheet.text);
  const words = match?.[0].trim().split(/\s+/) ?? [];
  if (
    !match ||
    words.length < 2 ||
    words.length > 6 ||
    namesTrade(match[0]) ||
    !words.some((word) => namesTrade(word)) ||
    isCommon(words[0] ?? '')
  )
    return undefined;
  return { start: 0, end: match[0].trimEnd().length };
}

/** "Bright Spark Ltd", "Souza Ltda": the form of a company closes its name. */
function incorporated(sheet: Sheet): Span | undefined {
  const match = new RegExp(`(?<![\\p{L}])${CAPITALS}(?= |[,.;:\\n)]|$)`, 'gu');
  for (const run of sheet.text.slice(0, 1500).matchAll(match)) {
    const name = /^.{2,50}? (?:Ltd|Limited|LLC|LLP|Inc|Ltda|LTDA|EIRELI|GmbH|S\.?L\.?|S\.?R\.?L\.?|S\.?A\.?S\.?)(?=$|[ .])/.exec(
      run[0],
    )?.[0];
    if (!name || sheet.open.slice(run.index, run.index + name.length).includes(TAKEN) || isCommon(name.split(' ')[0] ?? '')) continue;
    return { start: run.index, end: run.index + name.length };
  }
  return undefined;
}

/** The two of a wedding: "Emma Clarke and Noah Reed". */
function couple(sheet: Sheet): Span | undefined {
  if (
    !/\b(?:our|nosso|nuestra|nuestro) (?:wedding|casamento|boda)|(?:wedding|casamento|boda) (?:website|of|d[aeo]s?|site)|nos casamos|we're getting married|زفافنا/.test(
      sheet.folded,
    )
  )
    return undefined;
  const match = /(?<![\p{L}])\p{Lu}[\p{Ll}'’]+(?:\s\p{Lu}[\p{Ll}'’]+)?\s(?:and|&|e|y)\s\p{Lu}[\p{Ll}'’]+(?:\s\p{Lu}[\p{Ll}'’]+)?/u.exec(
    sheet.text,
  );
  return match && !isCommon(match[0].split(' ')[0] ?? '') ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** "my yoga studio Low Tide Yoga", "minha pizzaria, a Forno do Tonho", "mi clínica dental en Guadalajara, Jalisco: Clínica Dental Arboledas". */
function announced(sheet: Sheet): Span | undefined {
  const head = sheet.text.slice(0, 1500);
  for (const match of head.matchAll(new RegExp(`(?<![\\p{L}])${CAPITALS}`, 'gu'))) {
    if (sheet.open[match.index] === TAKEN) continue;
    if (PERSON.test(fold(match[0]))) continue;
    const before =
      sheet.folded
        .slice(Math.max(0, match.index - 70), match.index)
        .split(/[.!?\n]/)
        .at(-1) ?? '';
    const category = CATEGORY_END.exec(before)?.[1]?.trim();
    const afterPlace = /(?:en|em|in) [^:,]{2,40}(?:, [^:,]{2,30})?:\s*$/.test(before);
    const opening =
      (before.trim().split(/\s+/).length <= 4 && endsInTrade(before, sheet.language)) || beginsInTrade(before, sheet, match.index);
    if (
      !afterPlace &&
      !opening &&
      !/(?:^|[\s,])(?:marca|brand)\s$/.test(before) &&
      !(category && holdsTrade(category.replace(/[,:-]$/, ''), sheet.language))
    )
      continue;
    const name = nameAt(sheet, match.index);
    if (name) return name;
  }
  return undefined;
}

const endsInTrade = (before: string, language: string): boolean => {
  const words = before.trim().split(/\s+/);
  return words.some((_, from) => namesTrade(words.slice(from).join(' '), language)) && /\p{L}$/u.test(before.trim());
};

/** "Tienda en línea de café de altura Cerro Azul": the sentence begins with the trade and runs up to the name. */
function beginsInTrade(before: string, sheet: Sheet, at: number): boolean {
  const words = before.trim().split(/\s+/);
  const starts = sheet.sentences.some((span) => span.start === at - before.trimStart().length);
  return (
    starts && words.length <= 8 && !/[,:]/.test(before) && [1, 2, 3].some((n) => namesTrade(words.slice(0, n).join(' '), sheet.language))
  );
}

const holdsTrade = (phrase: string, language: string): boolean => {
  const words = phrase.trim().split(/\s+/);
  for (let from = Math.max(0, words.length - 4); from < words.length; from++)
    for (let to = words.length; to > from; to--) if (namesTrade(words.slice(from, to).join(' '), language)) return true;
  return /\b(?:escritorio|estudio|studio|empresa|company|loja|tienda|shop|store|marca|brand|negocio|business|projeto|project|proyecto|banda|band|firm|practice|agencia|agency|espaco|espacio|startup|instituto|grupo|centro|center|centre|team|equipe|ateliê|atelie|salao|salon|casa|house|event|evento|startup|product|produto)$/.test(
    phrase.trim(),
  );
};

/** Capitals that hold the trade's word: "Barbearia do Zé", "Clínica Dental Arboledas", "Low Tide Yoga". */
function ofTrade(sheet: Sheet): Span | undefined {
  for (const match of sheet.text.slice(0, 2500).matchAll(new RegExp(`(?<![\\p{L}])${CAPITALS}`, 'gu'))) {
    if (sheet.open[match.index] === TAKEN) continue;
    if (PERSON.test(fold(match[0]))) continue;
    let start = match.index;
    let words = match[0].split(' ');
    while (words.length > 1 && isCommon(words[0] ?? '') && !/^(?:The|La|El|O|A)$/.test(words[0] ?? '')) {
      start += (words[0]?.length ?? 0) + 1;
      words = words.slice(1);
    }
    if (
      words.length < 2 ||
      !words.some((word, n) => namesTrade(fold(word)) || (n > 0 && namesTrade(fold(words.slice(n - 1, n + 1).join(' ')))))
    )
      continue;
    const before = sheet.folded.slice(Math.max(0, start - 24), start);
    if (/(?:rua|avenida|av\.?|calle|escola de|curso de|instagram|works with|integra\w* com|like|como)\s$/.test(before)) continue;
    const name = nameAt(sheet, start);
    // "Padaria" at the start of a sentence with "em Recife" after it names no bakery.
    if (
      name &&
      sheet.text
        .slice(name.start, name.end)
        .split(' ')
        .some((word) => /^\p{Lu}/u.test(word) && !namesTrade(fold(word)) && !isCommon(word) && findCity(word)?.country !== sheet.country)
    )
      return name;
  }
  return undefined;
}

/** "Attorney Jane Harper" is one of the staff. */
const PERSON =
  /^(?:attorney|lawyer|advogad[ao]|abogad[ao]|psicolog[ao]|professora?|instructora?|instrutora?|pastora?|coach|chef|founder|owner|manager|partner|therapist|dentist|nurse|teacher|nutricionista|fisioterapeuta|medic[ao]|veterinari[ao]|lic|ing|arq) /;

/** "Página para Floristería Retama": the site is for a name that holds its trade. */
const siteOfTrade = (sheet: Sheet): Span | undefined => {
  const name = siteOf(sheet);
  const words = name ? sheet.text.slice(name.start, name.end).split(' ') : [];
  return words.length > 1 && words.some((word) => namesTrade(fold(word))) ? name : undefined;
};

function siteOf(sheet: Sheet): Span | undefined {
  for (const match of sheet.folded.slice(0, 1500).matchAll(FOR)) {
    const name = nameAt(sheet, match.index + match[0].length);
    if (name) return name;
  }
  return undefined;
}

/** "Shelfwise is a …", "Crumb & Coal, a bakery in Leeds", "Forno Velho - pizzaria". */
function openingName(sheet: Sheet): Span | undefined {
  for (const span of sheet.sentences.slice(0, 3)) {
    const name = nameAt(sheet, span.start);
    if (!name) continue;
    const after = sheet.folded.slice(name.end, name.end + 30);
    const trade = /^\s([\p{Ll}-]+(?:\s[\p{Ll}-]+){0,2}?)(?=\s(?:in|em|en|on|for)\s|[,.;\n]|$)/u.exec(
      sheet.text.slice(name.end, name.end + 50),
    )?.[1];
    // "Hair salon in York" is all trade.
    const whole = trade && namesTrade(`${sheet.text.slice(name.start, name.end)} ${trade}`, sheet.language);
    if (whole) continue;
    if (trade && namesTrade(trade, sheet.language)) return name;
    // "Riverside Literacy Project, Baton Rouge.": a town follows the name.
    const town = /^, ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})/u.exec(sheet.text.slice(name.end, name.end + 40))?.[1]?.trim();
    if (town && findCity(town.replace(/\.$/, ''), sheet.country) && sheet.text.slice(name.start, name.end).includes(' ')) return name;
    if (
      /^(?:\s+(?:is|are|e|es|makes|faz|hace|sells|vende|offers|oferece|ofrece|was|foi|fue|sao|helps|ajuda)\s|\s*[-–—:|(]\s*\p{L}|,\s(?:a|an|the|uma?|una?|o|nossa|our|em|in|en|sua|your)\s|\s(?:em|in|en)\s)/u.test(
        after,
      ) &&
      !isCommon(sheet.text.slice(name.start, name.end).split(' ')[0] ?? '')
    )
      return name;
  }
  return undefined;
}

/** "… at Clay Room, a pottery studio in Hackney". */
function apposed(sheet: Sheet): Span | undefined {
  for (const match of sheet.folded.slice(0, 2000).matchAll(/,\s(?:an?|the|uma?|una?|o|a|nossa?|our|your)\s((?:[\p{L}-]+\s?){1,4})/gu)) {
    if (!holdsTrade(match[1] ?? '', sheet.language)) continue;
    const before = new RegExp(`${CAPITALS}$`, 'u').exec(sheet.text.slice(Math.max(0, match.index - 60), match.index));
    const name = before && nameAt(sheet, match.index - before[0].length);
    if (name) return name;
  }
  return undefined;
}

function quoted(sheet: Sheet, within: number): Span | undefined {
  const match = /["“«„]([\p{Lu}\u0590-\u06ff][^"”»\n.!?]{1,38})["”»“]/u.exec(sheet.text.slice(0, within));
  if (!match?.[1] || match[1].split(' ').length > 6 || sheet.open[match.index + 1] === TAKEN) return undefined;
  const before = sheet.folded.slice(Math.max(0, match.index - 30), match.index);
  // Several in a row are titles of works or of posts.
  const row = sheet.sentences.find((span) => match.index >= span.start - 1 && match.index < span.end);
  if (row && (sheet.text.slice(match.index, row.end + 1).match(/["“«][^"”»\n]{2,80}["”»]/gu)?.length ?? 0) > 1) return undefined;
  // What a customer said has its author behind it.
  if (/^[^\n]?\s*(?:[-–—]|\()\s*\p{Lu}/u.test(sheet.text.slice(match.index + match[0].length - 1, match.index + match[0].length + 6)))
    return undefined;
  if (
    /\b(?:review\w*|depoimento\w*|testimon\w*|opinion\w*|secao|section|botao|button|titulo|title|frase|slogan|says?|diz|dice|texto|text|faq|pergunta)\b/.test(
      before,
    )
  )
    return undefined;
  return plausible(sheet, match[1]) ? { start: match.index + 1, end: match.index + 1 + match[1].length } : undefined;
}

/** "Portfolio for me, Juno Abara, …". */
function oneself(sheet: Sheet): Span | undefined {
  const match = /(?<![\p{L}])(?:for me|about me|of mine|para mim|pra mim|sobre mim|para mi|sobre mi|para mí|sobre mí)\s*[,:–-]\s*/u.exec(
    sheet.text.slice(0, 400),
  );
  return match ? nameAt(sheet, match.index + match[0].length) : undefined;
}

function self(sheet: Sheet): Span | undefined {
  for (const match of sheet.folded.slice(0, 1200).matchAll(WE_ARE)) {
    const name = nameAt(sheet, match.index + match[0].length);
    if (name) return name;
  }
  for (const match of sheet.folded.slice(0, 300).matchAll(APPOSITION)) {
    const before = sheet.folded.slice(Math.max(0, match.index - 40), match.index);
    if (!holdsTrade(before.split(/[.!?\n,]/).at(-1) ?? '', sheet.language)) continue;
    const name = nameAt(sheet, match.index + match[0].length);
    if (name) return name;
  }
  return undefined;
}
