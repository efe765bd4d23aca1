import { DAY } from '#site/hours/days.ts';
import type { FactOf } from '#site/schema.ts';
import type { ClauseReading } from '../../acts/judge.ts';
import { fold } from '../../fold.ts';
import { JESTS, TALKS } from '../../lexicon/evidence.ts';
import type { Span } from '../../sentences.ts';
import { record, type Sheet, sentenceAt, trimmed } from '../sheet.ts';
import { isDoubtful, isOthersPrice } from './doubtful-prices.ts';
import { completeNames } from './elided-names.ts';

type Offer = FactOf<'offer'>;

const OPENS_BADLY =
  /^(?:e|y|and|ou|or|but|pero|de|do|da|del|of|ate|hasta|up to|acima|abaixo|above|below|over|under|qualquer|cualquier|any|quem|quien|who|whoever|que|se|si|if|por|para|pra|for|com|con|with|sem|sin|without|depois|despues|after|antes|before|cobro|cobra(?:mos)?|charge|pag[ao]|pagam(?:os)?|pay|fica|sai|custa|costs?|r\$?|us\$?|nao|no|not|more|(?:mais|mas) de|(?:max|min)\p{L}* (?:de |of )?\d|(?:\d+|dois|duas|dos|tres|quatro|cuatro|cinco|seis|two|three|four|five|six) (?:h|horas?|hours?|dias?|days?) (?:e|y|and)|fora d[eo]|outside|beyond|past|demais|(?:os |as )?outr[oa]s|others?|(?:el )?resto|l[oa]s demas|otr[oa]s)(?![\p{L}-])/u;
const ENDS_BADLY =
  /(?<!\p{L})(?:e|y|and|ou|or|mas|but|pero|de|do|da|dos|das|del|of|to|until|ate|hasta|em|en|in|at|por|para|pra|for|com|con|with|que|pode[mr]?|puede[nr]?|can|may|mais|mas|plus|a partir|arriba|abajo|acima|abaixo|depois|despues|after|paga|pago|minimo|maximo|cada)$/u;
/** "1kg", "4 dias", "6x", "11 y 2 de la tarde": an amount or a time is no thing. */
const MEASURE =
  /^(?:\d+(?:[.,]\d+)? ?(?:a|ate|hasta|to|e|y|-|–) ?)?\d+(?:[.,]\d+)? ?(?:x|m[²³23]|ml|cl|l|lts?|litros?|g|gr|gramas?|kg|kgs?|kilos?|quilos?|oz|lbs?|cm|mm|m|metros?|un|unid\p{L}*|pcs|min|mins|minut\p{L}+|h|hs|hrs|horas?|hours?|dias?|days?|noites?|noches?|nights?|mes|meses|months?|semanas?|weeks?)?$/u;
const TIMED = new RegExp(
  `^(?:\\d{1,2}(?:[:h]\\d{0,2})?(?: ?(?:e|y|a|as|and|to|-) ?\\d{1,2})?(?: (?:d[ae] (?:la )?)?(?:tarde|manha|manana|noite|noche|am|pm))|(?!(?:segunda|terca|quarta|quinta|sexta) \\p{L}{3})(?:${DAY}) )`,
  'u',
);
/** "In May and June": when a thing is to be had. */
const SEASONED =
  /^(?:in|em|en|during|durante|n[ao]|no) (?:(?:jan|feb|fev|mar|apr|abr|may|mai|jun|jul|aug|ago|sep|set|oct|out|nov|dec|dez|dic|ene)\p{L}*|summer|winter|spring|autumn|verao|inverno|verano|invierno|feriados?|feriados|carnaval|easter|christmas)(?!\p{L})/u;
/** A place, a person or the business is no thing either; "bolo de rolo" and "Casa na árvore" keep theirs. */
const isProper = (sheet: Sheet, start: number, end: number): boolean =>
  sheet.facts.some(
    ({ norm, source: { span } }) =>
      ['place', 'person', 'name', 'registry', 'address'].includes(norm.kind) &&
      span !== undefined &&
      span[0] >= start &&
      span[0] - start <= ARTICLE &&
      span[1] === end,
  );
