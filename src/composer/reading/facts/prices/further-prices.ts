import type { Item } from '../items/item.ts';
import { noteAfter, termAfter } from '../items/item-after.ts';
import type { Sheet } from '../sheet.ts';
import type { Money } from './money.ts';

/** Between a price and another of the same thing: "280 baixa temporada, 420 alta", "12 ou 3 por 30". */
const OR = /^\s*(?:[,;/]\s*)?(?:(?:e|y|and|ou|or|o|u)\s)?\s*$/;
const PLUS = /^\s?(?:\+|mais|plus|mas)\s?$/;
/** "150 reais até 10 km e depois é 5 o km" */
const THEN =
  /^,?\s?(?:(?:e|y|and|mais)\s)?(?:depois|despues|luego|then|after that|dali em diante|a partir dai)(?: disso| de eso)?,?(?:\s(?:e|h|es|it'?s|is|sao|son|sai|sale|fica|cobro|mais|mas))*\s?$/u;

/** "saída 150 + 5 por km": a surcharge is part of the price. */
export function goesOnWith(sheet: Sheet, last: Item | undefined, floor: number, money: Money, ceiling: number): boolean {
  const isTop =
    last?.price && last.price.span.end === floor && [PLUS, THEN].some((joint) => joint.test(sheet.open.slice(floor, money.span.start)));
  if (
    !isTop ||
    !last?.price ||
    !(money.norm.per || money.measure || /\d\s?\p{L}/u.test(sheet.open.slice(money.span.start, money.span.end)))
  )
    return false;
  if (money.measure && money.measure <= ceiling) money.span.end = money.measure;
  // "plus £2 per art nail": the measure to the end of its part.
  money.span.end += /^\s\p{L}{3,}(?=\s*[,;.\n])/u.exec(sheet.open.slice(money.span.end, ceiling))?.[0].length ?? 0;
  last.price = { ...last.price, span: { ...last.price.span, end: money.span.end } };
  return true;
}

/** A further price of the last item, with its condition: a row of its own under the same name. */
export function anotherPrice(
  sheet: Sheet,
  last: Item | undefined,
  money: Money,
  { floor, ceiling, isLast }: { floor: number; ceiling: number; isLast: boolean },
): (Item & { end: number }) | undefined {
  if (!last?.price || money.measure || !OR.test(sheet.open.slice(floor, money.span.start))) return undefined;
  const item = { name: last.name, price: money, extra: false };
  // "3 por 30", "$80 full day": the amount carries its own condition.
  const said = sheet.open.slice(money.span.start, money.span.end);
  if (/^\d{1,2} ?(?:por|for|x) |\d\s\p{L}[\p{L} ]{3,}$/u.test(said)) return { ...item, end: money.span.end };
  const note = noteAfter(sheet, money.span.end, ceiling) ?? termAfter(sheet, money.span.end, ceiling, isLast);
  return note && { ...item, note: note.text, end: note.end };
}

/** "R$ 95 até 30/06 e R$ 120 depois", "40 € anticipada y 50 € en puerta": two prices of one thing, each with its condition. */
export function conditionalPrice(
  sheet: Sheet,
  last: Item | undefined,
  floor: number,
  money: Money,
  ceiling: number,
): (Item & { end: number }) | undefined {
  const between = sheet.text.slice(floor, money.span.start);
  const sort = SORT.exec(between)?.[1];
  const other = sort && OTHER_SORT.exec(sheet.text.slice(money.span.end, ceiling))?.[1];
  if (last?.price && sort && other && money.span.start - last.price.span.end === between.length) {
    last.note ??= sort;
    return { name: last.name, price: money, extra: false, note: other, end: money.span.end + 1 + other.length };
  }
  const first = (/^\s([^,;:.!?()\n]{3,30}?)\s(?:e|y|and|ou|or|o)\s(?:por |a )?$/u.exec(between) ?? AHEAD.exec(between))?.[1];
  // "50 € en puerta": the amount may carry its own condition.
  const own = /\s\p{L}{2,} \p{L}{2,}$/u.test(sheet.text.slice(money.span.start, money.span.end)) ? '' : undefined;
  const second = own ?? /^\s(\p{L}[^,;:.!?()\n\d]{2,30}?)(?=\s*[,;.)\n]|\s*$)/u.exec(sheet.text.slice(money.span.end, ceiling))?.[1];
  if (!last?.price || last.price.span.end !== floor || !first || second === undefined || !isShort(first) || !isShort(second))
    return undefined;
  last.note ??= first;
  return {
    name: last.name,
    price: money,
    extra: false,
    ...(second ? { note: second } : {}),
    end: money.span.end + (second ? 1 + second.length : 0),
  };
}
const SORTS =
  '(?:adult[oa]s?|crian[cç]as?|infantil|ni[nñ][oa]s?|child(?:ren)?|kids?|estudantes?|students?|s[oó]ci[oa]s?|members?|non-members?|n[aã]o s[oó]cios?|inteira|meia|(?:de |durante o |à |by )?(?:dia|noite|noche|day|night)|(?:de |na |no )?(?:semana|fim de semana|fin de semana|feriado)|weekdays?|weekends?)';
/** "70 adulto, 40 criança", "90 de dia 140 de noite": two prices of the thing named before them. */
const SORT = new RegExp(`^\\s(${SORTS})(?:\\s*[,/]|\\s(?:e|y|and))?\\s$`, 'iu');
const OTHER_SORT = new RegExp(`^\\s(${SORTS})(?=\\s*[,;.)\\n]|\\s*$)`, 'iu');
/** "tickets $18 advance $24 door": these need no word between. */
const AHEAD = /^\s((?:in )?(?:advance|early bird|anticipad[oa]s?|antecipad[oa]s?|adelantad[oa]s?|promocional))[,;/\s]*\s$/iu;
const isShort = (words: string): boolean => words.split(' ').length <= 3;

/** "Chalé: 390 baixa / 560 alta": each amount with the word after it as its condition. */
export function pairedPrice(
  sheet: Sheet,
  last: Item | undefined,
  floor: number,
  money: Money,
  ceiling: number,
): (Item & { end: number }) | undefined {
  const first = /^\s?(\p{L}{3,14}(?: \p{L}{3,14})?)\s?\/\s?$/u.exec(sheet.text.slice(floor, money.span.start))?.[1];
  const second = /^\s?(\p{L}{3,14}(?: \p{L}{3,14})?)(?=\s*(?:[.,;\n]|$))/u.exec(sheet.text.slice(money.span.end, ceiling));
  if (!last?.price || !first || !second?.[1]) return undefined;
  last.note = last.note ? `${last.note}, ${first}` : first;
  return { name: last.name, price: money, extra: false, note: second[1], end: money.span.end + second[0].length };
}
