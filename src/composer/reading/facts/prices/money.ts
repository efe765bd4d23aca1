import type { FactNorm } from '#site/schema.ts';
import type { Span } from '../../sentences.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import { AMOUNT, AMOUNT_IN_WORDS, decimalOf, SCALE } from './amounts.ts';
import { bareAmounts } from './bare-amounts.ts';
import { CURRENCY_OF, currencyOf, SIGNS, UNITS_OF_MONEY } from './currencies.ts';
import { isNoPrice } from './no-price.ts';
import { beforePrice, measureAt, periodAt, qualifierAt } from './price-words.ts';

type Price = Extract<FactNorm, { kind: 'price' }>;

/** An amount in the prompt with its conditions: "a partir de R$ 40 por hora", "£1,400 from, + VAT". */
export interface Money {
  /** The stretch shown and taken. */
  span: Span;
  norm: Price;
  /** The shown part of the span, after a correction. */
  shown?: Span;
  /** End of a measure that counts only after a name before the amount: "£6 a litre", "$10 per signature". */
  measure?: number;
}

const NUMBER = `(?:${AMOUNT})(?:\\s?${SCALE}(?:\\s(?:de|of)(?=\\s))?(?![\\p{L}\\d]))?`;
const TO = '(?:\\s?(?:-|a|ate|to|al?|hasta|or|ou|o|e|y|and|الي|ل|و)\\s?)';
const CODE = '(?:\\s?(?:mxn|usd|cop|clp|ars|brl|aud|cad|m\\.n\\.|pesos)(?![\\p{L}]))?';
const RANGE = '(?:(?:entre|between|from|de|من|بين) )?';
/** Units used with a number in words. */
const SPOKEN =
  'reais|real|contos?|pilas?|pounds?|quid|dollars?|bucks|euros?|pesos|soles|lucas|rupees|naira|rand|shillings?|dirhams?|دراهم|درهم|ريالات|ريال|جنيهات|جنيه|دنانير|دينار|ليره|شيكل|دولار';
/** "Xerox 50 centavos", "20 pence"; also the end of "2 reais e". */
const HUNDREDTHS = '(?:centavos?|centimos?|cents|pence|¢)';
const CENTS = new RegExp(`${HUNDREDTHS}$`, 'u');
const MONEY = new RegExp(
  [
    // "entre R$ 1.600 e R$ 4.000", "£40–60", "$5 to $8"
    `(?<![\\p{L}\\d$])(?:${RANGE})?(?:${SIGNS})\\s?(?:${NUMBER})(?:\\s?(?:-|a|ate|to|hasta|الي)\\s?(?:${SIGNS})?\\s?|\\s(?:e|y|and)\\s(?:${SIGNS})\\s?)(?:${NUMBER})${CODE}(?!\\s?(?:${UNITS_OF_MONEY})?(?:[:\\d%]|/ ?\\d)|\\s?(?:am|pm|h|min|anos|years|x)(?![\\p{L}]))`,
    `(?<![\\p{L}\\d$])(?:${SIGNS})\\s?(?:${NUMBER})${CODE}`,
    // "de 80 a 120 reais"
    `(?<![\\p{L}\\d.,])${RANGE}(?:${AMOUNT})${TO}(?:${NUMBER})\\s?(?:${UNITS_OF_MONEY})(?![\\p{L}])`,
    `(?<![\\p{L}\\d.,])(?:${NUMBER})\\s?(?:${UNITS_OF_MONEY})(?![\\p{L}])`,
    `(?<![\\p{L}\\d])${AMOUNT_IN_WORDS} (?:${SPOKEN})(?![\\p{L}])`,
    `(?<![\\p{L}\\d.,]|(?<!\\p{L})(?:e|y|and|con|com) )\\d{1,2}\\s?${HUNDREDTHS}(?![\\p{L}])`,
  ].join('|'),
  'gu',
);
const BOTH = new RegExp(`^${RANGE}(?:${SIGNS})?\\s?(?<first>${NUMBER})${TO}(?:${SIGNS})?\\s?(?<last>${NUMBER})`, 'u');
const SIGNED = new RegExp(`^${RANGE}(?:${SIGNS})`, 'u');
/** "3 por 50", "4 for 10": a quantity for the amount. */
const SEVERAL = /(?<![\p{L}\d.,])(?:[2-9]|1\d|20) (?:por|for) $/u;
/** "12x de R$ 69" is twelve instalments. */
const INSTALMENTS = /(?<![\p{L}\d.,])\d{1,2} ?x (?:iguais |sem juros )?de $/u;
/** "kit 14 por 252", "pacote 10 por 950": the quantity belongs to the name. */
const PACK = /(?<!\p{L})(?:kits?|pacotes?|pack|combos?|caixas?|cx|planos?|bandejas?|cestas?|barcas?|combinados?)(?: (?:com|de|c\/))?\s$/u;
/** Codes of one or two letters are money only in capitals: "R180", "Q150". */
const SHORT_SIGN = /^(?:r|q|rm|rp|sr|qr|kd|bd|jd|le|gs|bs|s)(?=\s?\d)/;

