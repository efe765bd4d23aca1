import { DAY } from '#site/hours/days.ts';
import type { ClauseReading } from '../../acts/judge.ts';
import { fold } from '../../fold.ts';
import { countriesOfState, findCity, findRegion, isTown, longestCity, spelledTown } from '../../gazetteer.ts';
import { isFirstName, isFrequent, isWord } from '../../learned/kinds.ts';
import { CAPITALS, isCommon } from '../../name/capitals.ts';
import { namesTrade } from '../../trade/lexicon.ts';
import { wasThere } from '../../was-there.ts';
import { inFewWords } from '../prices/in-few-words.ts';
import { record, type Sheet, TAKEN } from '../sheet.ts';
import { isLowState } from '../times/low-state.ts';
import { townInName } from './town-in-name.ts';

const IN =
  /(?<![\p{L}])(?:(?:aqui |aki |aqi |aca |located |based |situad[oa]s? |localizad[oa]s? |ubicad[oa]s? |fica |ficamos |queda )?(?:em|no|na|nos|nas|in|en|at)|aqui d[eo]|aki d[eo]|(?:no |do |da |na )?(?:bairro|centro de|regiao de|cidade de|ciudad de|colonia|barrio(?: de)?|downtown|near|perto de|cerca de|outside|out of|around)(?: d[aeo])?|في|ب(?=مدينه)|بمدينه|مدينه)\s+(?:(?:o|a|the|el|la|bairro|barrio|cidade de|ciudad de|downtown|central|centro de|colonia|north|south|east|west|مدينه|حي)\s+)*/gu;
/** Plain nouns after "em", "in", "en" that are no places. */
const NOT_A_PLACE =
  /^(?:gel|acrigel|fibra|fibras|silicone|led|neon|couche|vinil|moletom|malha|mdf|mdp|pvc|eva|inox|aco|gesso|drywall|granito|marmore|ferro|aluminio|lona|latao|resina|tecido|acrilico|chapa|xapa|hora|servico|pagamento|local|atendimento|convenciones|eventos|exposicoes|exposiciones|estetica|treinamento|saude|casa|casas|apartamentos|escritorios|hoteles|breve|geral|dinheiro|ingles|espanhol|portugues|arabe|english|spanish|portuguese|arabic|espanol|frances|french|familia|domicilio|todo|toda|todos|todas|ate|cima|volta|torno|seguida|grupo|dupla|couro|madeira|algodao|prata|ouro|barro|linho|croche|ceramica|metal|vidro|linea|line|house|person|addition|advance|stock|minutes|order|general|love|business|town|town,|mind|need|case|time|touch|home|total|estoque|atendimento|vendas|consulta|gestao|saude|beleza|moda|festas|eventos|casamentos|direito|branco|preto|tons|tom|fim|dia|frente|cada|uma?|dois|duas|tres|our|my|your|the|a|an|all|every|this|nossa?|nosso|meu|minha|un|una|nuestr[oa]|mi|vivo|efectivo|pote|copo|caixa|palito|prato|brasa|forno|geral|general|familia|caso|cuotas|meses|verdad|site|pagina|instagram|whatsapp|facebook|google|comum|comun|particular|especial|clinica|reforma|obra|area|alta|baixa|pe|tempo|paz|conta|linha|ordem|media|estilo|lindo|residencias|empresas|condominios|apartamentos|homes|offices|black|white|green|blue|red|dark|light|january|february|march|april|may|june|july|august|september|october|november|december|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|outono|otono|verao|verano|inverno|invierno|primavera|autumn|summer|winter|spring|fall|enero|febrero|marzo|mayo|junio|julio|septiembre|octubre|noviembre|diciembre|\d.*|semana|fins|horario|segundas?|tercas?|quartas?|quintas?|sextas?|sabados?|domingos?|lunes|martes|viernes|the\b.*|al|el|موقع|صفحه|الموقع|كل|جميع|اللغه|خدمه|مجال)$/;
const END_OF_PLACE =
  /^(?:com|q|pq|se|xama|xamo|chama|chamo|yama|llama|perto|x|tem|tenho|que|para|pra|pro|por|e|mas|with|and|for|that|which|on|at|near|who|con|y|pero|especializad\w*|focad\w*|desde|since|bem|muito|tipo|aberto|quero|preciso|queria|need|want|quiero|necesito|aceitamos|atendo|atendemos|vendo|vendemos|we|i|please|site|in|em|en|is|are|e|serving|selling|selling|from|until|or|ou|o|um|uma|يقدم|مع|و)$/;

