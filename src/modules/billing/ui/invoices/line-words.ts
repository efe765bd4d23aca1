import { useFormatter, useTranslations } from 'next-intl';
import { useMeterFormat } from '#modules/metering/ui/meter-format.ts';
import { formatPeriod } from '#modules/metering/ui/period-format.ts';
import type { BilledMeter, ReceiptLine } from '../../invoices/receipt-lines.ts';
import { type Currency, useMoney } from '../money.ts';

/** Names a line and explains its amount. */
export function useLineWords(currency: Currency) {
  const t = useTranslations('billing.line');
  const names = useTranslations('plan.names');
  const format = useFormatter();
  const money = useMoney(currency);
  const { name, amount, price } = useMeterFormat();
  const planName = (plan: string | null) => (plan && names.has(plan as 'pro') ? names(plan as 'pro') : (plan ?? ''));

  /** "125 sites: 100 do plano e 25 a R$ 1,50 por site." */
  function arithmetic(meter: BilledMeter, { included, extra, unitCents }: ReceiptLine): string {
    if (extra === 0 && included === 0) return t('nothing');
    if (extra === 0) return t('allIncluded', { total: amount(meter, included) });
    const words = { extra: amount(meter, extra), price: price(meter, unitCents, money) };
    if (included === 0) return t('noneIncluded', words);
    return t('someIncluded', { ...words, total: amount(meter, included + extra), included: amount(meter, included) });
  }

  return {
    title(line: ReceiptLine): string {
      if (line.kind === 'usage' && line.meter) return name(line.meter);
      if (line.kind === 'other') return line.description ?? t('other');
      return t(line.kind as 'plan', { plan: planName(line.plan) });
    },
    note(line: ReceiptLine): string {
      const { periodStart, periodEnd } = line;
      const period = periodStart && periodEnd ? formatPeriod(format, periodStart, periodEnd) : '';
      if (line.kind === 'usage' && line.meter) return [period, arithmetic(line.meter, line)].filter(Boolean).join(' · ');
      return line.kind === 'unused' ? t('unusedNote', { period }) : period;
    },
  };
}
