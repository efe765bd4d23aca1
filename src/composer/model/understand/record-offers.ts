import type { z } from 'zod';
import type { PriceUnit } from '#site/schema/facts.ts';
import { ASKED } from '../../reading/facts/items/plans.ts';
import { AMOUNT, AMOUNT_IN_WORDS, decimalOf, SCALE } from '../../reading/facts/prices/amounts.ts';
import { UNITS_OF_MONEY } from '../../reading/facts/prices/currencies.ts';
import { isOfCurrency, type Money, moneyAt } from '../../reading/facts/prices/money.ts';
import { limitAt } from '../../reading/facts/prices/price-words.ts';
import { sentenceAt, TAKEN, take, trimmed } from '../../reading/facts/sheet.ts';
import { fold } from '../../reading/fold.ts';
import type { Span } from '../../reading/sentences.ts';
import { gratisBeside, gratisQuote, recordGratis, withFree } from './cost-nothing.ts';
import { contains, freeQuote, isFree, MAX_LISTED, overlaps, type Reader, spanOf, words, wordsOf, write } from './reader.ts';
import { isTicket, recordTickets } from './record-tickets.ts';
import { restOfLine } from './rest-of-line.ts';
import type { Understood } from './understood.ts';

/** Items for sale and plans, with the prices beside them. */
export function recordOffers(reader: Reader): void {
  const prices = new Map<string, string>();
  let cursor = 0;
  let before: Money | undefined;
  for (const item of reader.answer.items.slice(0, MAX_LISTED)) {
    const found = placed(reader, item.name, item.price, cursor);
    if (!found) continue;
    cursor = Math.max(found.name.start, found.price?.start ?? 0);
    const read = found.price && priceAt(reader, found.price, item.amount, item.per, item.from);
    const money = qualified(reader, item.note, measured(reader, found, likeBefore(reader, read, item, before)));
    before = money ?? before;
    const gratis = money ? undefined : gratisOf(reader, item, found.name);
    const price = money ? pricedBy(reader, money, prices) : gratis && recordGratis(reader, gratis);
    if (price && isTicket(reader, found.name, price, item.note)) continue;
    const own = freeWords(reader, item.note, found.name.end, money?.span);
    const note = restOfLine(reader, found.name, money?.span, own) ?? noteOf(reader, item.note, found.name.end, money?.span);
    const group = wordsOf(reader, item.group, found.name.start);
    const free = gratis !== undefined || (item.free && !price && FREE.test(around(reader, found.name)));
    write(reader, free && !gratis ? withFree(reader, found.name) : found.name, {
      kind: 'offer',
      ...(price ? { price } : {}),
      ...(note ? { note } : {}),
      ...(group && group.length <= MAX_GROUP ? { group } : {}),
      ...(free ? { free: true } : {}),
    });
  }
  for (const plan of reader.answer.plans.slice(0, MAX_LISTED)) {
    const found = placed(reader, plan.name, plan.price, cursor);
    if (!found) continue;
    cursor = Math.max(found.name.start, found.price?.start ?? 0);
    const read = found.price && priceAt(reader, found.price, plan.amount, plan.period, false);
    const money = measured(reader, found, likeBefore(reader, read, { amount: plan.amount, per: plan.period }, before));
    before = money ?? before;
    const gratis = money ? undefined : gratisQuote(reader, plan.price, found.name.end);
    const price = money ? pricedBy(reader, money, prices) : gratis && recordGratis(reader, gratis);
    const per = money?.norm.per;
    const period = per === 'week' || per === 'month' || per === 'year' ? per : undefined;
    const features = plan.features.slice(0, MAX_FEATURES).map((feature) => noteOf(reader, feature, found.name.end, money?.span));
    write(reader, found.name, {
      kind: 'plan',
      ...(price ? { price } : {}),
      ...(period ? { period } : {}),
      features: [...new Set(features.filter((feature) => feature !== undefined))],
      ask: !price && ASKED.test(around(reader, found.name)),
    });
  }
  recordTickets(reader);
}