const amountOf = (written: string): number => Number(decimalOf(written.replace(/[^\d.,]/g, '')));

/** Both amounts of "de 80 a 120 reais", "£40–60". */
function rangeOf(written: string): Range | undefined {
  const both = BOTH.exec(written)?.groups;
  return both?.first && both.last ? { first: both.first, last: both.last } : undefined;
}

interface Range {
  first: string;
  last: string;
}

/** "de 4 a 6 mil": the multiplier of the last applies to the first as well. */
const lowestOf = ({ first, last }: Range): string =>
  SCALED.test(last) && !SCALED.test(first) ? `${first} ${SCALED.exec(last)?.[1]}` : first;
const SCALED = new RegExp(`\\d\\s?(${SCALE})$`, 'u');

const MAYBE = new RegExp(`\\d|\\p{L} (?:${SPOKEN})(?![\\p{L}])`, 'u');

/** Free amounts of money in [start, end), in order. */
export function moneyIn(sheet: Sheet, start: number, end: number): Money[] {
  const found: Money[] = [];
  const open = sheet.open.slice(start, end);
  if (!MAYBE.test(open)) return found;
  for (const { span, written } of signedIn(sheet, open, start)) found.push(limited(sheet, { start, end }, span, written));
  const local = found[0]?.norm.currency ?? CURRENCY_OF[sheet.country] ?? 'USD';
  for (const span of bareAmounts(sheet, (all) => signedIn(sheet, all, 0).map((money) => money.span))) {
    if (span.start < start || span.end > end || sheet.open[span.start] === TAKEN || found.some((money) => overlap(money.span, span)))
      continue;
    const written = sheet.folded.slice(span.start, span.end);
    const money = limited(sheet, { start, end }, span, written);
    found.push({ ...money, norm: { ...money.norm, currency: local } });
  }
  return found.filter(({ span }) => !isNoPrice(sheet, span)).sort((a, b) => a.span.start - b.span.start);
}

/** The amount found by another reader at `span` of a sentence, with its conditions; in the local currency if none is written. */
export function moneyAt(sheet: Sheet, sentence: Span, span: Span): Money {
  const written = sheet.folded.slice(span.start, span.end);
  const money = limited(sheet, sentence, span, written);
  if (isOfCurrency(written)) return money;
  return { ...money, norm: { ...money.norm, currency: CURRENCY_OF[sheet.country] ?? 'USD' } };
}
const OF_CURRENCY = new RegExp(
  `(?<![\\p{L}])(?:(?:${SIGNS})\\s?\\d|(?:${UNITS_OF_MONEY})(?![\\p{L}]))|\\d(?:${UNITS_OF_MONEY})(?![\\p{L}])`,
  'u',
);