/** The place of the business, from "em Pinheiros", "in Santa Cruz, CA", a known city, or the address. One fact. */
export function readPlaces(sheet: Sheet, judged: readonly ClauseReading[] = []): void {
  readPlace(sheet, (at) => judged.some(({ act, start, end }) => (act === 'aside' || act === 'instruction') && at >= start && at < end));
  const place = sheet.facts.find((fact) => fact.norm.kind === 'place');
  for (const { norm } of sheet.facts) {
    // "Rua da Aurora, 325, Boa Vista" of a business in Recife: a district with a city's name.
    if (
      norm.kind === 'address' &&
      place?.norm.kind === 'place' &&
      norm.city &&
      !norm.postcode &&
      !norm.district &&
      place.norm.city &&
      fold(norm.city) !== fold(place.norm.city)
    ) {
      norm.district = norm.city;
      norm.city = place.norm.city;
    }
  }
}

function readPlace(sheet: Sheet, isTalk: (at: number) => boolean): void {
  const address = sheet.facts.find((fact) => fact.norm.kind === 'address');
  const anchored = anchoredByRegion(sheet);
  if (anchored && !address) {
    write(sheet, anchored.start, anchored.end, anchored.text, '');
    return;
  }
  const body = address?.norm.kind === 'address' && address.norm.city ? undefined : ofBody(sheet);
  if (body) {
    write(sheet, body.start, body.end, body.text, '');
    return;
  }
  const shouted = /^[^a-z]*$/.test(sheet.text.slice(0, 200));
  let unknown: { found: Found; lead: string } | undefined;
  for (const match of sheet.open.matchAll(IN)) {
    const at = match.index + match[0].length;
    if (!isOwn(sheet.language, match[0]) || isTalk(at) || wasThere(sheet.folded, at) || isFeast(sheet.folded, at)) continue;
    const article = /\s(?:la|los|las|el|o|a|san)\s+$/.exec(match[0]);
    const found =
      (article ? known(sheet, match.index + article.index + 1) : undefined) ??
      (shouted ? known(sheet, at) : undefined) ??
      capitalised(sheet, at, match[0]) ??
      known(sheet, at) ??
      (shouted || lowerCase(sheet.text) ? plain(sheet, at, match[0]) : undefined);
    if (!found || !fits(found.text)) continue;
    // A known town is preferred to a name that may be a building, an office or a brand.
    if (isKnown(sheet, found.text)) {
      write(sheet, found.start, found.end, found.text, match[0]);
      return;
    }
    const isSentence =
      shouted &&
      fold(found.text)
        .split(' ')
        .some((word) => NOT_A_PLACE.test(word) || END_OF_PLACE.test(word));
    if (!isSentence && !isHouseName(found.text) && !isThing(sheet, found) && (shouted || !ACRONYM.test(found.text)))
      unknown ??= { found, lead: match[0] };
  }
  const low = lowTown(sheet);
  if (low && (!unknown || unknown.found.text !== sheet.text.slice(unknown.found.start, unknown.found.end))) {
    write(sheet, low.start, low.end, low.text, '');
    return;
  }
  if (unknown) {
    const { found, lead } = unknown;
    write(sheet, found.start, found.end, found.text, lead);
    return;
  }
  // The address has its town; another town is only mentioned.
  const city =
    address?.norm.kind === 'address' && address.norm.city
      ? undefined
      : (townInName(sheet) ?? withState(sheet) ?? anchored ?? knownAnywhere(sheet));
  if (city) {
    write(sheet, city.start, city.end, city.text, '');
    return;
  }
  const told =
    address?.norm.kind === 'address' && address.norm.city
      ? undefined
      : (atTheEnd(sheet) ?? ofCity(sheet) ?? inFewWords(sheet, (town) => isName(sheet, town) || isThing(sheet, town)));
  if (told) {
    write(sheet, told.start, told.end, told.text, '');
    return;
  }
  const held = ofGathering(sheet);
  if (held && !address) {
    record(sheet, held.start, held.end, { kind: 'place', city: held.text, country: sheet.country }, { must: false, share: true });
    return;
  }
  if (address?.norm.kind !== 'address') return;
  const named = address.norm.city ?? address.norm.district;
  const at = named ? sheet.text.indexOf(named, address.source.span?.[0] ?? 0) : -1;
  if (named && at >= 0) {
    const { district, region, country } = address.norm;
    const extra = { ...(region ? { region } : {}), ...(country ? { country } : {}) };
    record(
      sheet,
      at,
      at + named.length,
      address.norm.city
        ? { kind: 'place', city: named, ...(district ? { district } : {}), ...extra }
        : { kind: 'place', district: named, ...extra },
      { share: true, must: false },
    );
  }
}

