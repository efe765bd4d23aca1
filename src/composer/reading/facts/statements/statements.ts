import type { FactNorm } from '#site/schema.ts';
import type { ClauseReading } from '../../acts/judge.ts';
import { tellsLimit, tellsYesAndNo } from '../../acts/limits.ts';
import { languageOf } from '../../locale.ts';
import { isAnothersAt } from '../../name/announced.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, TAKEN, trimmed } from '../sheet.ts';

type Topic = Extract<FactNorm, { kind: 'statement' }>['topic'];

/** Topic of a sentence, first match wins; over folded text. */
const TOPICS: readonly (readonly [Topic, RegExp])[] = [
  [
    'trial',
    /\b(?:free trial|trial|teste gratis|teste gratuito|periodo de teste|dias gratis|prueba gratis|prueba gratuita|periodo de prueba|free for \d+|dias de prueba|dias de teste)\b|تجربه مجانيه/,
  ],
  ['guarantee', /\b(?:garantia|guarantee\w*|warranty|garantimos|devolu\w+ do dinheiro|money[- ]back|satisfacao)\b|ضمان/],
  [
    'delivery',
    /\b(?:entrega\w*|entrego|frete|delivery|deliver\w*|shipping|we ship|ships? (?:to|within|nationwide|worldwide|free)|envio\w*|envi[ao]mos|retirada|pick-?up|takeaway|take ?out|motoboy|correios|a domicilio|raio de|within \d+ (?:km|miles?))\b|توصيل|شحن/,
  ],
  [
    'payment',
    /\b(?:pix|cartao|cartoes|credit cards?|debit|debito|dinheiro|cash|boleto|parcel\w+|(?<!folha de )pagamento|payment|pago|pagos|tarjetas?|transferencia|efectivo|apple pay|vale[- ](?:refeicao|alimentacao)|aceitamos(?! (?:pets?|arroz|alimentos?|doac\w+|roupas?|livros?|racao|animais|cachorr|caes|criancas|encomendas))|we accept|aceptamos(?! (?:mascotas|perros))|convenios?|planos? de saude|insurance|obras? social\w*|bizum|mercado ?pago|venmo|zelle|installments|meses sin intereses|contactless)\b|الدفع|بطاق|نقدا|تقسيط/,
  ],
  [
    'integration',
    /\b(?:works with|integrat\w+|integra(?!l)\w*|compatible with|compativel com|connects? (?:to|with)|conecta\w*|se integra|funciona com|funciona con|syncs? with|plugs into)\b|يتكامل|متوافق/,
  ],
  [
    'capacity',
    /\b(?:up to \d+|ate \d+ (?:pessoas|alunos|convidados|hospedes|pacientes|criancas|lugares)|hasta \d+ (?:personas|alumnos|invitados|huespedes|ninos)|\d+ (?:lugares|seats|mesas|tables|quartos|rooms|habitaciones|suites|leitos|vagas|places|plazas|covers|lugares|pessoas|people|guests|students|kids|children|alunos|personas|apartamentos|chales|cabanas|cabins)|max(?:imum|imo)? (?:of |de )?\d+|small groups?|turmas (?:pequenas|reduzidas)|grupos (?:pequenos|reducidos)|sleeps \d+|capacidade|capacity|capacidad)\b|حتي \d+ (?:شخص|طفل)/,
  ],
  [
    'since',
    /\b(?:desde|since|from|fundad[ao]s?|founded|established|est\.|abrimos|opened|aberta? (?:em|desde)|started|comecou|comecamos|nasceu|empezamos|nacio|existe desde|a gente existe|inaugurad\w+|criad[ao] em|family[- ]owned since|in|em|en)\b[^.]{0,40}\b(?:18|19|20)\d{2}\b|\b\d{1,3} (?:anos|years|generac\w+|geracoes|generations|decadas|decades)\b|منذ|تاسس/,
  ],
  [
    'story',
    /\b(?:comecou|comecamos|nasceu|historia|started|began|grew|story|family[- ](?:owned|run|recipes?|business)|nossa familia|nuestra familia|our family|negocio familiar|avo|avó|grandm\w+|grandf\w+|bisavo|abuel[ao]|heranca|tradicao|tradicion|receita|receta|recipe|garage|garagem|sonho|dream|founder|fundador\w*|nacio|empezo|empezamos|descansa|ferment\w+|feit[oa]s? a mao|handmade|by hand|hecho a mano|artesan\w+|lenha|leña|organic\w*|local(?:ly)?|sourdough|slow|homemade|caseir[oa]s?|caser[oa]s?|roast\w*|forno|horno|natural|massa|masa)\b|العائله|عائل|جدي|جدتي|اجداد|يدوي|بدات/,
  ],
  [
    'policy',
    /\b(?:cancel\w*|reserva\w* (?:com|con|necessaria)|appointment only|by appointment|hora marcada|com agendamento|sob encomenda|encomendas? com|pre-?order|minimo|minimum|pet[- ]friendly|(?:aceita|acepta)(?:mos)? (?:pets?|mascotas|perros|animais|cachorro\w*|caes)|dogs? (?:welcome|allowed)|no smoking|rain or shine|faca chuva ou faca sol|com chuva ou sol|llueva o truene|con lluvia o sol|bring your own|dress code|traje|uso de mascara|ticket office|lotacao limitada|aforo limitado|limited places|proibid\w+|prohibid\w+|check[- ]?in|check[- ]?out|antecedencia|anticipacion|in advance|24 ?h(?:oras|ours)? (?:antes|before)|ages? \d|a partir de \d+ anos|con cita|cita previa|trocas?|exchanges?|returns?|devoluc\w+|menores)\b|الغاء|حجز مسبق/,
  ],
  [
    'audience',
    /\b(?:para (?:familias|criancas|mulheres|homens|iniciantes|empresas|idosos|adultos|gestantes|todas as idades|quem|pequen\w+|mujeres|ninos|principiantes|adultos mayores|pymes)|for (?:families|kids|children|women|men|beginners|seniors|adults|teens|small|independent|startups|founders|freelancers|teams|all (?:ages|levels)|owners)|todas as idades|all ages|all levels|todos los niveles|todas las edades|publico)\b|للعائلات|للاطفال|للنساء|للجميع/,
  ],
  [
    'service',
    /\b(?:atend\w+|fazemos|faco|oferec\w+|trabalh\w+|vend(?:o|emos|e)|realiz\w+|especializ\w+|especialista\w*|we (?:offer|do|make|teach|sell|serve|build|fix|repair|provide|help|work|design|bake|brew|roast|grow|source|train|host|clean|install|cater)|i (?:offer|do|make|teach|sell|help|work|design|photograph|build)|hacemos|ofrecemos|trabajamos|reparamos|ensenamos|cuidamos|voluntari\w+|volunteers?|salidas|saidas|departures|inclus[oa]s?|included|incluid[oa]s?|incluye|visit\w+|domicilio|estacionamento|parking|estacionamiento|wi-?fi|acessib\w+|wheelchair|accessible|24 ?h(?:oras|ours)?|emergenc\w+|urgenc\w+|bilingual|english|ingles|vegan\w*|gluten|sem gluten|halal|kosher|periodo integral|meio periodo|tempo integral|cantina propria|jornada completa|outdoor|terrace|terraza|area externa|kids area|espaco kids|playground|licensed|insured|certificad\w+|certified|equipe|team|equipo)\b|نقدم|نوفر|لدينا|متخصص/,
  ],
];

