import { useFormatter, useTranslations } from 'next-intl';
import { useMoney } from '#modules/billing/ui/money.ts';
import { BarChart } from '#ui/chart.tsx';
import { Panel } from '#ui/panel.tsx';
import { StackedChart } from '#ui/stacked-chart.tsx';
import type { Currency } from '../../figures/figures.ts';
import type { Revenue } from '../../figures/get-revenue.ts';
import { FigureSource } from './figure-source.tsx';
import { monthName, monthShort } from './month.ts';

/** Monthly revenue at the end of each month, and its movements. */
export function MrrCharts({ revenue, currency }: { revenue: Revenue; currency: Currency }) {
  const t = useTranslations('admin.revenue');
  const format = useFormatter();
  const money = useMoney(currency);
  const round = (cents: number) =>
    format.number(cents / 100, { style: 'currency', currency, useGrouping: 'always', maximumFractionDigits: 0 });
  const rows = revenue.mrr_by_month.rows.filter((row) => row.currency === currency);
  const [first, last] = [rows[0]?.closing_cents ?? 0, rows.at(-1)?.closing_cents ?? 0];
  const sum = (field: 'new_cents' | 'returned_cents' | 'expansion_cents' | 'contraction_cents' | 'churned_cents') =>
    rows.reduce((all, row) => all + row[field], 0);
  const gained = sum('new_cents') + sum('returned_cents') + sum('expansion_cents');
  const lost = sum('contraction_cents') + sum('churned_cents');
  const way = first === last ? 'same' : last > first ? 'up' : 'down';
  return (
    <Panel title={t('mrr.title')}>
      <div className="grid gap-10 xl:grid-cols-2">
        <BarChart
          title={t(`mrr.${way}`, { from: money(first), to: money(last), months: rows.length })}
          note={t('mrr.note', { currency })}
          points={rows.map((row) => ({
            label: monthName(format, row.month),
            short: monthShort(format, row.month),
            value: row.closing_cents,
            text: money(row.closing_cents),
          }))}
          write={round}
          unit={100}
          tableLabel={t('table')}
          columns={[t('month'), t('mrr.column')]}
        />
        <StackedChart
          title={t('moves.title', { gained: money(gained), lost: money(lost), months: rows.length })}
          note={t('moves.note', { currency })}
          series={[
            { label: t('moves.new'), tone: 'cobalt' },
            { label: t('moves.expansion'), tone: 'leaf' },
            { label: t('moves.returned'), tone: 'edge' },
            { label: t('moves.contraction'), tone: 'marigold' },
            { label: t('moves.churned'), tone: 'brick' },
          ]}
          points={rows.map((row) => ({
            label: monthName(format, row.month),
            short: monthShort(format, row.month),
            values: [row.new_cents, row.expansion_cents, row.returned_cents, -row.contraction_cents, -row.churned_cents],
          }))}
          write={round}
          unit={100}
          tableLabel={t('table')}
          when={t('month')}
        />
      </div>
      <FigureSource name="mrr_by_month" figure={revenue.mrr_by_month} />
    </Panel>
  );
}
