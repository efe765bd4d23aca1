import { useFormatter } from 'next-intl';

export type Currency = 'BRL' | 'USD';
type Formatter = Pick<ReturnType<typeof useFormatter>, 'number'>;

/** Cents in the reader's format; prices below a cent keep the digits they need. */
export function formatMoney(format: Formatter, cents: number, currency: Currency): string {
  const value = cents / 100;
  const fine = Math.abs(cents) > 0 && Math.abs(cents - Math.round(cents)) > 1e-9;
  return format.number(value, {
    style: 'currency',
    currency,
    useGrouping: 'always',
    minimumFractionDigits: 2,
    maximumFractionDigits: fine ? 6 : 2,
  });
}

/** Usage sums have fractions of cents until they are billed: shown rounded. */
export const wholeCents = (cents: number): number => Math.sign(cents) * Math.round(Math.abs(cents) + 1e-9);

export function useMoney(currency: Currency): (cents: number) => string {
  const format = useFormatter();
  return (cents) => formatMoney(format, cents, currency);
}