const LABEL =
  /^(?:(?:sobre(?: nos| mim)?|about(?: us| me)?|quem somos|quienes somos|acerca de|(?:a |la )?(?:nossa|minha|nuestra|mi) historia|(?:our|my) story|historia|story|obs|ps|info|informac\w+|detalhes|details|descricao|description|bio|diferenciais|من نحن|عنا)\s*[:–-]\s*)/;
const CONJUNCTION =
  /^(?:(?:e|y|and|mas(?! de (?:\d|un[oa]|med))|but|pero|tambem|tambien|also|alem disso|ademas|plus|fala,? (?:mano|galera|pessoal|gente|meu)|salve|e ai|eae|a paz(?: do senhor)?|ah|oh|entao|pues|bom|bueno|well|hi|hello|hey|oi|ola|hola|bom dia|boa tarde|buenas|(?:(?:gente|pessoal|galera|amigos?|olha(?: so)?|vejam?|mir[ae]n?|look|listen|ok(?:ay)?)[,!]? )?(?:(?:o negocio|a coisa|la cosa|el tema|the thing|the deal|so the thing) (?:e|es|is) (?:o seguinte|esse|este|esta|isso|la siguiente|this)|(?:e|es) (?:o|lo) (?:seguinte|siguiente)|the thing is|la cosa es)[,:]?|و)[,!\s]+)+/;