const ARTICLE = 4;
/** "70 a diária", "vezes na semana", "mais longe": what a thing is measured by, when and where, without the thing. */
const BARE_UNIT =
  /^(?:(?:o|a|el|la|the|al|ao|por|per) )?(?:h|horas?|hours?|diarias?|dias?|days?|noites?|noches?|nights?|mes(?:es)?|months?|semanas?|weeks?|anos?|years?|sessao|sesion|session|aula|clase|unidades?|pessoas?|personas?|person|casal|quilo|kilo|litro|metro|par|cento)(?: (?:na|por|a|al|per) (?:semana|mes|week))?$/u;
const ADVERBIAL =
  /(?<!\p{L})(?:diss[oa]|iss[oa]|eso|esto|that|those)$|^(?:vezes|veces|times|contra|nao|no|nunca|(?:era|foi|was) (?:o |last )?(?:ano|year|antes)|(?:bem |muito |mais |mas |muy )?(?:longe|lejos|perto|cerca)|further|usually|normally|sometimes|geralmente|normalmente|agora|now|ahora|tambem|tambien|also|out by|en la ciudad|en el barrio|na cidade|no bairro)(?: .*)?$|^mesmo dono$/u;
/** "Ajudar", "remarcar": an act by itself, without the thing. */
const ACT = /^[a-zçãõ]{3,}(?:ar|er|ir)$/u;
/** "Em areia vai com revestimento e aí", "criança até 5 anos paga": a sentence, and no name. */
const SAYS =
  /(?<!\p{L})(?:vou|vamos|fa[cç]o|fazemos|ficam?|tenho|temos|precisam?|levo|cobr[oa]|cobramos|pag[oa]m?|pode[mn]?|quer[oe]?|sou|somos|voy|hago|tengo|puede[ns]?|pagan?|have|charge|charges|pays?|used to|ano pasado|ano passado|last year|llevo|segun|depending|dependendo|dependiendo|dejo|piden|pedem|estab[ao]n?|costab[ao]n?|cobrab[ao]n?|custava[mn]?|oldest|youngest)(?!\p{L})|^(?:em|no|na|nos|nas|en|in|on|at) .*(?<!\p{L})(?:vai|va|goes|e|is|es)(?!\p{L})/u;
const saysMore = (said: string): boolean => ADVERBIAL.test(said) || SAYS.test(said);
const ACTS_SOLD =
  /^(?:alquiler|taller|jantar|lugar|colar|celular|cobertor|motor|alter|bar|mar|par|ar|pomar|solar|luar|hangar|tambor|calor)$/u;

/** "más de 15 cuchillos", "pra Curitiba": a number of things, and a way. */
const MORE_THINGS = /^(?:mas de|mais de|more than|over|acima de|a partir de) \d{1,4} \p{L}{3,}$/u;
const TOWARDS = /^(?:pra|para|pro|hacia|to) \p{Lu}/u;

/** True when the words before a price name no thing: "de 10 a 25kg", "quem", "e Butantã". */
function namesNothing(sheet: Sheet, { text, norm, source: { span } }: Offer): boolean {
  if (!span || norm.note?.length === 0) return false;
  const said = fold(text).trim();
  if (said.length === 0 || MORE_THINGS.test(said) || TOWARDS.test(text)) return false;
  return (
    OPENS_BADLY.test(said) ||
    ENDS_BADLY.test(said) ||
    (TIMED.test(said) && !isRowOfDays(sheet, { start: span[0], end: priceEnd(sheet, norm) })) ||
    SEASONED.test(said) ||
    saysMore(said) ||
    (span[0] >= priceStart(sheet, norm) && /^\p{L}{3,}ed$/u.test(said) && sheet.language === 'en') ||
    (FEE.test(said) && hasLead(sheet, span[0], priceStart(sheet, norm))) ||
    (BARE_UNIT.test(said) && span[0] >= priceStart(sheet, norm)) ||
    (MEASURE.test(said) && !norm.group && text.length === span[1] - span[0]) ||
    (sheet.language !== 'en' && ACT.test(text.toLowerCase()) && !ACTS_SOLD.test(said) && !/^\p{Lu}/u.test(text)) ||
    (!norm.note && isProper(sheet, ...span))
  );
}

