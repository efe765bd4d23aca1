/** Exact decimals like Stripe's: up to twelve places, no floating point. */
const PLACES = 12;
export const ONE = 10n ** BigInt(PLACES);

export type Exact = bigint;

/** "1.25", 3 or null (0) as a whole number of 10⁻¹². */
export function exact(value: string | number | null | undefined): Exact {
  const [whole = '0', fraction = ''] = plain(value ?? 0).split('.');
  const size = BigInt(whole.replace('-', '')) * ONE + BigInt(fraction.slice(0, PLACES).padEnd(PLACES, '0'));
  return whole.startsWith('-') ? -size : size;
}

const plain = (value: string | number): string =>
  typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : value.toFixed(PLACES);

export function toText(value: Exact): string {
  const size = value < 0n ? -value : value;
  const fraction = String(size % ONE)
    .padStart(PLACES, '0')
    .replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${size / ONE}${fraction ? `.${fraction}` : ''}`;
}

/** The whole number nearest to numerator / denominator; halves go away from zero. */
export function rounded(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  const nearest = Number((2n * size + denominator) / (2n * denominator));
  return numerator < 0n ? -nearest : nearest;
}