const DECLARES =
  /\b(?:somos|sou|temos|tenho|fazemos|faco|usamos|uso|trabalh\w+|atend\w+|nossa?s?|nosso?s?|a gente|nos|minha|meu|cada|todos?|todas?|e|sao|tem|vem|fica|we|our|i|my|is|are|has|have|was|were|every|each|all|they|it|he|she|make|makes|use|uses|teach|teaches|source|nuestr[oa]s?|hacemos|tenemos|usamos|trabajamos|es|son|esta|estan|tiene|tienen|cada|mi|mis)\b|نحن|لدينا|كل|هو|هي|منذ|نستخدم|نصنع|(?<![\p{L}])ن(?:ستقبل|قدم|وفر|عمل|خدم|رحب|قبل|وصل|هتم|حرص|ختار|حضر|علم|درس|ساعد)/u;

/**
 * The owner's own words about the business, clause by clause; the publishing step decides which go live. A clause on a known topic must be
 * shown; others may be.
 */
export function readStatements(sheet: Sheet, clauses: readonly ClauseReading[]): void {
  for (const [n, clause] of clauses.entries()) {
    if (clause.act !== 'fact' && clause.act !== 'unclear') continue;
    if (isOfTable(sheet, clause) || isOfTalk(sheet, clause, clauses[n - 1], clauses[n + 1])) continue;
    readClause(sheet, clause);
    readParts(sheet, clause);
    readRest(sheet, clause);
  }
}

/** A row of a table, with all its cells taken. */
const isOfTable = ({ open, text }: Sheet, { start, end }: Span): boolean =>
  text.slice(start, end).includes('|') && /^[\ue000|\s]+$/u.test(open.slice(start, end));

const SO = /^\P{L}*(?:asi que|por eso|por lo que|entao|por isso|so|therefore|hence)\s/u;
/** A bracket in a joke belongs to the joke; "older people come too, so nothing fancy" is the reason of a wish. */
function isOfTalk(
  { text, folded }: Sheet,
  clause: ClauseReading,
  before: ClauseReading | undefined,
  after: ClauseReading | undefined,
): boolean {
  const said = folded.slice(clause.start, clause.end);
  const lead = before?.sentence === clause.sentence && before.act === 'aside' ? text.slice(before.start, clause.start) : '';
  const isAside = lead.lastIndexOf('(') > lead.lastIndexOf(')');
  if (isAside) return true;
  if (/\d/.test(said) || topicOf(said)) return false;
  const isReason =
    after?.sentence === clause.sentence &&
    (after.act === 'wish' || after.act === 'instruction') &&
    SO.test(folded.slice(after.start, after.end));
  return isReason;
}