/** True when a folded amount includes its currency. */
export const isOfCurrency = (written: string): boolean => OF_CURRENCY.test(written);

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Amounts with a sign or a word of money in `open`, which begins at `start` of the prompt. */
function signedIn(sheet: Sheet, open: string, start: number): { span: Span; written: string }[] {
  const found: { span: Span; written: string }[] = [];
  for (const match of open.matchAll(MONEY)) {
    let at = start + match.index;
    let to = at + match[0].trimEnd().length;
    // A vowel mark may close the Arabic word: "درهمًا".
    while (
      to < sheet.text.length &&
      /[\u064b-\u0652\u0627]/.test(sheet.text[to] as string) &&
      /[\u0600-\u06ff]/.test(sheet.text[to - 1] as string)
    )
      to++;
    let written = sheet.folded.slice(at, to);
    // "tarot 6 real romany": a word of another language.
    if (sheet.language === 'en' && /\b(?:real|soles?)$/.test(written)) continue;
    const sign = SHORT_SIGN.exec(written)?.[0];
    // The state "RS" and the "R" of a tyre look like rupees and rand.
    if (['pt', 'es'].includes(sheet.language) && /^r\s?\d/.test(written)) continue;
    // British postcodes look like foreign money: "LE1", "RM7".
    if (sign && sheet.country === 'GB') continue;
    // "Colheitadeira JD 1470" is a brand.
    if (/^jd/.test(written) && sheet.language !== 'ar' && sheet.country !== 'JO') continue;
    // "TSH 34" in Brazil and Mexico is a blood test.
    if (/^[ktu]shs?\b/.test(written) && ['pt', 'es'].includes(sheet.language)) continue;
    if (sheet.country === 'BR' && /^rs\s?(?:19|20)\d{2}$/.test(written)) continue;
    if (sign && !/^[A-Z]/.test(sheet.text.slice(at, at + sign.length)) && !['gs', 'bs'].includes(sign)) continue;
    const range = rangeOf(written);
    // "R$ 120 a 2 pessoas": a range never falls from its lowest price to its highest.
    if (range && SIGNED.test(written) && amountOf(range.last) <= amountOf(range.first)) {
      written = written.slice(0, written.indexOf(range.first) + range.first.length).trimEnd();
      to = at + written.length;
    }
    // "2 e 45 reais", "cerveja 600 a 12 reais": the first counts or measures something.
    else if (
      range &&
      !SIGNED.test(written) &&
      (amountOf(range.first) * 8 < amountOf(range.last) || amountOf(range.first) >= amountOf(range.last))
    ) {
      const cut = written.lastIndexOf(range.last);
      at += cut;
      written = written.slice(cut);
    }
    found.push({ span: { start: at, end: to }, written });
  }
  return found;
}

/** The amount with its conditions on both sides. */
function limited(sheet: Sheet, { start, end }: Span, span: Span, written: string): Money {
  const range = rangeOf(written);
  let to = span.end;
  let measure = 0;
  let per: Price['per'];
  let isLowest = false;
  for (let n = 0; n < 4; n++) {
    const at = Math.max(to, measure);
    const tail = sheet.open.slice(at, Math.min(end, at + 60));
    const period = per ? undefined : periodAt(tail);
    const qualifier = period ? { length: 0, from: false } : qualifierAt(tail);
    const open = period || qualifier.length > 0 ? 0 : measureAt(tail);
    const length = period?.length ?? (qualifier.length || open);
    if (length === 0) break;
    per ??= period?.per;
    isLowest ||= qualifier.from;
    if (open > 0 || measure > 0) measure = at + length;
    else to = at + length;
  }
  const lead = beforePrice(sheet.open.slice(Math.max(start, span.start - 34), span.start));
  const before = lead ? '' : sheet.open.slice(Math.max(start, span.start - 20), span.start);
  const instalments = INSTALMENTS.exec(before)?.[0];
  const several = instalments ?? SEVERAL.exec(before)?.[0];
  const count = several ? Number.parseInt(several, 10) : 1;
  const isPack = several !== undefined && PACK.test(before.slice(0, -several.length));
  const isBundle = several !== undefined && !isPack && (count < amountOf(written) || SIGNED.test(written));
  const at = lead ? Math.max(start, span.start - 34) + lead.index : span.start - (isBundle ? several.length : 0);
  const told = decimalOf(range ? lowestOf(range) : written);
  const amount = CENTS.test(written) ? (Number(told) / 100).toFixed(2) : told;
  return {
    span: { start: at, end: to },
    norm: {
      kind: 'price',
      amount: isBundle && instalments ? String(Math.round(count * Number(amount) * 100) / 100) : amount,
      currency: CENTS.test(written) ? (CURRENCY_OF[sheet.country] ?? 'USD') : currencyOf(written, sheet.country),
      ...(lead?.from || isLowest || range ? { from: true } : {}),
      ...(per ? { per } : {}),
    },
    ...(measure > 0 ? { measure } : {}),
  };
}