function gratisOf(reader: Reader, item: Understood['items'][number], name: Span): Span | undefined {
  if (!item.free && item.amount !== '0') return undefined;
  return gratisQuote(reader, item.price, name.end) ?? gratisBeside(reader, name);
}

/** A unit of thousands that also applies to the prices behind it. */
const IN_THOUSANDS = /(?:\d|\p{L}) ?(?:mil|k|lucas?|thousand|grand|الف|الاف)(?!\p{L})/u;

/**
 * Completes a price from the one before it in a list: its currency and period when the price has none of its own, and its thousands
 * when only the first states them.
 */
function likeBefore(
  { sheet }: Reader,
  money: Money | undefined,
  stated: { amount: string | null; per: Money['norm']['per'] | null },
  before: Money | undefined,
): Money | undefined {
  if (!money || !before || Math.abs(money.span.start - before.span.end) > NEAR) return money;
  const of = ({ start, end }: Span) => sheet.folded.slice(start, end);
  const currency = isOfCurrency(of(money.span)) || !isOfCurrency(of(before.span)) ? money.norm.currency : before.norm.currency;
  const isShort =
    stated.amount !== null && Number(stated.amount) === 1000 * Number(money.norm.amount) && IN_THOUSANDS.test(of(before.span));
  const amount = isShort ? String(Number(stated.amount)) : money.norm.amount;
  const per = money.norm.per ?? (stated.per === before.norm.per ? before.norm.per : undefined);
  return { ...money, norm: { ...money.norm, currency, amount, ...(per ? { per } : {}) } };
}
/** Max distance between two prices of one list. */
const NEAR = 120;

/** "بيوصل لـ ٢٥٠٠" as the note of an item at ٢٥٠٠: a note that contains the amount is the price. */
function qualified(reader: Reader, note: string | null, money: Money | undefined): Money | undefined {
  const span = money && note !== null && note.length <= REACH ? freeQuote(reader, note, money.span.start) : undefined;
  if (!money || !span || !contains(span, money.span) || span.end > money.span.end || span.start === money.span.start) return money;
  return { ...money, span };
}

const freeWords = (reader: Reader, quote: string | null, near: number, price?: Span): string | undefined => {
  const span = freeQuote(reader, quote, near);
  return span && !(price && contains(price, span)) ? words(reader, span).trim() : undefined;
};

/**
 * The note of an item: in a line of a list its words are taken, so that no other extractor uses them; a note inside the price is dropped.
 */
function noteOf(reader: Reader, quote: string | null, near: number, price?: Span): string | undefined {
  const span = freeQuote(reader, quote, near);
  if (!span || (price && contains(price, span))) return undefined;
  if (reader.located.some((one) => one.clause.act === 'fact' && one.clause.topic === null && contains(one, span)))
    take(reader.sheet, span.start, span.end);
  return words(reader, span).trim();
}

const MAX_GROUP = 80;
const MAX_FEATURES = 20;
const FREE =
  /(?<!\p{L})(?:gr[aá]tis|gratuit\w+|de graca|cortesia|brinde|free|no charge|complimentary|sin costo|sin cargo|incluid[oa]|inclus[oa]|included|مجان\p{L}*|بلاش|ببلاش)(?!\p{L})/u;

const around = ({ sheet }: Reader, { start, end }: Span): string => {
  const sentence = sentenceAt(sheet, start);
  return sheet.folded.slice(Math.max(sentence.start, start - 40), Math.min(sheet.folded.length, Math.max(sentence.end, end), end + 40));
};

/** A price shared by two items is one fact. */
function pricedBy(reader: Reader, money: Money, known: Map<string, string>): string {
  const key = `${money.span.start}-${money.span.end}`;
  const id = known.get(key) ?? write(reader, money.span, money.norm);
  known.set(key, id);
  return id;
}

const MAX_TRIED = 24;
/** Max distance between an item and its amount, unless a list's head names the item. */
const FAR = 400;

/**
 * Spans of an item and its price, among all their occurrences: near each other, the price behind, free of other facts, and not before
 * items placed already.
 */