const MAX_STATEMENTS = 60;
const ORDERED_BEFORE = /(?:site(?:zinho)?|saite|sait|website|websight|web|webpage|page|pagina(?:zinha)?|paginita|pajina|landing|sitio)\s+$/;

function readClause(sheet: Sheet, clause: Span): void {
  const span = cleaned(sheet, clause.start, clause.end);
  if (!span || sheet.facts.filter((fact) => fact.norm.kind === 'statement').length >= MAX_STATEMENTS) return;
  const folded = sheet.folded.slice(span.start, span.end);
  const open = sheet.open.slice(span.start, span.end);
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = open.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (NAMES_SELF.test(open) || CORRECTED.test(folded) || OF_DIGITS.test(folded) || isOfAnother(sheet, span.start, folded)) return;
  const topic = isTerm(folded, sheet.language) ? 'policy' : topicOf(folded);
  // "um site | pra minha oficina": the words after the order are the name and the trade.
  if (/^(?:pra|para|pro|p|d[ao]|for|of|del|de (?:la|mi))\s/.test(folded) && ORDERED_BEFORE.test(sheet.folded.slice(0, span.start))) {
    const subject = SUBJECT.exec(folded);
    if (subject)
      record(sheet, span.start + subject.index + subject[0].length - (subject[1]?.length ?? 0), span.end, {
        kind: 'statement',
        topic: 'story',
      });
    return;
  }
  if (introduces(sheet, span, folded) || isTongue(folded) || onlyNames(sheet, span, folded)) return;
  if (words.length < 2 || left.length < 2 || (words.length === 2 && words.some((word) => SPEAKERS.test(word)))) return;
  // A clause made mostly of other facts is already covered.
  if (
    left.length < words.length * 0.55 &&
    !(topic === 'delivery' && left.length >= 3) &&
    !((topic === 'since' || topic === 'capacity') && left.length >= 6)
  )
    return;
  if (/[:؛]$/.test(folded) || isPlaceAlone(sheet, span)) return;
  // "O WhatsApp é (31) …, sou eu mesma que respondo": the number has a fact of its own.
  if (
    (!topic || topic === 'other') &&
    /^(?:o |a |my |our |meu |nosso |mi |nuestro |el )?(?:whats\w*|zap|tel\w*|fone|celular|phone|number|numero|e-?mail|correo|insta\w*)\b/.test(
      folded,
    ) &&
    open.includes(TAKEN)
  )
    return;
  // A run of several prices is split into its parts.
  const prices = sheet.facts.filter(
    ({ norm, source }) => norm.kind === 'price' && (source.span?.[0] ?? -1) >= span.start && (source.span?.[1] ?? 0) <= span.end,
  );
  if (prices.length > 1 && topic === 'capacity') return;
  const part = (topic && NARROW.includes(topic) && open.includes(TAKEN) && partAbout(sheet, span, topic)) || span;
  record(sheet, part.start, part.end, { kind: 'statement', topic: topic ?? 'other' }, { must: Boolean(topic) });
}

/** "…, sobre a história do norte do Paraná": what a podcast or a blog is about. */
const SUBJECT = /, (?:sobre|about|acerca de) (\p{L}[^,]{8,})$/u;