/** "para o Rio cobro R$ 150 de deslocamento": a fee behind its amount, of what stands before it. */
const FEE = /^(?:deslocamento|desplazamiento|viagem|viaje|travel|taxa|frete|flete|delivery|entrega|envio|call-?out|pedagio)$/u;
const hasLead = ({ text }: Sheet, name: number, price: number): boolean =>
  name > price && /\p{L}{3}[^.;:\n]*$/u.test(text.slice(Math.max(0, price - MIN_LEAD), price));
const MIN_LEAD = 14;

const ROW_OF_DAYS = new RegExp(`^(?:${DAY}) (?:a|e|y|and|to|-|–) (?:${DAY})[\\s:.–-]+[^\\p{L}\\d]{0,3}\\d[\\d.,]*$`, 'u');
/** "lun a jue $290.000" by itself on a line: a table of prices by day. */
function isRowOfDays({ folded }: Sheet, { start, end }: Span): boolean {
  const line = folded.slice(folded.lastIndexOf('\n', start) + 1, end + (/^[^\n]*/u.exec(folded.slice(end))?.[0].length ?? 0));
  return ROW_OF_DAYS.test(line.trim());
}
const priceStart = (sheet: Sheet, norm: Offer['norm']): number =>
  sheet.facts.find(({ id }) => id === norm.price)?.source.span?.[0] ?? Number.POSITIVE_INFINITY;
const priceEnd = (sheet: Sheet, norm: Offer['norm']): number => sheet.facts.find(({ id }) => id === norm.price)?.source.span?.[1] ?? 0;

/** "R$ 95 até 10kg, R$ 115 de 10 a 25kg": a range after its amount belongs to the thing before it. */
const RANGE = /^(?:de|from|entre|acima|above|over|ate|hasta|up to) (?:de )?\d/u;
/** Share of unnamed things from which a sentence is shown whole. */
const MIN_SHARE = 0.3;
const MAX_LENGTH = 260;
const MIN_WORDS = 3;
/** Min confidence for a clause about the business. */
const SURE = 0.75;
const LIKELY = 0.5;
const JOINS = /^(?:(?:e|y|and|mas|but|pero|ja|ai|then|tambem|tb|tbm)\s+)+/u;

/**
 * Priced things that the grammar could not name become the owner's sentence again: "Natal e Ano Novo é R$ 170 qualquer tamanho" is better
 * read as written than as "qualquer tamanho: R$ 170". So do prices that may not be their thing's, unless they were told apart by a reader
 * who understands.
 */