function placed(reader: Reader, name: string, price: string | null, cursor: number): { name: Span; price?: Span } | undefined {
  const spans = (quote: string | null) =>
    reader.quotes
      .all(quote)
      .filter((span) => isFree(reader, span))
      .slice(0, MAX_TRIED)
      .map(({ start, end }) => trimmedPrice(reader, start, end));
  const cost = (span: Span) =>
    (span.start < cursor ? 150 : (span.start - cursor) / 50) +
    (reader.sheet.open.slice(span.start, span.end).includes(TAKEN) ? 1000 : 0) +
    (isTalk(reader, span) ? 100 : 0);
  const prices = spans(price).filter((span) => isAmount(fold(words(reader, span))) && !isOther(reader, span));
  let best: { name: Span; price?: Span; cost: number } | undefined;
  for (const one of spans(name)) {
    const alone = { name: one, cost: cost(one) + (prices.length > 0 ? FAR : 0) };
    if (!best || alone.cost < best.cost) best = alone;
    for (const other of prices) {
      if (overlaps(one, other) && !contains(one, other)) continue;
      const gap = other.start >= one.end ? other.start - one.end : 30 + Math.max(0, one.start - other.end);
      const both = cost(one) + cost(other) / 2 + gap;
      if (gap <= FAR && both < best.cost) best = { name: one, price: other, cost: both };
    }
  }
  return best && nameBeside(reader, best);
}

/** "One page" is no price: an amount in words is more than a few, or names its currency. */
const isAmount = (folded: string): boolean => {
  const found = NUMBER.exec(folded)?.[0];
  return found !== undefined && (/\d/.test(folded) || Number(decimalOf(found)) > A_FEW || MONEY.test(folded));
};
const A_FEW = 4;
const MONEY = new RegExp(`(?<!\\p{L})(?:${UNITS_OF_MONEY})(?!\\p{L})`, 'u');

/** A number that another fact contains already, or that its unit makes something else. */
const isOther = ({ sheet }: Reader, span: Span): boolean =>
  NO_MONEY.test(sheet.folded.slice(span.start, span.end + 6)) ||
  sheet.facts.some((fact) => {
    const at = spanOf(fact);
    return !['price', 'offer', 'plan', 'name'].includes(fact.norm.kind) && at !== undefined && overlaps(at, span);
  });
const NO_MONEY = /^\d[\d.,]*\s?(?:h|hs|hrs|am|pm|%|:\d\d|anos|km|ha|sacas?)(?!\p{L})/u;

const isTalk = ({ located }: Reader, span: Span): boolean =>
  located.some((one) => (one.clause.act === 'aside' || one.clause.act === 'instruction') && contains(one, span));

const trimmedPrice = ({ sheet }: Reader, start: number, end: number): Span => {
  const span = trimmed(sheet.text, start, end);
  return span.end > span.start ? span : { start, end };
};

/** For "corte 35" as the name of an item at 35, the name is "corte". */
function nameBeside(reader: Reader, { name, price }: { name: Span; price?: Span }): { name: Span; price?: Span } | undefined {
  if (!price || !overlaps(name, price)) return price ? { name, price } : { name };
  const before = trimmed(reader.sheet.text, name.start, price.start);
  const after = trimmed(reader.sheet.text, price.end, name.end);
  const kept = [before, after].find(({ start, end }) => /\p{L}{2}/u.test(reader.sheet.text.slice(start, end)));
  return kept && { name: kept, price };
}

const NUMBER = new RegExp(`(?:${AMOUNT})(?:\\s?${SCALE}(?![\\p{L}\\d]))?|(?<![\\p{L}])${AMOUNT_IN_WORDS}`, 'u');
const NUMBERS = new RegExp(NUMBER.source, 'gu');

