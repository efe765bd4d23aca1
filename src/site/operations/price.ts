import type { FactNorm } from '../schema/facts.ts';

type Price = Extract<FactNorm, { kind: 'price' }>;
const EASTERN_DIGITS = /[\u0660-\u0669]/g;

/**
 * The amount in a text that a person wrote ("R$ 1.290,00", "US$ 25", "12.5"), or null when there is not exactly one.
 * The last point or comma with one or two digits behind it parts the decimals; all others part thousands.
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
