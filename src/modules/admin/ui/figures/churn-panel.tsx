import { useFormatter, useTranslations } from 'next-intl';
import { useMoney } from '#modules/billing/ui/money.ts';
import { Panel } from '#ui/panel.tsx';
import type { Currency } from '../../figures/figures.ts';
import type { Revenue } from '../../figures/get-revenue.ts';
import { CaptionedTable } from '../captioned-table.tsx';
import { FigureSource } from './figure-source.tsx';
import { monthName } from './month.ts';

/** Customer and revenue churn per month. */
export function ChurnPanel({ revenue, currency }: { revenue: Revenue; currency: Currency }) {
  const t = useTranslations('admin.revenue');
  const format = useFormatter();
  const money = useMoney(currency);
  const share = (value: number | null) => (value === null ? '—' : format.number(value, { style: 'percent', maximumFractionDigits: 1 }));
  const rows = revenue.churn_by_month.rows.filter((row) => row.currency === currency && row.customers_opening > 0);
  const [left, whole] = [
    rows.reduce((sum, row) => sum + row.customers_churned, 0),
    rows.reduce((sum, row) => sum + row.customer_churn!, 0) / Math.max(1, rows.length),
  ];
  return (
    <Panel title={t('churn.title')} lead={rows.length === 0 ? t('churn.none') : t('churn.found', { left, average: share(whole) })}>
      {rows.length > 0 && (
        <CaptionedTable
          caption={t('churn.title')}
          columns={[
            { id: 'month', label: t('month') },
            { id: 'opening', label: t('churn.opening'), number: true },
            { id: 'left', label: t('churn.left'), number: true },
            { id: 'customers', label: t('churn.customers'), number: true },
            { id: 'lost', label: t('churn.lost'), number: true },
            { id: 'revenue', label: t('churn.revenue'), number: true },
          ]}
          rows={rows.toReversed().map((row) => ({
            id: row.month,
            cells: [
              monthName(format, row.month),
              row.customers_opening,
              row.customers_churned,
              share(row.customer_churn),
              money(row.lost_cents),
              share(row.revenue_churn),
            ],
          }))}
        />
      )}
      <FigureSource name="churn_by_month" figure={revenue.churn_by_month} />
    </Panel>
  );
}
