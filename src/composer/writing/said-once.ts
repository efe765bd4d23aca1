import { fold } from '#composer/reading/fold.ts';
import type { Fact, FactOf, Kind } from '#site/schema.ts';
import { asSentence, asTitle } from './language.ts';
import type { Setting } from './setting.ts';
import { type ItemSketch, type Sketch, type Words, word } from './sketch.ts';
import { refuses } from './told.ts';
import { isAllKnown, withoutSaid } from './unsaid.ts';

/** Words around a price that tell nothing beside it. */
const AROUND_PRICE =
  'real reais pesos euros soles dólares dollars custa custam cuesta cuestan costs sai saem sale salen fica ficam queda vale cobro cobramos charge vendo vendemos sell only just apenas solo for por para cada each the uma una los las';
const SENTENCE_END = /(?<=[.!?…])\s+(?=[\p{Lu}\d¿¡$€£])/u;
const MONEY = /(?:R\$|[$€£])\s?\d|\d ?(?:reais|pesos|euros|soles|pounds|dollars|d[óo]lares)(?!\p{L})/iu;
const LISTS: ReadonlySet<Kind> = new Set<Kind>(['menu', 'products', 'pricing', 'booking', 'agenda', 'features']);

const plain = (text: string): string => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const citing = ({ shelf }: Setting, text: string): string =>
  text.replace(/\{\{(fa_[0-9a-z]{8})\}\}/g, (_, id: string) => shelf.get(id)?.text ?? '');
const textsIn = (setting: Setting, { slots, facts = [] }: Pick<ItemSketch, 'slots' | 'facts'>): string =>
  [
    ...Object.values(slots).map((words) => citing(setting, words?.text ?? '')),
    ...facts.flatMap((id) => {
      const fact = setting.shelf.get(id);
      return fact ? [fact.text, fact.norm.kind === 'offer' ? (fact.norm.note ?? '') : ''] : [];
    }),
  ].join(' ');

/** The whole amount of a number as it is written: "18.000" and "18000,00" are 18000. */
const amountOf = (number: string): string =>
  number
    .replace(/[.,](?=\d{3}(?!\d))/g, '')
    .replace(/[.,]\d{1,2}$/, '')
    .replace(/\D/g, '');

interface Priced {
  item: ItemSketch;
  offer: FactOf<'offer'>;
  price: FactOf<'price'>;
}
function pricedIn({ shelf }: Setting, sections: readonly Sketch[]): Priced[] {
  const factOf = <K extends Fact['norm']['kind']>({ facts = [] }: ItemSketch, kind: K) =>
    facts.map((id) => shelf.get(id)).find((fact): fact is FactOf<K> => fact?.norm.kind === kind);
  return sections.flatMap(({ items }) =>
    items.flatMap((item): Priced[] => {
      const offer = factOf(item, 'offer');
      const price = factOf(item, 'price');
      return offer && price && !item.slots.body && !offer.norm.note ? [{ item, offer, price }] : [];
    }),
  );
}

const MAX_CONDITION = 110;
/** "La visita sale $18.000 y se descuenta si se hace el trabajo", of the item "Visita, $18.000": what is left for that item. */
function conditionOf(sentence: string, { offer, price }: Priced, amounts: ReadonlySet<string>): string | undefined {
  const numbers = [...sentence.matchAll(/\d[\d.,]*(?<=\d)/gu)];
  const at = numbers.find(({ 0: number }) => amountOf(number) === amountOf(price.norm.amount));
  if (!at) return undefined;
  const head = sentence.slice(0, at.index).replace(/(?:R\$|[$€£])\s*$/u, '');
  if (!isAllKnown(offer.text, head) || !isAllKnown(head, `${offer.text} ${AROUND_PRICE}`)) return undefined;
  const unit = /\d[\d.,]*\s+(\D+)$/u.exec(price.text)?.[1] ?? '';
  const tail = sentence
    .slice(at.index + at[0].length)
    .replace(/^\s*(?:reais|real|pesos|euros|soles|d[óo]lares|dollars)(?!\p{L})/iu, '')
    .trim();
  const rest = (fold(tail).startsWith(fold(unit)) ? tail.slice(unit.length) : tail)
    .replace(/^[\s,;:.–—-]+/u, '')
    .replace(/^(?:e|y|and|mas|pero|but)\s+/iu, '')
    .replace(/[\s.]+$/u, '');
  const others = numbers.filter((number) => number !== at && amounts.has(amountOf(number[0])));
  const isWhole = rest.length <= MAX_CONDITION && rest.split(/\s+/).length > 1 && !MONEY.test(rest) && !/[.!?]\s/u.test(rest);
  return isWhole && others.length === 0 && rest.split('(').length === rest.split(')').length ? rest : undefined;
}