/** The amount at a span as our grammar parses it; the model's is taken when it matches the text there. */
function priceAt(
  reader: Reader,
  span: Span,
  amount: string | null,
  per: z.infer<typeof PriceUnit> | null,
  from: boolean,
): Money | undefined {
  const { sheet } = reader;
  const ours = reader.moneys.filter((money) => overlaps(money.span, span));
  const stated = ours.find((money) => contains(money.span, span) || contains(span, money.span)) ?? ours[0];
  const folded = sheet.folded.slice(span.start, span.end);
  const numbers = [...folded.matchAll(NUMBERS)].map((match) => ({ match, value: decimalOf(match[0]) }));
  const wanted = amount === null ? undefined : numbers.find(({ value }) => Number(value) === Number(amount.replace(',', '.')));
  const other = stated && wanted && Number(stated.norm.amount) !== Number(wanted.value) && ours.length > 1;
  const chosen = other ? ours.find((money) => Number(money.norm.amount) === Number(wanted.value)) : stated;
  const at = wanted ?? numbers[0];
  if (!chosen && !at) return undefined;
  const money = chosen ?? moneyAt(sheet, sentenceAt(sheet, span.start), span);
  const value = chosen ? money.norm.amount : (at?.value ?? money.norm.amount);
  if (!/^\d{1,15}(?:\.\d{1,3})?$/.test(value) || !isFree(reader, money.span)) return undefined;
  const beside = sheet.folded.slice(Math.max(0, money.span.start - BEFORE), money.span.end + BEHIND);
  const unit = per && PER[per].test(beside) ? per : money.norm.per;
  const isLowest = money.norm.from || (from && FROM.test(beside));
  return {
    ...money,
    norm: { ...money.norm, amount: value, ...(unit ? { per: unit } : {}), ...(isLowest ? { from: true } : {}) },
  };
}

/** The amount with its unit, when the item's name comes before it: "₹22 per flat per month + GST". */
function measured({ sheet }: Reader, { name }: { name: Span }, money: Money | undefined): Money | undefined {
  if (!money || name.start > money.span.start) return money;
  let end = Math.max(money.measure ?? 0, money.span.end);
  for (let more = limitAt(sheet.folded.slice(end, end + REACH)); more > 0; more = limitAt(sheet.folded.slice(end, end + REACH)))
    end += more;
  const stands = end <= sentenceAt(sheet, money.span.start).end && !sheet.open.slice(money.span.end, end).includes(TAKEN);
  return stands ? { ...money, span: { start: money.span.start, end } } : money;
}
const REACH = 60;

/** Max distance between an amount and the words that limit it. */
const BEFORE = 30;
const BEHIND = 25;
const FROM =
  /(?<!\p{L})(?:a ?part?ir|apartir|desde|from|frm|starting|starts|minim\w*|upwards?|onwards?|ou mais|or more|and up|en adelante|para cima)(?!\p{L})|من|يبدا|تبدا|\+/u;
const unit = (signs: string) => new RegExp(`(?<!\\p{L})(?:${signs})(?!\\p{L})`, 'u');
/** Words required beside an amount for each unit. */
const PER: Readonly<Record<z.infer<typeof PriceUnit>, RegExp>> = {
  hour: unit('hrs?|h|horas?|hours?|ال?ساعه'),
  day: unit('dias?|diarias?|days?|daily|jornadas?|diari[oa]|ال?يوم|يوميا'),
  night: unit('noites?|pernoites?|nights?|noches?|diarias?|ال?ليله'),
  week: unit('semanas?|semana(?:l|is)|weeks?|weekly|wk|ال?اسبوع|اسبوعيا'),
  month: unit('mes|mensa\\w+|months?|monthly|mo|mth|meses|ال?شهر|شهريا|بالشهر'),
  year: unit('anos?|anua\\w+|years?|yearly|annual\\w*|yr|سنويا|ال?سنه|ال?عام'),
  person: unit('pessoas?|cabecas?|persons?|people|pax|pp|heads?|each|personas?|por p|convidad[oa]s?|ال?شخص|ال?فرد|للفرد'),
  unit: unit('cada|un|und|unid\\w*|each|ea|c/u|unit|pieces?|pecas?|piezas?|one|ال?حبه|ال?قطعه|ال?واحد'),
  kg: unit('kg|kgs|kilos?|quilos?|k|ال?كيلو|كغ|كجم'),
  class: unit('aulas?|class(?:es)?|clases?|lessons?|sess\\p{L}+|sesion\\p{L}*|sessions?|ال?حصه|ال?درس'),
};
