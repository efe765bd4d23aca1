import { useFormatter, useTranslations } from 'next-intl';
import { useMoney } from '#modules/billing/ui/money.ts';
import { Panel } from '#ui/panel.tsx';
import type { Currency } from '../../figures/figures.ts';
import type { Revenue } from '../../figures/get-revenue.ts';
import { CaptionedTable } from '../captioned-table.tsx';
import { useMeterFormat, useMeterName } from '../use-format.ts';
import { FigureSource } from './figure-source.tsx';
import { monthName } from './month.ts';

/** Payments for overage, by meter. */
export function UsePanel({ revenue, currency }: { revenue: Revenue; currency: Currency }) {
  const t = useTranslations('admin');
  const format = useFormatter();
  const write = useMeterFormat();
  const nameOf = useMeterName();
  const money = useMoney(currency);
  const rows = revenue.use_by_month.rows.filter((row) => row.currency === currency);
  const sum = rows.reduce((all, row) => all + row.amount_cents, 0);
  return (
    <Panel title={t('revenue.use.title')} lead={rows.length === 0 ? t('revenue.use.none') : t('revenue.use.found', { amount: money(sum) })}>
      {rows.length > 0 && (
        <CaptionedTable
          caption={t('revenue.use.title')}
          columns={[
            { id: 'month', label: t('revenue.month') },
            { id: 'meter', label: t('revenue.use.meter') },
            { id: 'quantity', label: t('revenue.use.quantity'), number: true },
            { id: 'amount', label: t('revenue.use.amount'), number: true },
          ]}
          rows={rows.toReversed().map((row) => ({
            id: `${row.month} ${row.meter}`,
            cells: [monthName(format, row.month), nameOf(row.meter), write(row.meter, row.quantity ?? 0), money(row.amount_cents)],
          }))}
        />
      )}
      <FigureSource name="use_by_month" figure={revenue.use_by_month} />
    </Panel>
  );
}