/** "Meu nome é Zuleica", "Dono: Genésio": the person has a fact of their own. */
const NAMES_SELF = /^(?:(?:e|eu) )?(?:meu nome e|me chamo|sou [oa]|aqui e [oa]|don[oa]:|responsavel:|proprietari[oa]:)\s*\ue000+\W*$/u;
/** "Ih o da Paty é 5526 no final": a correction of a number. */
const OF_DIGITS = /\d (?:no|ao) final(?!\p{L})/u;
/** "bairro São José, Aracaju": the location has a fact of its own. */
function isPlaceAlone({ facts, folded }: Sheet, { start, end }: Span): boolean {
  const places = facts.flatMap(({ norm, source: { span } }) =>
    norm.kind === 'place' && span && span[0] >= start && span[1] <= end ? [span] : [],
  );
  const rest = places.reduceRight(
    (text, [from, to]) => text.slice(0, from - start) + ' '.repeat(to - from) + text.slice(to - start),
    folded.slice(start, end),
  );
  return (
    places.length > 0 &&
    (rest.match(/\p{L}+/gu) ?? []).every((word) => /^(?:bairro|setor|centro|jardim|vila|em|no|na|de|do|da|[a-z]{2})$/.test(word))
  );
}
/** "Trabalho eu, meu irmão e mais dois": only speakers before the comma, no content yet. */
const SPEAKERS = /^(?:eu|nos|el[ea]s?|yo|nosotr[oa]s|i|we|me|us)$/;
/** "Se llama Don Eusebio y …": continues about a person mentioned before. */
const CALLED = /^(?:(?:ele|ela|el|ella|he|she|it) )?(?:se (?:chama|llama)|is called) /u;
const isOfAnother = (sheet: Sheet, start: number, folded: string): boolean => {
  const called = CALLED.exec(folded);
  return called !== null && isAnothersAt(sheet, start + called[0].length);
};
/** "Tenho um canil não, um hotel": a retraction is meant for us only. */
const CORRECTED =
  /(?<!\p{L})(?:uma?|una?|an?) (?:\p{L}+ ){1,3}(?:nao|no|not|digo|quer dizer|quero dizer|i mean|o sea|perdon|desculpa|sorry)[,.]? (?:uma?|una?|an?) /u;

const LOOSE: readonly (Topic | undefined)[] = [undefined, 'service', 'audience', 'story', 'other'];
/** A refusal or lack is a condition, whatever its topic. */
const isTerm = (folded: string, language: string): boolean =>
  LOOSE.includes(topicOf(folded)) && (tellsLimit(folded, language) || tellsYesAndNo(folded));

/** Topic of a sentence; "criança até 5 anos" is an age, not a founding year. */
export const topicOf = (folded: string): Topic | undefined =>
  TOPICS.find(
    ([topic, sign]) => sign.test(folded) && !(topic === 'since' && AGES.test(folded) && !/\b(?:18|19|20)\d{2}\b/.test(folded)),
  )?.[0];
const AGES =
  /\b(?:criancas?|menores|maiores de|mayores de|bebes?|ninos?|ninas?|kids?|child\w*|idade|edad|ages?|aged|garantia|guarantee|warranty|contrato|contract)\b/;

/** "A gente tem uma pousada em Congonhas, que chama Pousada Quintal": it contains nothing but the name, the trade and the town. */
const introduces = (sheet: Sheet, span: Span, folded: string): boolean =>
  /\b(?:chama|chamad[ao]|se llama|llamad[ao]|called|named|nome e|name is|nombre es)\b|اسمه|اسمها/.test(folded) &&
  folded.split(/\s+/).length <= 22 &&
  !/\b(?:18|19|20)\d{2}\b/.test(folded) &&
  sheet.facts.some(
    ({ norm, source }) => norm.kind === 'name' && (source.span?.[0] ?? -1) >= span.start && (source.span?.[1] ?? 0) <= span.end,
  );

/** "bilingual english and spanish": languages of the site, not a service. */
const TONGUE =
  /\b(?:bilingual|bilingue|english|spanish|portuguese|arabic|ingles|espanhol|espanol|portugues|arabe|french|frances|site|website|idiomas?|languages?|versao|version|e|and|y|in|em|en|also|tambem|both|two|dois|dos|only|so|solo|please)\b/g;
const isTongue = (folded: string): boolean =>
  /\b(?:bilingual|bilingue|english|spanish|portuguese|arabic|ingles|espanhol|espanol|portugues|arabe)\b/.test(folded) &&
  !/[\p{L}]/u.test(folded.replace(TONGUE, ''));

