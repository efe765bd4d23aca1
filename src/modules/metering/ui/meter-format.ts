import { useFormatter, useTranslations } from 'next-intl';
import { formatBytes } from './byte-format.ts';

export type ShownMeter =
  | 'page_generate'
  | 'ai_token'
  | 'container_hours'
  | 'storage_bytes'
  | 'storage_gb'
  | 'bandwidth'
  | 'requests'
  | 'sites'
  | 'projects';

const NAMES = {
  page_generate: 'generations',
  ai_token: 'tokens',
  container_hours: 'hours',
  storage_bytes: 'storage',
  storage_gb: 'storage',
  bandwidth: 'bandwidth',
  requests: 'requests',
  sites: 'sites',
  projects: 'projects',
} as const satisfies Record<ShownMeter, string>;

/** Units per displayed price, for prices below a cent. */
const PACKS: Partial<Record<ShownMeter, number>> = { ai_token: 1000 };

/** Formats meter names, quantities and prices in the reader's language. */
export function useMeterFormat() {
  const t = useTranslations('plan');
  const format = useFormatter();
  return {
    name: (meter: ShownMeter) => t(`meter.${NAMES[meter]}`),
    /** "37 sites", "1,4 GB". */
    amount(meter: ShownMeter, quantity: number): string {
      if (meter === 'storage_bytes' || meter === 'bandwidth') return formatBytes(format, quantity);
      if (meter === 'storage_gb') return format.number(quantity, { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 3 });
      return t(`amount.${NAMES[meter]}`, { count: quantity });
    },
    /** "37 de 500 sites", "1,4 GB de 5 GB". */
    of(meter: ShownMeter, used: number, max: number): string {
      const sized = meter === 'storage_bytes' || meter === 'bandwidth' || meter === 'storage_gb';
      return t('usage.of', { used: sized && used > 0 ? this.amount(meter, used) : format.number(used), max: this.amount(meter, max) });
    },
    /** "R$ 1,50 por site"; `money` formats cents. */
    price(meter: ShownMeter, cents: number, money: (cents: number) => string): string {
      const name = NAMES[meter];
      if (name !== 'generations' && name !== 'tokens' && name !== 'hours' && name !== 'storage') return money(cents);
      return t(`price.${name}`, { amount: money(cents * (PACKS[meter] ?? 1)) });
    },
  };
}
