import type { Fact, FactOf } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import { type Sheet, sentenceAt, trimmed } from '../sheet.ts';
import { LIMIT, stripped } from './item.ts';

type Offer = FactOf<'offer'> & Fact;

const JOINT = '(?:(?:e|y|and|mas|pero|but|ou|o|or|ja|agora|ahora|tambem|tambien|also)\\s)?';
/** "acima de 50", "over 3": more of the thing. */
const MORE =
  '(?:(?:up to|ate|hasta)(?=\\s\\d[\\d.,]* ?\\p{L}{1,14}[\\s,]*$)|acima de|a partir de|(?:mais|mas) de|arriba de|passou de|passando de|over|more than|above|desde|from)\\s(?=\\d)';
/** "levando 3", "llevando la docena", "buying two": an act of the customer's. */
const DOING =
  '(?:lev|llev|compr|fech|peg|encomend|contrat|reserv|agend|marc|junt|pag)ando\\s|(?:ped|traz|faz|pid|tray)i?endo\\s|(?:buying|booking|ordering|taking|bringing|paying)\\s|(?:n[ao]|en la|por la) compra de\\s';
/** "leva 3", "buy 3 for £20": the same act told to the customer, with how many. */
const TOLD = '(?:lev[ae]|levar|llev[ae]s?|compr[ae]s?|pegue|buy|take|order|get|any)\\s(?:\\d|dois|duas|tres|dos|two|three|four|$)';
/** "se for 2 carros", "si son dos perritos", "if you book fortnightly", "quem leva 3". */
const WHEN =
  "(?:(?:se|quando)\\s(?:(?:voce|vc|o cliente|eu|a gente|ja)\\s)?(?:for|forem|fo|eu|a gente|ja|lev|vier|traz|troux|fech|compr|peg|fiz|contrat|pag|marc|agend|ped|sao|sai|\\d)|(?:si|cuando)\\s(?:(?:yo|vos|tu|ya)\\s)?(?:son|es|yo|ya|llev|compr|vien|tra[ei]|contrat|reserv|pag|ped|hac|la|\\d)|(?:if|when)\\s(?:it['’]?s|it is|they|there|we|i|you['’]?(?:re|ve)?\\s(?:book|buy|bring|take|order|have|had|get|pay|come|do|did|hire|collect)|booked|bought|ordered|taken|paid|collected|\\d)|(?:pra |para )?(?:quem|quien)\\s)";
const CONDITION = new RegExp(
  `^(?:\\s?(?:reais|conto|pesos|euros?))?[\\s,–-]*${JOINT}(?<told>(?:${MORE}|${DOING}|${TOLD}|${WHEN})[^.;\\n]*)$`,
  'u',
);
/** "it's", "you pay", "eu faço": the verb before the second price. */
const VERB_AT_END =
  /[\s,]+(?:it['’]?s|that['’]?s|they['’]?re|you pay|we charge|i charge|i do it|eu faco|faco|cobro|hago|te cobro|paga|pagas|leva por|te queda)$/u;
/** "buy", "or": words that say nothing without the number after them. */
const BARE = /^(?:buy|take|get|any|order|lev[ae]|llev[ae]|compr[ae]|or|ou|o)$/u;
/** Money that buys something else on top is no second price of the thing. */
const ON_TOP = /(?<!\p{L})(?:mais|extra|a mais|de mas|on top|adicional|additional)(?!\p{L})/u;
/** "na compra de 2 sai 20, suco 6": the condition has had its price. */
const PRICED = /,\s(?!(?:sai|fica|sale|queda|it|pag|cobr|por)\p{L}*\s)|(?<!se)\s(?:sai|fica|sale|queda|por|for)\s(?:r\$ ?|[$€£])?\d/u;
const MAX_TOLD = 60;

/**
 * "o pote é 12 e levando 3 sai 33", "Retirada 50, se eu que fiz 30": a price that holds for so many or in such a case is a second one of the
 * thing before it. True where the offer has been told so.
 */
export function tellCondition(sheet: Sheet, offer: Offer, before: readonly Offer[]): boolean {
  const last = before.at(-1);
  const price = sheet.facts.find(({ id }) => id === offer.norm.price)?.source.span;
  const own = offer.source.span;
  if (!last?.norm.price || !price || !own) return false;
  const sentence = sentenceAt(sheet, price[0]);
  const from = Math.max(sentence.start, endWithPrice(sheet, last));
  const to = Math.max(price[0], from);
  const told = CONDITION.exec(sheet.folded.slice(from, to))?.groups?.told;
  if (told === undefined || ON_TOP.test(told) || PRICED.test(told) || told.length > MAX_TOLD) return false;
  const start = to - told.length;
  const words = trimmed(sheet.text, start, start + withoutVerb(sheet.folded.slice(start, to)).length);
  const said = sheet.text.slice(words.start, words.end);
  if (said.length < 2) return false;
  const here = before.filter((one) => sentenceAt(sheet, startOf(one)).start === sentence.start);
  const condition = sheet.folded.slice(words.start, words.end);
  // In a sentence of its own it tells which thing it means, or there is only one.
  const thing = here.length > 0 ? (countedIn(condition, here) ?? here.findLast(({ norm }) => !norm.extra)) : onlyOne(condition, before);
  if (!thing) return false;
  const notes = [BARE.test(said.toLowerCase()) ? '' : said, offer.norm.note ?? ''].filter(Boolean);
  if (notes.length > 0) offer.norm.note = notes.join(', ');
  // "Lavagem até 5 lugares 40, até 7 lugares 55": the limit of the first is a condition as well.
  const limit = LIMIT.test(condition) ? LIMIT_AT_END.exec(fold(thing.text)) : null;
  if (limit) {
    thing.norm.note = [thing.text.slice(limit.index).trim(), thing.norm.note].filter(Boolean).join(', ');
    thing.text = thing.text.slice(0, limit.index).trim();
  }
  offer.text = thing.text;
  offer.source.span = [startOf(thing), Math.max(price[0], words.end)];
  return true;
}

/** "acima de 5 galões": the thing that is counted. */
function countedIn(condition: string, before: readonly Offer[]): Offer | undefined {
  const counted = /(?:\d+|dois|duas|tres|dos|two|three|four) (\p{L}{3})/u.exec(condition)?.[1];
  return before.findLast(({ text }) => counted !== undefined && new RegExp(`(?:^|\\s)${counted}`, 'u').test(fold(text)));
}

const onlyOne = (condition: string, before: readonly Offer[]): Offer | undefined =>
  countedIn(condition, before) ?? (before.length === 1 ? before[0] : undefined);

function withoutVerb(said: string): string {
  const cut = stripped(said).replace(VERB_AT_END, '');
  return cut.length < said.length && cut !== said.trimEnd() ? withoutVerb(cut) : cut;
}

const LIMIT_AT_END = /\s(?:up to|ate|hasta) \d[\d.,]* ?\p{L}{1,14}$/u;

const startOf = ({ source: { span } }: Pick<Fact, 'source'>): number => span?.[0] ?? 0;
const endWithPrice = (sheet: Sheet, { norm, source }: Offer): number =>
  Math.max(source.span?.[1] ?? 0, sheet.facts.find(({ id }) => id === norm.price)?.source.span?.[1] ?? 0);