/** "a papelada da outorga no INEMA": an authority. */
const ACRONYM = /^\p{Lu}{3,8}$/u;

/** "Icapuí-CE", "Corpo Ribeirinho – Santarém, Pará": a name followed by its state or country. */
const BEFORE_REGION =
  /(?<![\p{L}\d@-])(?<!(?:Rua|Av\.?|Avenida|Calle|Dr\.?|Dra\.?) )(\p{Lu}\p{Ll}[\p{L}'’]+(?: (?:d[aeo]s? |del? )?\p{Lu}\p{Ll}[\p{L}'’]+){0,2})(?:, |\s?[-–/]\s?|\s\(|\s(?=\p{Lu}{2}[.,\n]))(?=(\p{Lu}[\p{L}]+(?:\s(?:d[eo]\s)?\p{Lu}[\p{L}]+){0,3}))/gu;
function anchoredByRegion(sheet: Sheet): Found | undefined {
  for (const match of sheet.text.matchAll(BEFORE_REGION)) {
    const [name = '', region = ''] = [match[1], match[2]];
    const start = match.index;
    const isState = /^[A-Z]{2}$/.test(region.split(' ')[0] ?? '') && countriesOfState(region.split(' ')[0] ?? '').includes(sheet.country);
    const long = longestRegion(region);
    const behind =
      isState ||
      (long &&
        findRegion(long)?.country === sheet.country &&
        long.length > 3 &&
        findCity(region, sheet.country)?.country !== sheet.country);
    const end = start + name.length;
    const isWhole = isTown(name, sheet.country) || (TOWN_FIRST.test(fold(name)) && /[,\n(–-]\s?$/.test(sheet.text.slice(0, start)));
    const own = isWhole ? undefined : (townBehindOf(sheet, name) ?? endOfName(sheet, start, end));
    if (
      !behind ||
      (!own && sheet.open.slice(start, end).includes(TAKEN) && !isOfAddress(sheet, start, end)) ||
      isCommon(name.split(' ')[0] ?? '')
    )
      continue;
    return { start: end - (own ?? name).length, end, text: own ?? name };
  }
  return undefined;
}

/** "Rodovia PR-180, km 42, zona rural de Goioerê, Paraná": within an address that knows no town yet. */
const isOfAddress = ({ facts }: Sheet, start: number, end: number): boolean =>
  facts.some(({ norm, source: { span } }) => norm.kind === 'address' && !norm.city && span && span[0] < start && span[1] >= end);

/** "…, Santa Rosa de Lima SC": a town of more words, one of them the name of another. */
const TOWN_FIRST =
  /^(?:santa|santo|sao|san|nossa|bom|boa|rio|vila|villa|porto|campo|monte|nova|novo|lagoa|serra|barra|ribeirao|agua|aguas|alto|conceicao|salto|morro|ponte) /u;

/** "Vozes Unidas de Santos - SP": for a business and its town, the town. */
const townBehindOf = ({ country }: Sheet, name: string): string | undefined => {
  const own = / (?:de|do|da|del) (\p{Lu}.*)$/u.exec(name)?.[1];
  return own && (isTown(own, country) || findCity(own)) ? own : undefined;
};

/** "2º Tabelionato de Notas e Protesto de Itararema - SP": of the business's own name, the words after its last "de". */
const endOfName = (sheet: Sheet, start: number, end: number): string | undefined =>
  sheet.facts.some(({ norm, source: { span } }) => norm.kind === 'name' && span && span[0] < start && span[1] === end)
    ? /^.* (?:de|do|da|del) (\p{Lu}[\p{L}'’ ]+)$/u.exec(sheet.text.slice(start, end))?.[1]
    : undefined;

/** "no São João não pego serviço", "no Natal fechamos": feasts with the names of towns, which would take "em". */
export const isFeast = (folded: string, at: number): boolean =>
  /(?<!\p{L})no\s$/u.test(folded.slice(Math.max(0, at - 4), at)) &&
  /^(?:sao (?:joao|pedro)|santo antonio|natal|carnaval|reis)(?!\p{L}| d[aeo]s? )/u.test(folded.slice(at, at + 20));

const isKnown = (sheet: Sheet, text: string): boolean =>
  isTown(text, sheet.country) || findCity(text) !== undefined || findRegion(text) !== undefined;
/** "No weekends" is not Portuguese, "en" not English. */
const isOwn = (language: string, lead: string): boolean => {
  const word = /\p{L}+/u.exec(lead)?.[0] ?? '';
  if (/^(?:no|na|nos|nas|em)$/.test(word)) return !['en', 'es'].includes(language);
  return word !== 'en' || language !== 'en';
};
/** Buildings, offices and things that are no towns. */
const HOUSE =
  /^[a-z]{2}-?\d|^folha \d|^(?:sindicato|teatro|teatre|theat(?:er|re)|clube?|associacao|asociacion|auditorio|biblioteca|museu|museo|estadio|gimnasio|quadra|polideportivo|rodoviaria|aeroporto|cemiterio|posto|restaurante|hotel|pousada|ayuntamiento|prefeitura|camara|universidad|facultad|iglesia|paroquia|parroquia|capela|convento|rua|quadra|galpao|ginasio|salao|banca|box|igreja|basilica|orla|av|avenida|calle|casa|galeria|edificio|parque|praca|mercado|shopping|loja|hospital|clinica|escola|colegio|universidade|faculdade|igreja|detran|inmetro|incra|anvisa|crea|mapa|pdf|pdv|dnpm|sebrae|senac|senai|hole|hall|dr|dra|sra?|dona|seu|motosserra|netflix|adobe|excel|canva|ifood|mercadolibre|youtube|tiktok|spotify)(?![\p{L}])|(?:hall|street|road|lane|park|school|church|hotel|church|arcade|mall|market)$/u;

/** "no Sindicato dos Estivadores": a building in town, no part of it. */
export const isHouseName = (name: string): boolean => HOUSE.test(fold(name));

/** "entrega na oficina": a common word in small letters, or a trade, is no town. */
const isThing = (sheet: Sheet, { start, end, text }: Found): boolean =>
  namesTrade(fold(text)) || (/^\p{Ll}/u.test(sheet.text.slice(start, end)) && isFrequent(fold(text.split(' ')[0] ?? ''), sheet.language));

/** Max words into the text for a town in the introduction. */
const HEAD_WORDS = 14;
/**
 * "boi na brasa açougue dourados ms", "zumba com a tati ourinhos": without capitals, a town by its state, or by a spelling unlike any other
 * word.
 */
function lowTown(sheet: Sheet): Found | undefined {
  if (!lowerCase(sheet.text) && /\p{Ll}/u.test(sheet.text.slice(0, 200))) return undefined;
  const words = [...sheet.open.slice(0, 600).matchAll(/(?<![\p{L}\d@#.-])\p{L}{3,}/gu)].slice(0, HEAD_WORDS);
  for (const { index } of words) {
    const found = known(sheet, index);
    if (!found || isName(sheet, found)) continue;
    const state = /^,?\s?[-/(]?\s?(\p{L}{2})(?!\p{L})/u.exec(sheet.text.slice(found.end, found.end + 6))?.[1]?.toUpperCase();
    if (state && countriesOfState(state).includes(sheet.country)) return found;
    const said = fold(sheet.text.slice(found.start, found.end));
    if (said.length > 4 && !said.split(' ').every((word) => isWord(word, sheet.language))) return found;
  }
  return undefined;
}
const isName = ({ facts }: Sheet, { start, end }: Found): boolean =>
  facts.some(({ norm, source: { span } }) => norm.kind === 'name' && span && start < span[1] && end > span[0]);

interface Found {
  start: number;
  end: number;
  text: string;
}

const fits = (text: string): boolean => text.length > 1 && !NOT_A_PLACE.test(fold(text));
const lowerCase = (text: string): boolean => !/[^.!?\n:]\s\p{Lu}\p{Ll}/u.test(text.slice(0, 400));

function capitalised(sheet: Sheet, at: number, lead: string): Found | undefined {
  const match = new RegExp(`^${CAPITALS}`, 'u').exec(sheet.text.slice(at, at + 80));
  if (!match || sheet.open.slice(at, at + match[0].length).includes(TAKEN)) return undefined;
  let text = match[0].replace(/[.]$/, '').replace(/\s\d[\d.,]*$/, '');
  // "em Gonçalves MG"
  const state = / ([A-Z]{2})$/.exec(text)?.[1];
  if (state && countriesOfState(state).includes(sheet.country)) text = text.slice(0, -3);
  // "em Abaetetuba Pará"
  const words = text.split(' ');
  const behind = words.findIndex(
    (word, n) => n > 0 && (word === 'Pará' || findRegion(words.slice(n).join(' '))?.country === sheet.country),
  );
  if (behind > 0 && isTown(words.slice(0, behind).join(' '), sheet.country)) text = words.slice(0, behind).join(' ');
  // "em Recife e Olinda": the place is only one of them.
  text = text.split(/\s(?:e|y|and|en|para|na|no|&)\s/)[0] ?? text;
  if (/^(?:at)\s/.test(lead) && !findCity(text)) return undefined;
  if (isCommon(text.split(' ')[0] ?? '') && !findCity(text) && !/^(?:La|Los|Las|El|San|Santa|Santo|O|A)\s/.test(text)) return undefined;
  if (/^\d/.test(text)) return undefined;
  return { start: at, end: at + text.length, text };
}

/** A city of the gazetteer in any case at this position. */
function known(sheet: Sheet, at: number): Found | undefined {
  // "na serra da Mantiqueira"
  if (wasThere(sheet.folded, at) || /^serra d[aeo]s? \p{L}/u.test(sheet.folded.slice(at, at + 20))) return undefined;
  const words = [...sheet.folded.slice(at, at + 60).matchAll(/[\p{L}'’.-]+/gu)];
  for (let n = Math.min(longestCity, words.length); n > 0; n--) {
    const last = words[n - 1] as RegExpExecArray;
    const end = at + last.index + last[0].length;
    const written = sheet.text.slice(at, end).replace(/\.$/, '');
    const city =
      findCity(written, sheet.country) ??
      (isTown(written, sheet.country) && written.length > 3 ? { name: spelledTown(written, sheet.country) ?? written } : undefined);
    if (city && !sheet.open.slice(at, end).includes(TAKEN) && !isDenied(sheet.folded, end) && !isPersonAt(sheet.folded, at))
      return (
        withSaint(sheet, at, end, city.name) ?? {
          start: at,
          end: sheet.text[end - 1] === '.' && !city.name.endsWith('.') ? end - 1 : end,
          text: city.name,
        }
      );
  }
  return undefined;
}

/** "florianopolis não, SANTOS": a town that is not theirs. */
const isDenied = (folded: string, end: number): boolean => /^,? (?:nao|no|not)\s?(?:[,.;!)]|$)/.test(folded.slice(end, end + 8));
const isPersonAt = (folded: string, at: number): boolean => PERSON_BEFORE.test(folded.slice(Math.max(0, at - 24), at));

/** "São Roque de Minas", "San Miguel de Allende": towns that share a saint's name differ in the words after it. */
function withSaint({ text }: Sheet, at: number, end: number, name: string): Found | undefined {
  const tail = SAINT.test(fold(name)) ? /^ (?:d[aeo]s?|del?) \p{Lu}\p{Ll}{2,}/u.exec(text.slice(end, end + 30))?.[0] : undefined;
  return tail ? { start: at, end: end + tail.length, text: text.slice(at, end + tail.length) } : undefined;
}
const SAINT = /^(?:santa|santo|sao|san|santana|nossa senhora|bom jesus|conceicao|vila|villa) ?/u;

/** "cachoeira bahia", "Barcelos Amazonas": a town with the name or the letters of its state right behind it, wherever it is said. */
function withState(sheet: Sheet): Found | undefined {
  for (const { index } of sheet.open.slice(0, 1500).matchAll(/(?<![\p{L}\d@#.-])\p{L}{4,}/gu)) {
    const found = known(sheet, index);
    if (!found || isName(sheet, found) || isQuarter(sheet, found) || isThing(sheet, found)) continue;
    const behind = /^,? ((?:\p{L}+ ?){1,3})/u.exec(sheet.text.slice(found.end, found.end + 40))?.[1]?.trim() ?? '';
    const region = longestRegion(behind);
    if (
      region &&
      region.length > 3 &&
      findRegion(region)?.country === sheet.country &&
      !NO_TOWN_OF_OURS.test(sheet.folded.slice(Math.max(0, index - 24), index))
    )
      return found;
  }
  return undefined;
}

/** In a prompt without capitals: up to four words, until a word outside names. */
function plain(sheet: Sheet, at: number, lead: string): Found | undefined {
  if (/^(?:at|nos|nas|por)\s/.test(lead)) return undefined;
  const region = /^[^,.;:\n!?\ue000()]*/.exec(sheet.open.slice(at, at + 60))?.[0] ?? '';
  const words: string[] = [];
  for (const word of region.split(/\s+/)) {
    if (!word || END_OF_PLACE.test(word) || ENDS.test(word) || /\d/.test(word) || words.length === 4) break;
    words.push(word);
  }
  while (words.length > 0 && /^(?:d[aeo]s?|del?)$/.test(words.at(-1) ?? '')) words.pop();
  if (words.length === 0 || NOT_A_PLACE.test(words[0] ?? '')) return undefined;
  const end = at + words.join(' ').length;
  const written = sheet.text.slice(at, end);
  if (
    /^[a-z]/.test(written) &&
    /s$/.test(words[0] ?? '') &&
    words.length === 1 &&
    !/(?:eiros|inas|antos|orques|elas)$/.test(words[0] ?? '') &&
    /^(?:en|in) /.test(lead)
  )
    return undefined;
  return { start: at, end, text: titled(written) };
}

/** Days, verbs and wares that end a place in a message without punctuation. */
const ENDS = new RegExp(
  `^(?:${DAY}|nois|nos|eu|hora|faz|faiz|faco|fazemos|faso|ago|hago|entrega\\p{L}*|rodando|short|caminhao|hoje|nao|so|sai|fone|zap|ligue|so|they|our|my|is|a|as|das|de segunda|todo|toda|desde)$`,
  'u',
);

export const titled = (text: string): string =>
  text
    .split(' ')
    .map((word) =>
      /^(?:d[aeo]s?|del?|of|the|la|las|los|y|e)$/.test(word)
        ? word
        : word.slice(0, 1).toLocaleUpperCase() + word.slice(1).toLocaleLowerCase(),
    )
    .join(' ');

/** A street of that name, a bread, a prize won there. */
const NO_TOWN_OF_OURS =
  /(?<!\p{L})(?:rua|av\.?|avenida|calle|estilo|pao|queijo|concurso|concurs[oa]s|premio|medalha|medalla|campeonato|concours|contest|award|prize|medal|championship)\s(?:(?:d[aeo]s?|del?|of|in|em|en|at)\s)?$/u;

/** "Goiânia, setor Campinas", "bairro Santa Catarina": a part of town with a town's name. */
const isQuarter = ({ folded }: Sheet, { start }: Found): boolean =>
  /(?<!\p{L})(?:setor|bairro|vila|jardim|jd\.?|parque|pq\.?|conjunto|residencial|colegio|escola|rio)\s$/u.test(
    folded.slice(Math.max(0, start - 14), start),
  );

/** "Maria do Rosário": a town's name within a person's. */
const isSurname = ({ text }: Sheet, { start }: Found): boolean => {
  const first = /(?<!\p{L})(\p{Lu}\p{Ll}+) (?:d[aeo]s?|del?) $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return first !== undefined && isFirstName(fold(first));
};

/** A larger city without a preposition: "dentista curitiba", "Crumb, Leeds". */
function knownAnywhere(sheet: Sheet): Found | undefined {
  for (const match of sheet.open.slice(0, 3000).matchAll(/(?<![\p{L}\d@#.-])[\p{L}]{3,}/gu)) {
    // Hebrew writes "in" as a letter before the name.
    const found = known(sheet, match.index) ?? (match[0].startsWith('ב') ? known(sheet, match.index + 1) : undefined);
    if (!found || found.text.length < 4 || isQuarter(sheet, found) || isSurname(sheet, found)) continue;
    if (/^[\u0590-\u05ff]/.test(found.text)) return found;
    const capital = /^[\p{Lu}\u0600-\u06ff]/u.test(sheet.text.slice(found.start));
    const clear =
      found.text.includes(' ') ||
      [
        'Curitiba',
        'Recife',
        'Fortaleza',
        'Brasília',
        'Campinas',
        'Florianópolis',
        'Goiânia',
        'Lisboa',
        'Madrid',
        'Barcelona',
        'Bogotá',
        'Monterrey',
        'Guadalajara',
        'London',
      ].includes(found.text);
    if (
      (capital && !/[\p{L}] $/u.test(sheet.text.slice(Math.max(0, found.start - 2), found.start)) && found.start > 0) ||
      (clear && found.text !== 'Porto Alegre') ||
      (capital && /\b(?:de|d[eo]|from|of|,|-)\s$/.test(sheet.folded.slice(Math.max(0, found.start - 5), found.start)))
    ) {
      const before = sheet.folded.slice(Math.max(0, found.start - 24), found.start);
      if (NO_TOWN_OF_OURS.test(before)) continue;
      return found;
    }
  }
  return undefined;
}

/** "doula olinda": in a message of two to five words, a city at the end is the place. */
function atTheEnd(sheet: Sheet): Found | undefined {
  const words = [...sheet.folded.matchAll(/[\p{L}'’.-]+/gu)];
  if (words.length < 2 || words.length > 5) return undefined;
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    const at = words[words.length - n]?.index ?? 0;
    const found = known(sheet, at);
    if (found && found.end >= sheet.text.trimEnd().length - 1) return found;
  }
  return undefined;
}

/** "gestoría de Albacete", "sou de Mariana": a known city of the country after "de", "from", or after the Arabic "in". */
function ofCity(sheet: Sheet): Found | undefined {
  for (const match of sheet.open
    .slice(0, 3000)
    .matchAll(/(?<![\p{L}])(?:d[eo]|from|of)\s(?=[\p{L}])|(?<![\u0600-\u06ff])ب(?=[\u0600-\u06ff]{3})/gu)) {
    const at = match.index + match[0].length;
    if (!/^[\p{Lu}\u0600-\u06ff]/u.test(sheet.text.slice(at))) continue;
    const found = known(sheet, at);
    if (
      found &&
      findCity(found.text, sheet.country)?.country === sheet.country &&
      !NO_TOWN_OF_OURS.test(sheet.folded.slice(Math.max(0, at - 24), at))
    )
      return found;
  }
  return undefined;
}

const BODY =
  /^(?:[^,.\n]{2,20}[,(–-]\s?)?(?:somos )?(?:[oa] )?(?:sindicato|associacao|asociacion|federacao|cooperativa|clube|club|liga|uniao|fundacao|camara|conselho|grupo|coletivo|colectivo) d[aeo]/u;
/** "Sindicato dos Padeiros de Ribeirão Preto. … clube de campo em Brodowski": a body has its town at the end of the opening sentence. */
function ofBody(sheet: Sheet): Found | undefined {
  const opening = /^[^.\n;:]{0,140}/u.exec(sheet.text)?.[0] ?? '';
  if (!BODY.test(fold(opening))) return undefined;
  const town = / d[eo] (\p{Lu}[\p{L}'’]+(?: (?:d[aeo]s? )?\p{Lu}[\p{L}'’]+){0,3})$/u
    .exec(opening)?.[1]
    ?.split(/ d[eo] (?=\p{Lu})/u)
    .at(-1);
  if (!town || !isTown(town, sheet.country)) return undefined;
  return { start: opening.length - town.length, end: opening.length, text: town };
}

const GATHERING =
  /^(?:\S+ )?(?:annual |gran |grande )?(?:encontro|encuentro|festival|festa|fiesta|feira|feria|congress?o|congress|jornadas?|semana|mostra|muestra|corrida|carrera|maraton\p{L}*|copa|fair)(?!\p{L})/u;
/** "5º Encontro de Violeiros de Tatuí": an event has its town in its name. */
function ofGathering({ facts, text, country }: Sheet): Found | undefined {
  const span = facts.find(({ norm }) => norm.kind === 'name')?.source.span;
  const town =
    span && GATHERING.test(fold(text.slice(...span))) ? / (?:d[aeo]|del|of) (\p{Lu}[^,.]*?)$/u.exec(text.slice(...span))?.[1] : undefined;
  const own = town?.split(/ (?:d[aeo]|del|of) (?=\p{Lu})/u).at(-1);
  return span && own && isTown(own, country) ? { start: span[1] - own.length, end: span[1], text: own } : undefined;
}

/** Records the place with its continuation: ", CA", " - MG", ", Jalisco", " em Belo Horizonte". */
function write(sheet: Sheet, start: number, end: number, said: string, lead: string): void {
  const text = /^\p{Lu}.*(?![a-zA-Z])\p{L}/u.test(said) ? said : (spelledTown(said, sheet.country) ?? said);
  const tail = /^(?:\s*(?:,|-|–|\/|\(|،)\s*(?:(?:em|in|en)\s+)?|\s+(?:em|in|en|d[eo]|da|في)\s+)/.exec(sheet.text.slice(end, end + 8));
  let region: string | undefined;
  let inside: Found | undefined;
  let quarter: string | undefined;
  let stop = end;
  // "com a professora Helena": a person with the name of a town.
  if (PERSON_BEFORE.test(sheet.folded.slice(Math.max(0, start - 24), start))) return;
  // "Terreno no Laranjal 12x30": a size.
  if (/\d ?x ?\d/i.test(text)) return;
  const city = findCity(text, sheet.country);
  if (tail) {
    const next = end + tail[0].length;
    const code = /^[A-Za-z]{2,3}(?![\p{L}\d])/u.exec(sheet.text.slice(next))?.[0];
    const name = /^[\p{Lu}\u0600-\u06ff][\p{L}.]*(?:\s(?:d[eoa]s?\s)?[\p{Lu}\u0600-\u06ff][\p{L}.]*){0,3}/u.exec(
      sheet.text.slice(next, next + 40),
    )?.[0];
    const longest = name && longestRegion(name);
    if (
      code &&
      (/^[A-Z]+$/.test(code) ? countriesOfState(code).length > 0 : isLowState(sheet, next, code)) &&
      !/\s(?:em|in|en|de|do|da)\s/.test(tail[0])
    ) {
      region = code.toUpperCase();
      stop = next + code.length;
    } else if (longest) {
      region = longest;
      stop = next + longest.length;
    } else if (!(city && (/\(/.test(tail[0]) || isOneOfSeveral(sheet, next)))) inside = insideOf(sheet, next);
    if (inside) stop = inside.end;
    // "en Valencia (Ruzafa)": the part of town.
    else if (!region && city && name && /\($/.test(tail[0].trim()) && sheet.text[next + name.length] === ')') quarter = name;
  }
  const country =
    region && countriesOfState(region).length + (findRegion(region) ? 1 : 0) > 0 && !city
      ? (findRegion(region)?.country ?? sheet.country)
      : sheet.country;
  const isCity =
    (Boolean(city) && (!inside || city?.country === sheet.country) && !/colonia|barrio|bairro/.test(lead)) ||
    (!inside && !/bairro|barrio|colonia|centro|حي/.test(lead) && (Boolean(region) || !['pt'].includes(sheet.language)));
  const exact = sheet.text.slice(start, end) === text;
  record(
    sheet,
    start,
    inside || (region && exact) ? stop : end,
    {
      kind: 'place',
      ...(isCity && !inside ? { city: text } : { district: text }),
      ...(inside ? { city: inside.text } : {}),
      ...(quarter ? { district: quarter } : {}),
      ...(region ? { region } : {}),
      country,
    },
    { must: false, share: true, ...(exact && !inside && !region ? {} : { text }) },
  );
}

const PERSON_BEFORE =
  /(?<!\p{L})(?:contramestr[ae]|profess?or[ae]?s?|prof[ae]?\.?|doutora?|dra?\.?|dona|seu|sr[a]?\.?|tia|tio|mestre|mestra|instrutora?|terapeuta|maestr[ao]|chef|minha (?:mae|irma|filha|esposa|mulher)|meu (?:pai|irmao|filho|marido))\s$/u;

/** "Santo André, São Bernardo e São Caetano": towns side by side are not inside one another. */
function isOneOfSeveral(sheet: Sheet, at: number): boolean {
  const second = known(sheet, at);
  return second !== undefined && /^(?:\s*,)?\s(?:e|y|and|&)\s\p{Lu}/u.test(sheet.text.slice(second.end, second.end + 8));
}

/** The city of a district; "Fortaleza, Lima Souto Advogados" continues with a name. */
function insideOf(sheet: Sheet, at: number): Found | undefined {
  const found = known(sheet, at);
  return found && /^ \p{Lu}\p{Ll}/u.test(sheet.text.slice(found.end)) ? undefined : found;
}

function longestRegion(name: string): string | undefined {
  const words = name.split(' ');
  for (let n = words.length; n > 0; n--) {
    const part = words.slice(0, n).join(' ').replace(/\.$/, '');
    if (findRegion(part)) return part;
  }
  return undefined;
}
