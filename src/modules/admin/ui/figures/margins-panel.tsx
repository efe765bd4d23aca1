import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { formatMoney } from '#modules/billing/ui/money.ts';
import { cx } from '#ui/class-names.ts';
import { Panel } from '#ui/panel.tsx';
import type { Figure } from '../../figures/figures.ts';
import { CaptionedTable } from '../captioned-table.tsx';
import { FigureSource } from './figure-source.tsx';

/** Revenue, cost and margin of each client; worst first. */
export function MarginsPanel({ figure }: { figure: Figure<'client_margins'> }) {
  const t = useTranslations('desk.funnel');
  const plan = useTranslations('admin.plan');
  const format = useFormatter();
  const { rows } = figure;
  const losing = rows.filter(({ margin_cents }) => margin_cents !== null && margin_cents < 0).length;
  return (
    <Panel title={t('margins')} lead={rows.length === 0 ? t('noMargins') : t('marginsLead', { losing })}>
      {rows.length > 0 && (
        <CaptionedTable
          caption={t('margins')}
          columns={[
            { id: 'client', label: t('client') },
            { id: 'plan', label: t('plan') },
            { id: 'pays', label: t('pays'), number: true },
            { id: 'costs', label: t('costs'), number: true },
            { id: 'leaves', label: t('leaves'), number: true },
          ]}
          rows={rows.map((row) => {
            const money = (cents: number | null) => (cents === null ? '—' : formatMoney(format, Math.round(cents), row.currency));
            return {
              id: row.client_id,
              cells: [
                <Link key="client" href={`/admin/clients/${row.client_id}`} className="font-semibold underline-offset-4 hover:underline">
                  {row.name ?? row.client_id.slice(-8)}
                </Link>,
                row.plan ? plan(row.plan) : '—',
                money(row.mrr_cents),
                money(row.cost_cents),
                <span key="leaves" className={cx('font-semibold', (row.margin_cents ?? 0) < 0 && 'text-brick')}>
                  {money(row.margin_cents)}
                </span>,
              ],
            };
          })}
        />
      )}
      <FigureSource name="client_margins" figure={figure} />
    </Panel>
  );
}
