import { useFormatter, useTranslations } from 'next-intl';
import type { Plan } from '../../catalogue/plans.ts';
import type { Currency } from '../money.ts';

/** Cents per month in that currency; null means on request. */
export const priceIn = (plan: Plan, currency: Currency): number | null => (currency === 'BRL' ? plan.priceBrlCents : plan.priceUsdCents);

/** "R$ 897,00 por mês", large. */
export function PlanPrice({ cents, currency }: { cents: number | null; currency: Currency }) {
  const t = useTranslations('plan');
  const format = useFormatter();
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <span className="font-display text-3xl font-bold tracking-tight tabular-nums">
        {cents === null
          ? t('onRequest')
          : format.number(cents / 100, { style: 'currency', currency, useGrouping: 'always', maximumFractionDigits: cents % 100 ? 2 : 0 })}
      </span>
      {cents !== null && <span className="text-ink-muted">{t('perMonth')}</span>}
    </p>
  );
}
