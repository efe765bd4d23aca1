import type { FactNorm } from '#site/schema.ts';
import type { Span } from '../sentences.ts';
import { AMOUNT, AMOUNT_IN_WORDS, decimalOf, SCALE } from './amounts.ts';
import { chainedAmounts, listedAmounts } from './bare-amounts.ts';
import { CURRENCY_OF, currencyOf, SIGNS, UNITS_OF_MONEY } from './currencies.ts';
import { beforePrice, measureAt, periodAt, qualifierAt } from './price-words.ts';
import { type Sheet, TAKEN } from './sheet.ts';

type Price = Extract<FactNorm, { kind: 'price' }>;

/** An amount in the prompt with what limits it: "a partir de R$ 40 por hora", "£1,400 from, + VAT". */
export interface Money {
  /** What is shown and taken. */
  span: Span;
  norm: Price;
  /** Where a measure ends that is one only when the name stands before the amount: "£6 a litre", "$10 per signature". */
  measure?: number;
}

const NUMBER = `(?:${AMOUNT})(?:\\s?${SCALE}(?:\\s(?:de|of)(?=\\s))?(?![\\p{L}\\d]))?`;
const TO = '(?:\\s?(?:-|a|ate|to|al?|hasta|or|ou|o|e|y|and|الي|ل|و)\\s?)';
const CODE = '(?:\\s?(?:mxn|usd|cop|clp|ars|brl|aud|cad|m\\.n\\.|pesos)(?![\\p{L}]))?';
const RANGE = '(?:(?:entre|between|from|de|من|بين) )?';
/** Units that people say with a number in words. */
const SPOKEN =
  'reais|real|contos?|pilas?|pounds?|quid|dollars?|bucks|euros?|pesos|soles|lucas|rupees|naira|rand|shillings?|dirhams?|دراهم|درهم|ريالات|ريال|جنيهات|جنيه|دنانير|دينار|ليره|شيكل|دولار';
const MONEY = new RegExp(
  [
    // "entre R$ 1.600 e R$ 4.000", "£40–60", "$5 to $8"
    `(?<![\\p{L}\\d$])(?:${RANGE})?(?:${SIGNS})\\s?(?:${NUMBER})(?:\\s?(?:-|a|ate|to|hasta|الي)\\s?(?:${SIGNS})?\\s?|\\s(?:e|y|and)\\s(?:${SIGNS})\\s?)(?:${NUMBER})${CODE}(?!\\s?(?:${UNITS_OF_MONEY})?[:/\\d%]|\\s?(?:am|pm|h|min|anos|years|x)(?![\\p{L}]))`,
    `(?<![\\p{L}\\d$])(?:${SIGNS})\\s?(?:${NUMBER})${CODE}`,
    // "de 80 a 120 reais"
    `(?<![\\p{L}\\d.,])${RANGE}(?:${AMOUNT})${TO}(?:${NUMBER})\\s?(?:${UNITS_OF_MONEY})(?![\\p{L}])`,
    `(?<![\\p{L}\\d.,])(?:${NUMBER})\\s?(?:${UNITS_OF_MONEY})(?![\\p{L}])`,
    `(?<![\\p{L}\\d])${AMOUNT_IN_WORDS} (?:${SPOKEN})(?![\\p{L}])`,
  ].join('|'),
  'gu',
);
const BOTH = new RegExp(`^${RANGE}(?:${SIGNS})?\\s?(?<first>${NUMBER})${TO}(?:${SIGNS})?\\s?(?<last>${NUMBER})`, 'u');
const SIGNED = new RegExp(`^${RANGE}(?:${SIGNS})`, 'u');
const ANY = new RegExp(MONEY.source, 'u');
const isPriced = (text: string): boolean => ANY.test(text);
/** Codes of one or two letters are money in capitals only: "R180", "Q150". */
const SHORT_SIGN = /^(?:r|q|rm|rp|sr|qr|kd|bd|jd|le|gs|bs|s)(?=\s?\d)/;

const amountOf = (written: string): number => Number(decimalOf(written.replace(/[^\d.,]/g, '')));

