import { useFormatter, useTranslations } from 'next-intl';
import { type ChargedMeter, METERS, type Meter } from '../meters.ts';
import { formatBytes } from './byte-format.ts';

/** Meters, and what is counted without a period. Storage is shown in bytes and charged in gigabytes. */
export type ShownMeter = Meter | 'storage_bytes' | 'sites' | 'projects';

const wordsOf = (meter: ShownMeter) => (meter === 'storage_bytes' ? 'storage_gb' : meter);
const unitOf = (meter: ShownMeter) =>
  meter === 'storage_bytes' ? 'byte' : meter === 'sites' || meter === 'projects' ? null : METERS[meter].unit;

/** Formats meter names, quantities and prices in the reader's language. */
export function useMeterFormat() {
  const t = useTranslations('meters');
  const plan = useTranslations('plan');
  const format = useFormatter();
  return {
    name: (meter: ShownMeter) => t(`${wordsOf(meter)}.name`),
    /** "37 sites", "1,4 GB". */
    amount(meter: ShownMeter, quantity: number): string {
      const unit = unitOf(meter);
      if (unit === 'byte') return formatBytes(format, quantity);
      if (unit === 'gigabyte') return format.number(quantity, { style: 'unit', unit, maximumFractionDigits: 3 });
      return t(`${meter as 'sites'}.amount`, { count: quantity });
    },
    /** "37 de 500 sites", "1,4 GB de 5 GB". */
    of(meter: ShownMeter, used: number, max: number): string {
      const unit = unitOf(meter);
      const sized = unit === 'byte' || unit === 'gigabyte';
      return plan('usage.of', { used: sized && used > 0 ? this.amount(meter, used) : format.number(used), max: this.amount(meter, max) });
    },
    /** "R$ 1,50 por site"; `money` formats cents. */
    price: (meter: ChargedMeter, cents: number, money: (cents: number) => string): string =>
      t(`${meter}.price`, { amount: money(cents * METERS[meter].pack) }),
  };
}