/**
 * Leftover text with a number: "2pm ceremony at St Mary's Church", "£55 per hour". Shown in the owner's words rather than lost: the whole
 * sentence if none of it was taken, else its complete parts between commas.
 */
function readRest(sheet: Sheet, sentence: Span): void {
  const whole = trimmed(sheet.text, sentence.start, sentence.end);
  const open = sheet.open.slice(whole.start, whole.end);
  const within = sheet.facts.filter(({ source: { span } }) => span && span[0] < whole.end && span[1] > whole.start);
  // A name or a town taken from it leaves its meaning intact.
  if (
    !open.includes(TAKEN) ||
    (within.length > 0 && within.every(({ norm }) => norm.kind === 'name' || norm.kind === 'place') && open.indexOf(TAKEN) > 12)
  ) {
    if (stands(sheet, whole)) record(sheet, whole.start, sentence.end, { kind: 'statement', topic: 'other' });
    return;
  }
  // "Volunteers Saturdays 9am-noon at 800 Light St": a time and a place make sense only together.
  const over = sheet.facts.filter(({ source: { span } }) => span && span[0] < whole.end && span[1] > whole.start);
  if (
    /\d ?(?:am|pm|h\d{0,2})\b|\d:\d{2}/.test(open) &&
    over.every(({ norm }) => ['address', 'place', 'date'].includes(norm.kind)) &&
    stands(sheet, whole)
  ) {
    record(sheet, whole.start, sentence.end, { kind: 'statement', topic: 'other' });
    return;
  }
  let from = sentence.start;
  for (let i = sentence.start; i <= sentence.end; i++) {
    const sign = sheet.text[i] ?? '';
    if (i < sentence.end && !/[,،;؛\n]/.test(sign)) continue;
    if (sign === ',' && /\d/.test(sheet.text[i - 1] ?? '') && /\d/.test(sheet.text[i + 1] ?? '')) continue;
    const part = trimmed(sheet.text, from, i);
    from = i + 1;
    if (!sheet.open.slice(part.start, part.end).includes(TAKEN) && stands(sheet, part))
      record(sheet, part.start, part.end, { kind: 'statement', topic: 'other' });
  }
}

const LANDMARK =
  /\b(?:ao lado d|em frente a|proximo a|next to|opposite|across from|frente a|al lado de|a una cuadra|esquina con|entre calles|perto d[ao])\b|بجانب|مقابل|بجوار|بالقرب من|خلف/;