/** Both amounts of "de 80 a 120 reais", "£40–60". */
function rangeOf(written: string): { first: string; last: string } | undefined {
  const both = BOTH.exec(written)?.groups;
  return both?.first && both.last ? { first: both.first, last: both.last } : undefined;
}

const MAYBE = new RegExp(`\\d|\\p{L} (?:${SPOKEN})(?![\\p{L}])`, 'u');

/** Amounts of money in [start, end) that nobody has taken yet, in order. */
export function moneyIn(sheet: Sheet, start: number, end: number): Money[] {
  const found: Money[] = [];
  const open = sheet.open.slice(start, end);
  if (!MAYBE.test(open)) return found;
  for (const match of open.matchAll(MONEY)) {
    let at = start + match.index;
    let to = at + match[0].trimEnd().length;
    // A vowel mark may close the Arabic word: "درهمًا".
    while (to < end && /[\u064b-\u0652\u0627]/.test(sheet.text[to] as string) && /[\u0600-\u06ff]/.test(sheet.text[to - 1] as string)) to++;
    let written = sheet.folded.slice(at, to);
    const sign = SHORT_SIGN.exec(written)?.[0];
    if (sign && !/^[A-Z]/.test(sheet.text.slice(at, at + sign.length)) && !['gs', 'bs'].includes(sign)) continue;
    const range = rangeOf(written);
    // "R$ 120 a 2 pessoas": a price does not fall from its lowest to its highest.
    if (range && SIGNED.test(written) && amountOf(range.last) <= amountOf(range.first)) {
      written = written.slice(0, written.indexOf(range.first) + range.first.length).trimEnd();
      to = at + written.length;
    }
    // "2 e 45 reais", "3 o 200 €": the lesser counts something.
    else if (range && !SIGNED.test(written) && amountOf(range.first) * 8 < amountOf(range.last)) {
      const cut = written.lastIndexOf(range.last);
      at += cut;
      written = written.slice(cut);
    }
    found.push(limited(sheet, start, end, { start: at, end: to }, written, rangeOf(written)));
  }
  const overlaps = (span: Span) => found.some((money) => span.start < money.span.end && money.span.start < span.end);
  const plain = (span: Span) => {
    const local = CURRENCY_OF[sheet.country] ?? 'USD';
    const money = limited(sheet, start, end, span, sheet.folded.slice(span.start, span.end), undefined);
    found.push({ ...money, norm: { ...money.norm, currency: found[0]?.norm.currency ?? local } });
  };
  for (const span of listedAmounts(sheet, isPriced))
    if (span.start >= start && span.end <= end && sheet.open[span.start] !== TAKEN && !overlaps(span)) plain(span);
  found.sort((a, b) => a.span.start - b.span.start);
  if (found.length > 0)
    for (const span of chainedAmounts(
      sheet,
      start,
      end,
      found.map(({ span }) => span),
    ))
      if (!overlaps(span)) plain(span);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The amount with the words that limit it on both sides. */
function limited(sheet: Sheet, start: number, end: number, span: Span, written: string, range: { first: string } | undefined): Money {
  let to = span.end;
  const tail = () => sheet.open.slice(to, Math.min(end, to + 60));
  const period = periodAt(tail());
  if (period) to += period.length;
  const qualifier = qualifierAt(tail());
  to += qualifier.length;
  const later = period || qualifier.length === 0 ? undefined : periodAt(tail());
  if (later) to += later.length;
  const measure = period || later ? 0 : measureAt(tail());
  const after = measure > 0 ? qualifierAt(sheet.open.slice(to + measure, Math.min(end, to + measure + 50))).length : 0;
  const lead = beforePrice(sheet.open.slice(Math.max(start, span.start - 34), span.start));
  const at = lead ? Math.max(start, span.start - 34) + lead.index : span.start;
  const per = period?.per ?? later?.per;
  return {
    span: { start: at, end: to },
    norm: {
      kind: 'price',
      amount: decimalOf(range?.first ?? written),
      currency: currencyOf(written, sheet.country),
      ...(lead?.from || qualifier.from || range ? { from: true } : {}),
      ...(per ? { per } : {}),
    },
    ...(measure > 0 ? { measure: to + measure + after } : {}),
  };
}
