import type { Span } from '../../sentences.ts';
import { hasWords, type Item, withNote } from '../items/item.ts';
import { isRow } from '../items/listed-row.ts';
import { DISCOUNT } from '../items/offer-words.ts';
import { type Sheet, TAKEN, trimmed } from '../sheet.ts';
import { amountEnd } from './conditioned-prices.ts';
import type { Money } from './money.ts';

/** Between a condition and the next price, which follows at once: "… durante a semana / R$ 380". */
const JOINT = /(?:\s*[,;/|]\s*|\s)(?:(?:e|y|and|ou|or|o|u)\s)?$/u;
/** "R$ 460 / R$ 590": nothing tells the two apart, so they stand together. */
const BESIDE = /^\s?\/\s?$/;
const MAX_CONDITION = 70;
/** "+ R$ 80", "3x de R$ 200", "e depois R$ 5": no price of the thing by itself. */
const NO_CONDITION = /[+=]|\d\s?x(?!\p{L})|[.!?]\s|\ue000/u;

/**
 * "4 quartos (casal) – R$ 290 durante a semana / R$ 380 sexta, sábado e feriado": in a line of a list, every price with the words behind it
 * as its condition, where no further thing is named before one. Undefined for other lines.
 */
export function rowPrices(sheet: Sheet, sentence: Span, moneys: readonly Money[]): Item[] | undefined {
  const [first] = moneys;
  if (!first || moneys.length < 2 || !isRow(sheet, sentence)) return undefined;
  const head = headOf(sheet, sentence, first);
  if (!head) return undefined;
  const [, second] = moneys;
  if (second && moneys.length === 2 && BESIDE.test(sheet.open.slice(amountEnd(sheet, first), second.span.start)))
    return [{ ...head, price: { ...first, span: { start: first.span.start, end: second.span.end } } }];
  const items: Item[] = [];
  for (const [n, money] of moneys.entries()) {
    const next = moneys[n + 1];
    const told = conditionOf(sheet, money, next?.span.start ?? sentence.end, next !== undefined);
    if (!told) return undefined;
    const note = [n === 0 ? head.note : undefined, told.text].filter((part) => part !== undefined).join(', ');
    items.push({ name: head.name, price: { ...money, span: { start: money.span.start, end: told.from } }, extra: false, note });
  }
  return items;
}

function headOf(sheet: Sheet, sentence: Span, { span }: Money): Item | undefined {
  const before = sheet.open.slice(sentence.start, span.start);
  const measured = MEASURED.exec(before);
  const end = measured ? sentence.start + measured.index : span.start;
  const said = before.slice(0, end - sentence.start);
  if (said.includes(TAKEN) || /[,;]\s(?![^(]*\))/u.test(said)) return undefined;
  const name = trimmed(sheet.text, sentence.start, end);
  const item = withNote(sheet, name.start, name.end + (sheet.text[name.end] === ')' ? 1 : 0), { extra: false });
  if (!item) return undefined;
  const measures = trimmed(sheet.text, end, span.start);
  const notes = [item.note, sheet.text.slice(measures.start, measures.end)].filter(Boolean);
  return notes.length > 0 ? { ...item, note: notes.join(', ') } : item;
}
/** "Seal Creek, 2.5 hours, £38 adults": how long or for how many a thing is, between it and its price. */
const MEASURED =
  /(?:[,;]\s*(?:cerca de |about |approx\.? |aprox\.? |unos |umas )?\d[\d.,]*\s?(?:h|hs|hrs?|hours?|horas?|min\p{L}*|days?|dias?|nights?|noches?|noites?|km|miles?|pessoas?|people|personas?)(?!\p{L}))+\s*[,;:–—-]?\s*$/iu;

/** The words behind a price, up to the joint before the next one, or to the end of the line. */
function conditionOf(sheet: Sheet, money: Money, ceiling: number, hasNext: boolean): { text: string; from: number } | undefined {
  const from = money.norm.per ? money.span.end : amountEnd(sheet, money);
  const said = sheet.open.slice(from, ceiling);
  const joint = hasNext ? JOINT.exec(said) : { index: said.length };
  if (!joint) return undefined;
  const span = trimmed(sheet.text, from, from + joint.index);
  const text = sheet.text.slice(span.start, span.end);
  const isOne = hasWords(sheet.folded.slice(span.start, span.end)) && text.length <= MAX_CONDITION;
  return isOne && !NO_CONDITION.test(said) && !DISCOUNT.test(said) ? { text, from } : undefined;
}