function stands(sheet: Sheet, { start, end }: Span): boolean {
  const folded = sheet.folded.slice(start, end);
  const words = folded.match(/[\p{L}]+/gu) ?? [];
  return (
    (/\d/.test(folded) || LANDMARK.test(folded)) &&
    words.length >= 1 &&
    words.join('').length >= 3 &&
    folded.split(/\s+/).length >= 2 &&
    folded.split(/\s+/).length <= 40 &&
    /^[\p{L}\d$£€(]/u.test(folded) &&
    !OF_DIGITS.test(folded) &&
    !/#[\da-f]{3,6}\b|^(?:and|e|y|or|ou|com|with|con|to|a|as|at|ate|until|hasta|de|do|da|for|por|para)\s|[:؛?؟]$/.test(folded) &&
    sheet.facts.filter((fact) => fact.norm.kind === 'statement').length < MAX_STATEMENTS
  );
}

/** "Escola de inglês Bright Kids, Niterói." adds nothing to the name and the trade. */
const onlyNames = (sheet: Sheet, span: Span, folded: string): boolean =>
  !/\d/.test(folded) &&
  folded.split(/\s+/).length <= 9 &&
  !DECLARES.test(folded) &&
  sheet.facts.some(
    ({ norm, source }) => norm.kind === 'name' && (source.span?.[0] ?? -1) >= span.start && (source.span?.[1] ?? 0) <= span.end,
  );

/** The rest of a topic in a sentence with other parts taken ("Conchas $20, envíos a domicilio"). */
function readParts(sheet: Sheet, sentence: Span): void {
  if (!sheet.open.slice(sentence.start, sentence.end).includes(TAKEN)) return;
  for (const topic of [...NARROW, 'included' as const, 'served' as const]) {
    const part = partAbout(sheet, sentence, topic);
    const known =
      part &&
      sheet.facts.some(({ norm, source: { span } }) => norm.kind === 'statement' && span && span[0] < part.end && part.start < span[1]);
    if (part && !known)
      record(sheet, part.start, part.end, { kind: 'statement', topic: topic === 'included' || topic === 'served' ? 'service' : topic });
  }
}

/** "Feira de adoção no dia 12/12/2026 às 10h na Praça do Suspiro.": an event on a date, kept whole, since a date alone means nothing. */
export function readOccasions(sheet: Sheet, clauses: readonly ClauseReading[], ofEvent: boolean): void {
  for (const date of sheet.facts.filter((fact) => fact.norm.kind === 'date')) {
    const at = date.source.span?.[0] ?? 0;
    const sentence = sheet.sentences.find((span) => at >= span.start && at < span.end);
    if (!sentence || at - sentence.start < 6) continue;
    const folded = sheet.folded.slice(sentence.start, sentence.end);
    const before = sheet.open.slice(sentence.start, at);
    const told = clauses.find((clause) => at >= clause.start && at < clause.end);
    if (told?.act !== 'fact' || folded.split(/\s+/).length > 28 || before.includes(TAKEN) || /[:;]/.test(before)) continue;
    if (before.split(/\s+/).length > 9 || !/[\p{L}]{3,}/u.test(before)) continue;
    const { start, end } = sentence;
    if (
      sheet.facts.some(
        ({ norm, source: { span } }) =>
          ['name', 'offer', 'class', 'quote', 'plan'].includes(norm.kind) && span && span[0] < end && span[1] > start,
      )
    )
      continue;
    record(sheet, start, end, { kind: 'statement', topic: 'other' });
    // Outside an event the day belongs to this occasion, not to the business.
    if (!ofEvent) sheet.facts = sheet.facts.filter((fact) => fact !== date);
  }
}

const NARROW: readonly Topic[] = ['delivery', 'payment', 'policy', 'trial', 'guarantee', 'capacity'];

/** "atendo carro nacional e importado" */
const SERVED = /^(?:atend(?:o|emos)|trabalh(?:o|amos) (?:com|so)) \p{L}{3,} \p{L}/u;
/** "café da manhã incluso", after a list of prices. */
const INCLUDED = /^\p{L}[\p{L} ]* inclu(?:s[oa]s?|id[oa]s?|ded)$/u;

/** In a sentence of many things the part between commas on the topic: "باقة ورد ١٢٠ درهم، توصيل مجاني داخل المدينة". */
function partAbout(sheet: Sheet, span: Span, topic: Topic | 'included' | 'served'): Span | undefined {
  const sign = topic === 'included' ? INCLUDED : topic === 'served' ? SERVED : TOPICS.find(([name]) => name === topic)?.[1];
  let from = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && !/[,،;]/.test(sheet.text[i] as string)) continue;
    const part = trimmed(sheet.text, from, i);
    from = i + 1;
    const words = sheet.text.slice(part.start, part.end).split(/\s+/).length;
    if (words >= 2 && sign?.test(sheet.folded.slice(part.start, part.end)) && !sheet.open.slice(part.start, part.end).includes(TAKEN))
      return part;
  }
  return undefined;
}

/** Start of a clause's content: after a label, "e", "ah" and the business's own name. */
export function startOfStatement(sheet: Sheet, start: number, end: number): number {
  let from = start;
  for (const pattern of [LABEL, CONJUNCTION]) from += pattern.exec(sheet.folded.slice(from, end))?.[0].length ?? 0;
  return afterName(sheet, afterPresentation(sheet, from, end), end);
}