export function keepAsWritten(sheet: Sheet, judged: readonly ClauseReading[], arePricesTold: boolean): void {
  const isOffer = (fact: Sheet['facts'][number]): fact is Sheet['facts'][number] & Offer => fact.norm.kind === 'offer';
  const priced = sheet.facts.filter(isOffer).filter(({ norm, source }) => norm.price !== undefined && source.span);
  completeNames(sheet, priced, (offer) => !namesNothing(sheet, offer));
  const bare = priced.filter((offer) => namesNothing(sheet, offer));
  const doubtful = new Set(arePricesTold ? [] : priced.filter((offer) => isDoubtful(sheet, offer, priced) || isOthersPrice(sheet, offer)));
  // A list of nothing but sizes is one of the business's only thing.
  const areSizes = bare.length === priced.length && bare.every(({ text }) => MEASURE.test(fold(text)));
  const unnamed = new Set([...(areSizes ? [] : bare), ...doubtful]);
  for (const offer of unnamed) {
    if (!sheet.facts.includes(offer)) continue;
    const price = priceOf(sheet, offer);
    const stretch = price && stretchOf(sheet, offer, price, { priced, unnamed, isDoubtful: doubtful.has(offer) });
    const inside = priced.filter(({ source: { span } }) => span && stretch && span[0] >= stretch.start && span[1] <= stretch.end);
    const whole = stretch && fromFact(sheet, stretch, judged);
    // A label that says a whole sentence can stand as nothing else, however sure its words are.
    const minConfidence = saysMore(fold(offer.text)) ? 0 : SURE;
    const list = stretch && doubtful.has(offer) ? listIn(sheet, stretch, priced) : undefined;
    const sentence =
      [whole, whole && price && beforeTalk(sheet, whole, price)].find((one) => one && isPublishable(sheet, one, judged, minConfidence)) ??
      (list && isPublishable(sheet, list, judged, LIKELY) ? list : undefined);
    const isPublished = sentence !== undefined;
    // Words that are no sentence for the page keep their price.
    if (
      !isPublished &&
      !doubtful.has(offer) &&
      price &&
      isOfBusiness({ start: Math.min(offer.source.span![0], price.start), end: price.end }, judged)
    )
      continue;
    for (const gone of [offer, ...inside]) drop(sheet, gone);
    if (isPublished) recordSentence(sheet, sentence);
  }
}

/** "…, passou disso é 2 pila o km, escreve reais né": without the last words between commas, behind the price. */
function beforeTalk({ text }: Sheet, { start, end }: Span, price: Span): Span | undefined {
  const cut = text.slice(price.end, end).lastIndexOf(', ');
  return cut < 0 ? undefined : { start, end: price.end + cut };
}

function priceOf({ facts }: Sheet, { norm }: Offer): Span | undefined {
  const span = facts.find(({ id }) => id === norm.price)?.source.span;
  return span && { start: span[0], end: span[1] };
}

interface Row {
  priced: readonly Offer[];
  unnamed: ReadonlySet<Offer>;
  isDoubtful: boolean;
}

/** The whole sentence where a price is doubtful or many of its things have no name, else the part between the things that have one. */
function stretchOf(sheet: Sheet, offer: Offer, price: Span, { priced, unnamed, isDoubtful: doubts }: Row): Span {
  const sentence = sentenceAt(sheet, price.start);
  const at = offer.source.span![0];
  const beside = priced.filter(({ source: { span } }) => span![0] >= sentence.start && span![0] < sentence.end);
  const good = beside.filter((other) => !unnamed.has(other) && other.source.span![0] !== at);
  const isMixed = doubts || beside.length - good.length >= beside.length * MIN_SHARE;
  const isWhole = isMixed && sentence.end - sentence.start <= MAX_LENGTH;
  const said = sheet.folded.slice(...offer.source.span!);
  // "Clover 500g $15, 1kg $27": a bare size belongs to the thing before it.
  const before = MEASURE.test(said) || RANGE.test(said) ? good.slice(0, -1) : good;
  const from = isWhole
    ? startWithLast(sheet, sentence)
    : Math.max(sentence.start, ...before.map((other) => endOf(sheet, other)).filter((end) => end <= at));
  const starts = good.map(({ source: { span } }) => span![0]).filter((start) => start >= price.end);
  const to = Math.min(sentence.end, ...(isWhole ? [] : starts), ...contactsAfter(sheet, price.end));
  const { start, end } = trimmed(sheet.text, from, to);
  const lead = JOINS.exec(sheet.folded.slice(start, end))?.[0].length ?? 0;
  return trimmed(sheet.text, start + lead, end);
}

/** The part of a sentence that tells prices: from the name of the first thing to what is said of the last price. */
function listIn(sheet: Sheet, { start, end }: Span, priced: readonly Offer[]): Span | undefined {
  const inside = priced.filter(({ source: { span } }) => span && span[0] >= start && span[1] <= end);
  if (inside.length < 2) return undefined;
  const ends = inside.map((offer) => Math.max(offer.source.span![1], priceOf(sheet, offer)?.end ?? 0));
  const last = Math.max(...ends);
  const to = last + (/^[^,;.\n]*/u.exec(sheet.text.slice(last, end))?.[0].length ?? 0);
  return trimmed(sheet.text, Math.min(...inside.map(({ source: { span } }) => span![0])), to);
}

