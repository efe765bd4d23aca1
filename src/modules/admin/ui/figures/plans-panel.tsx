import { useFormatter, useTranslations } from 'next-intl';
import { useMoney } from '#modules/billing/ui/money.ts';
import { BarList } from '#ui/bar-list.tsx';
import { Panel } from '#ui/panel.tsx';
import type { Currency } from '../../figures/figures.ts';
import type { Revenue } from '../../figures/get-revenue.ts';
import { FigureSource } from './figure-source.tsx';

/** Monthly revenue by plan. */
export function PlansPanel({ revenue, currency }: { revenue: Revenue; currency: Currency }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  const money = useMoney(currency);
  const rows = revenue.revenue_by_plan.rows.filter((row) => row.currency === currency).toSorted((a, b) => b.mrr_cents - a.mrr_cents);
  const whole = rows.reduce((sum, row) => sum + row.mrr_cents, 0);
  const share = (cents: number) => format.number(cents / whole, { style: 'percent', maximumFractionDigits: 0 });
  const [top] = rows;
  return (
    <Panel
      title={t('revenue.plans.title')}
      lead={top ? t('revenue.plans.found', { plan: t(`plan.${top.plan}`), share: share(top.mrr_cents) }) : t('revenue.plans.none')}
    >
      {rows.length > 0 && (
        <BarList
          label={t('revenue.plans.title')}
          items={rows.map((row) => ({
            id: row.plan,
            label: t(`plan.${row.plan}`),
            hint: t('revenue.plans.customers', { count: row.customers }),
            value: row.mrr_cents,
            text: money(row.mrr_cents),
          }))}
        />
      )}
      <FigureSource name="revenue_by_plan" figure={revenue.revenue_by_plan} />
    </Panel>
  );
}