/** "No tenemos mesas ojo": a filler word is left out. */
const FILLER = /[\s,]+(?:ojo|viu|hein|eh|ne|tah?|sorry)[.!]*$/u;
function cleaned(sheet: Sheet, start: number, end: number): Span | undefined {
  const from = startOfStatement(sheet, start, end);
  const to = contactIn(sheet, from, end) ?? end - (FILLER.exec(sheet.folded.slice(from, end))?.[0].length ?? 0);
  const stop = /[.!)]$/.test(sheet.text.slice(from, to)) && to === end ? 1 : 0;
  const span = withoutCut(sheet.text, trimmed(sheet.text, from, to));
  return span.end - span.start > 5 ? { start: span.start, end: stop ? Math.max(span.end, to) : span.end } : undefined;
}

/** Leaves out the contents of an unclosed bracket. */
function withoutCut(text: string, { start, end }: Span): Span {
  const opened = text.lastIndexOf('(', end - 1);
  if (opened < start || text.slice(opened, end).includes(')')) return { start, end };
  return text[end] === ')' ? { start, end } : trimmed(text, start, opened);
}

const PRESENTS =
  /^(?:(?:eu )?(?:sou|soy|me chamo|me llamo|meu nome e|mi nombre es|i am|i'm|my name is|aqui e) [^,.]{2,40}[,.]\s*(?:(?:e|y|and) )?)?(?:(?:eu|a gente|nos|i|we) )?(?:tenho|tem|temos|tengo|tenemos|have|run|own|abri|abrimos|toco) (?:um|uma|un|una|a|an|minha|meu|mi|my|our|nossa|nosso) [^,.]{3,60},\s*(?:(?:e|y|and) )?/;

/** "Sou a Neide, tenho uma padaria em Olinda, e a minha massa descansa 18 horas": the owner and the town have facts of their own. */
function afterPresentation(sheet: Sheet, from: number, end: number): number {
  const presented = PRESENTS.exec(sheet.folded.slice(from, end))?.[0].length ?? 0;
  const rest = sheet.folded.slice(from + presented, end);
  return presented > 0 && rest.split(/\s+/).length >= 3 && DECLARES.test(rest) ? from + presented : from;
}

/** "Colégio Girassol em Uberlândia, educação infantil": the name and the town have facts of their own; the rest is kept. */
function afterName(sheet: Sheet, from: number, end: number): number {
  const name = sheet.facts.find(({ norm, source }) => norm.kind === 'name' && source.span?.[0] === from)?.source.span;
  if (!name) return from;
  const rest =
    /^(?:,? (?:em|in|en|no|na|de) (?:[\p{Lu}][\p{L}'’.]*(?: (?:d[aeo]s? |de |la )?)?){1,4}(?:[-–/,] ?\p{Lu}{2})?)?\s*[,:–-]\s+/u.exec(
      sheet.text.slice(name[1], end),
    );
  return rest ? name[1] + rest[0].length : from;
}

/** Start of "…, meu zap 21 97777-0000": contacts and priced offers have facts of their own. */
function contactIn(sheet: Sheet, start: number, end: number): number | undefined {
  const first = sheet.facts
    .filter((fact) => ['phone', 'email', 'handle', 'url', 'offer'].includes(fact.norm.kind))
    .map((fact) => fact.source.span?.[0] ?? 0)
    .filter((at) => at > start && at < end)
    .sort((a, b) => a - b)[0];
  if (first === undefined) return undefined;
  const comma = Math.max(...[',', '،', ';', '–', '('].map((sign) => sheet.text.lastIndexOf(sign, first - 1)));
  return comma > start + 12 ? comma : undefined;
}

/** True when a statement is written in a language; short ones get the benefit of the doubt. */
export function isIn(text: string, language: string): boolean {
  const found = languageOf(text);
  return found.score < 2 || found.language === language;
}
