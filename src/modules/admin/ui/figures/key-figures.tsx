import { useFormatter, useTranslations } from 'next-intl';
import { useMoney } from '#modules/billing/ui/money.ts';
import { Panel } from '#ui/panel.tsx';
import type { Currency } from '../../figures/figures.ts';
import type { Revenue } from '../../figures/get-revenue.ts';
import { FigureSource } from './figure-source.tsx';
import { monthName } from './month.ts';

/** Current monthly revenue and key figures. */
export function KeyFigures({ revenue, currency }: { revenue: Revenue; currency: Currency }) {
  const t = useTranslations('admin.revenue');
  const format = useFormatter();
  const money = useMoney(currency);
  const now = revenue.mrr_at.rows.find((row) => row.currency === currency);
  const month = revenue.mrr_by_month.rows.filter((row) => row.currency === currency).at(-1);
  const churn = revenue.churn_by_month.rows.filter((row) => row.currency === currency).at(-2);
  const gained = (month?.closing_cents ?? 0) - (month?.opening_cents ?? 0);
  const share = (value: number | null | undefined) =>
    value === null || value === undefined ? '—' : format.number(value, { style: 'percent', maximumFractionDigits: 1 });
  const facts = [
    { label: t('key.customers'), value: format.number(now?.customers ?? 0) },
    { label: t('key.average'), value: now ? money(now.average_cents) : '—', note: t('key.perMonth') },
    { label: t('key.year'), value: money((now?.mrr_cents ?? 0) * 12), note: t('key.yearNote') },
    {
      label: t('key.churn'),
      value: share(churn?.customer_churn),
      note: churn?.customer_churn === null ? t('key.churnNobody') : churn && monthName(format, churn.month),
    },
  ];
  return (
    <Panel title={t('key.title')} lead={t('key.lead')}>
      <div className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[auto_1fr]">
        <div className="grid gap-1">
          <p className="font-display text-5xl font-bold tracking-tight tabular-nums">{money(now?.mrr_cents ?? 0)}</p>
          <p className="text-ink-muted">
            {gained === 0 ? t('key.same') : t(gained > 0 ? 'key.more' : 'key.less', { amount: money(Math.abs(gained)) })}
          </p>
        </div>
        <dl className="grid grid-cols-2 gap-x-8 gap-y-5 xl:grid-cols-4">
          {facts.map(({ label, value, note }) => (
            <div key={label} className="grid content-start gap-0.5 border-l-2 border-line pl-4">
              <dt className="text-sm text-ink-muted">{label}</dt>
              <dd className="text-xl font-semibold tabular-nums">{value}</dd>
              {note && <dd className="text-sm text-ink-muted">{note}</dd>}
            </div>
          ))}
        </dl>
      </div>
      <FigureSource name="mrr_at" figure={revenue.mrr_at} />
    </Panel>
  );
}