/** Words that are on the page already: the opening, each list, and each text that stands before. */
interface Known {
  lists: readonly string[];
  texts: string[];
  priced: Priced[];
  amounts: ReadonlySet<string>;
  name: string;
}

function left(sentence: string, known: Known): string {
  for (const one of known.priced) {
    const condition = one.item.slots.body ? undefined : conditionOf(sentence, one, known.amounts);
    if (!condition) continue;
    one.item.slots.body = word(asTitle(condition), 'fact');
    return '';
  }
  const own = plain(sentence);
  if (known.texts.some((text) => ` ${plain(text)} `.includes(` ${own} `))) return '';
  if (refuses(sentence) || own.split(' ').length < MIN_WORDS) return sentence;
  if (known.texts.some((text) => isAllKnown(sentence, text))) return '';
  return known.lists.reduce((rest, list) => withoutClauses(rest, list, known), sentence);
}
const MIN_WORDS = 3;

/** Leans on the words before it. */
const LEANS = /^(?:d[aeo]s?|del?|of|em|en|in|n[ao]s?|a|ao|at|conforme|seg[úu]n)\s/iu;
/** "Full set €110, front only 70, remedial work priced after I see it": without the clauses that the list tells. */
function withoutClauses(sentence: string, list: string, { amounts, name }: Known): string {
  const rest = withoutSaid(sentence, `${list} ${AROUND_PRICE}`);
  if (rest === sentence || rest === '') return rest;
  const at = plain(sentence).indexOf(plain(rest));
  const [before, after] = at < 0 ? ['', ''] : [plain(sentence).slice(0, at), plain(sentence).slice(at + plain(rest).length)];
  const tells = (dropped: string) =>
    dropped === '' ||
    dropped.includes(plain(name)) ||
    (/\p{L}{3}/u.test(dropped) && (dropped.match(/\d+/g) ?? []).some((n) => amounts.has(n)));
  return at >= 0 && tells(before.trim()) && tells(after.trim()) && !LEANS.test(rest) ? rest : sentence;
}

function mended(text: string, known: Known): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) =>
      paragraph
        .split(SENTENCE_END)
        .map((sentence) => left(sentence, known))
        .filter(Boolean)
        .join(' '),
    )
    .filter(Boolean)
    .join('\n\n');
}

const TEXTS = ['lead', 'body', 'note'] as const;
const isOwn = (words: Words | undefined): words is Words => words?.by === 'fact' && !words.text.includes('{{');
/** A row of words alone: a sentence set as a list's entry. */
const isRow = ({ slots, facts, target, media, heading }: ItemSketch): boolean =>
  !facts?.length && !target && !media && !heading && Object.values(slots).filter(Boolean).length === 1;

/** Takes out of a section's running texts what is said elsewhere; true while something is left of it. */
function mendSection(section: Sketch, known: Known): boolean {
  let isMended = false;
  const mend = (slots: Sketch['slots'] | ItemSketch['slots'], name: 'title' | (typeof TEXTS)[number]): boolean => {
    const words = (slots as Partial<Record<string, Words>>)[name];
    if (!isOwn(words)) return true;
    const text = mended(words.text, known);
    known.texts.push(words.text);
    if (text === words.text) return true;
    isMended = true;
    if (text) (slots as Partial<Record<string, Words>>)[name] = { ...words, text: name === 'title' ? asTitle(text) : asSentence(text) };
    else delete (slots as Partial<Record<string, Words>>)[name];
    return text !== '';
  };
  for (const name of TEXTS) mend(section.slots, name);
  const hadItems = section.items.length > 0;
  if (section.alias === 'details')
    section.items = section.items.filter((item) => !isRow(item) || mend(item.slots, item.slots.title ? 'title' : 'body'));
  const isEmpty = !section.items.length && (hadItems || section.kind === 'story') && !TEXTS.some((name) => section.slots[name]);
  return !(isMended && isEmpty && !section.form && section.facts.length === 0);
}

/**
 * A page says a thing once: what a sentence repeats of the opening, of a list or of an earlier text is taken out, and a condition
 * stands at the price that it is of.
 */
export function saidOnce(setting: Setting, hero: Sketch, body: readonly Sketch[]): Sketch[] {
  const opening = [hero.slots.title, hero.slots.lead].map((words) => citing(setting, words?.text ?? '')).join('. ');
  const lists = body
    .filter(({ kind, alias }) => LISTS.has(kind) && alias !== 'details')
    .map(({ items }) => items.map((item) => textsIn(setting, item)).join(' '))
    .filter(Boolean)
    .map((list) => `${list} ${opening}`);
  const amounts = new Set(setting.shelf.by('price').map(({ norm }) => amountOf(norm.amount)));
  const known: Known = { lists, texts: [opening], priced: pricedIn(setting, body), amounts, name: setting.name };
  return body.filter((section) => mendSection(section, known));
}
