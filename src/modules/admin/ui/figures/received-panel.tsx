import { useFormatter, useTranslations } from 'next-intl';
import { useMoney } from '#modules/billing/ui/money.ts';
import { Panel } from '#ui/panel.tsx';
import { StackedChart } from '#ui/stacked-chart.tsx';
import type { Currency } from '../../figures/figures.ts';
import type { Revenue } from '../../figures/get-revenue.ts';
import { CaptionedTable } from '../captioned-table.tsx';
import { FigureSource } from './figure-source.tsx';
import { monthName, monthShort } from './month.ts';

/** Payments per month: plans, overage and refunds. */
export function ReceivedPanel({ revenue, currency }: { revenue: Revenue; currency: Currency }) {
  const t = useTranslations('admin.revenue');
  const format = useFormatter();
  const money = useMoney(currency);
  const round = (cents: number) =>
    format.number(cents / 100, { style: 'currency', currency, useGrouping: 'always', maximumFractionDigits: 0 });
  const rows = revenue.received_by_month.rows.filter((row) => row.currency === currency);
  const sum = (field: 'received_cents' | 'use_cents' | 'refunded_cents' | 'disputed_cents') =>
    rows.reduce((all, row) => all + row[field], 0);
  const seen = rows.filter((row) => row.invoices > 0);
  return (
    <Panel title={t('received.title')}>
      <StackedChart
        title={
          sum('received_cents')
            ? t('received.found', { received: money(sum('received_cents')), use: money(sum('use_cents')) })
            : t('received.none')
        }
        note={t('received.note', { currency })}
        series={[
          { label: t('received.plans'), tone: 'cobalt' },
          { label: t('received.use'), tone: 'leaf' },
          { label: t('received.adjusted'), tone: 'marigold' },
        ]}
        points={rows.map((row) => ({
          label: monthName(format, row.month),
          short: monthShort(format, row.month),
          values: [row.plan_cents, row.use_cents, row.adjusted_cents],
        }))}
        write={round}
        unit={100}
        tableLabel={t('table')}
        when={t('month')}
      />
      {seen.length > 0 && (
        <div className="grid gap-2">
          <h3 className="text-lg">
            {sum('refunded_cents') + sum('disputed_cents') === 0
              ? t('received.nothingBack')
              : t('received.back', { refunded: money(sum('refunded_cents')), disputed: money(sum('disputed_cents')) })}
          </h3>
          <CaptionedTable
            caption={t('received.backCaption')}
            columns={[
              { id: 'month', label: t('month') },
              { id: 'invoices', label: t('received.invoices'), number: true },
              { id: 'credit', label: t('received.credit'), number: true },
              { id: 'received', label: t('received.received'), number: true },
              { id: 'refunded', label: t('received.refunded'), number: true },
              { id: 'disputed', label: t('received.disputed'), number: true },
            ]}
            rows={seen.toReversed().map((row) => ({
              id: row.month,
              cells: [
                monthName(format, row.month),
                row.invoices,
                money(row.credit_cents),
                money(row.received_cents),
                money(row.refunded_cents),
                money(row.disputed_cents),
              ],
            }))}
          />
        </div>
      )}
      <FigureSource name="received_by_month" figure={revenue.received_by_month} />
    </Panel>
  );
}
