import type { SiteDocument } from '../schema/document.ts';
import type { FactNorm } from '../schema/facts.ts';

type Price = Extract<FactNorm, { kind: 'price' }>;
const EASTERN_DIGITS = /[\u0660-\u0669]/g;

/**
 * The amount in a typed text ("R$ 1.290,00", "US$ 25", "12.5"), or null when there is not exactly one. The last point or comma
 * followed by one or two digits is the decimal separator; all others are thousands separators.
 */
export function priceOf(text: string, currency: string, was?: Price): Price | null {
  const western = text.replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x660)).replaceAll('٫', '.');
  const numbers = western.match(/\d[\d.,\u00a0\u202f' ]*/g)?.map((number) => number.trim().replace(/[.,']+$/, '')) ?? [];
  const [number] = numbers;
  if (numbers.length !== 1 || number === undefined) return null;
  const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(number) ?? [];
  const amount = `${whole.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '') || '0'}${decimals ? `.${decimals}` : ''}`;
  return { ...was, kind: 'price', amount, currency: was?.currency ?? currency };
}

const ONE_DECIMAL = /^([^\d]*\d[\d.,\u00a0\u202f]*[.,]\d)([^\d]*)$/;

/** "45,5" as money is written: "45,50". Other texts, and currencies without cents, stay as typed. */
export function withCents(typed: string, currency: string): string {
  const digits = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
  return digits === 2 && !/\p{L}{3}|[%]/u.test(typed.replace(/^.*?(?=\d)/u, '')) ? typed.replace(ONE_DECIMAL, '$10$2') : typed;
}

const BARE = /^\d[\d.,\u00a0\u202f]*$/;

/** A bare number ("7,50") in place of the only one of the previous price: "25 cada" becomes "7,50 cada". Undefined for any other text. */
export function amountLike(typed: string, was: string | undefined): string | undefined {
  const numbers = BARE.test(typed) ? was?.match(/\d[\d.,]*\d|\d/g) : undefined;
  return numbers?.length === 1 ? was?.replace(numbers[0]!, () => typed) : undefined;
}

/** Formats a bare number ("7,50") like the previous price, or as this site writes money: "R$ 7,50". Any other text stays as typed. */
export function priceLike(written: string, was: string | undefined, { site }: Pick<SiteDocument, 'site'>): string {
  const typed = withCents(written, site.currency);
  if (!BARE.test(typed)) return typed;
  const like = amountLike(typed, was);
  if (like) return like;
  const { currency, defaultLocale } = site;
  const parts = new Intl.NumberFormat(defaultLocale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).formatToParts(1);
  const symbol = parts.find(({ type }) => type === 'currency')?.value ?? currency;
  const isBefore = parts.findIndex(({ type }) => type === 'currency') < parts.findIndex(({ type }) => type === 'integer');
  const space = parts.some(({ type, value }) => type === 'literal' && /\s/.test(value)) ? ' ' : '';
  return isBefore ? `${symbol}${space}${typed}` : `${typed}${space}${symbol}`;
}