/** "Deslocamento só depois de 60 km. Aí é 1,80 o km.": what follows from the sentence before stands with it. */
function startWithLast({ sentences, folded }: Sheet, sentence: Span): number {
  const last = sentences[sentences.indexOf(sentence) - 1];
  const follows = /^(?:e )?(?:ai|dai|after that|luego) (?:e|eh|fica|sai|it['’]?s|es|son) /u.test(
    folded.slice(sentence.start, sentence.end),
  );
  return follows && last && sentence.end - last.start <= MAX_LENGTH && sentence.start - last.end <= 2 ? last.start : sentence.start;
}

/** The end of a thing with its price and the words up to the next comma. */
function endOf(sheet: Sheet, offer: Offer): number {
  const end = Math.max(offer.source.span![1], priceOf(sheet, offer)?.end ?? 0);
  return end + (/^[^,;\n]{0,40}(?=[,;])/u.exec(sheet.text.slice(end))?.[0].length ?? 0);
}

const CONTACTS = ['phone', 'email', 'handle', 'url', 'address'];
const contactsAfter = ({ facts }: Sheet, at: number): number[] =>
  facts.flatMap(({ norm, source: { span } }) => (CONTACTS.includes(norm.kind) && span && span[0] >= at ? [span[0]] : []));

/** Without the greeting or wish before it; "Como ajudar: R$ 30 por mês" keeps its label. */
function fromFact({ text }: Sheet, { start, end }: Span, judged: readonly ClauseReading[]): Span {
  const clauses = judged.filter((clause) => clause.start < end && clause.end > start);
  const first = clauses.findIndex(({ act }) => act === 'fact');
  const lead = clauses[first - 1];
  if (!lead || /:\s*$/.test(text.slice(lead.start, lead.end))) return { start, end };
  return trimmed(text, Math.max(start, lead.end), end);
}

function drop(sheet: Sheet, { id, norm }: Offer): void {
  sheet.facts = sheet.facts.filter((fact) => fact.id !== id && fact.id !== norm.price);
}

const isOfBusiness = ({ start, end }: Span, judged: readonly ClauseReading[]): boolean =>
  judged.filter((clause) => clause.start < end && clause.end > start).every(({ act }) => act === 'fact');

/** "…, aí é R$ 1,80 o km": after that, which is no talk. */
const THEN = /,? ai (?=(?:e|eh|sao|fica|sai|cobro|cobramos|vai)(?!\p{L}))/gu;

function isPublishable(sheet: Sheet, { start, end }: Span, judged: readonly ClauseReading[], minConfidence: number): boolean {
  const said = sheet.folded.slice(start, end);
  const words = said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const told = said.replace(THEN, ', ');
  if (words < MIN_WORDS || end - start > MAX_LENGTH || TALKS.test(told) || JESTS.test(told)) return false;
  return judged
    .filter((clause) => clause.start < end && clause.end > start)
    .every((clause) => (clause.act === 'fact' && clause.confidence >= minConfidence) || isLabel(sheet, clause, start));
}

const isLabel = ({ text }: Sheet, clause: ClauseReading, start: number): boolean =>
  clause.start <= start && /:\s*$/.test(text.slice(clause.start, clause.end));

function recordSentence(sheet: Sheet, { start, end }: Span): void {
  sheet.facts = sheet.facts.filter(
    ({ norm, source: { span } }) => !(norm.kind === 'statement' && span && span[0] >= start && span[0] < end),
  );
  // "Curso ........ R$ 40": dots lead to the amount of a table.
  const text = sheet.text.slice(start, end).replace(/\s*(?:\.{3,}|…|_{3,})\s*/gu, ': ');
  record(sheet, start, end, { kind: 'statement', topic: 'price' }, { text });
}
