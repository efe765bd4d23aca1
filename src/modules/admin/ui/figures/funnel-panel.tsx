import { useFormatter, useTranslations } from 'next-intl';
import { BarList } from '#ui/bar-list.tsx';
import { Panel } from '#ui/panel.tsx';
import type { Figure } from '../../figures/figures.ts';
import { CaptionedTable } from '../captioned-table.tsx';
import { FigureSource } from './figure-source.tsx';
import { monthName } from './month.ts';

const STEPS = ['visited', 'described', 'signed_up', 'published', 'paid'] as const;

/** Conversion from a front-page view to a payment: the year's totals, and each month. */
export function FunnelPanel({ figure }: { figure: Figure<'funnel_by_month'> }) {
  const t = useTranslations('desk.funnel');
  const format = useFormatter();
  const sum = (step: (typeof STEPS)[number]) => figure.rows.reduce((total, row) => total + row[step], 0);
  const joined = sum('signed_up');
  const rate = format.number(joined === 0 ? 0 : sum('paid') / joined, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <Panel title={t('title')} lead={joined === 0 ? t('nobody') : t('lead', { rate })}>
      <BarList
        label={t('chart')}
        items={STEPS.map((step, i) => {
          const before = STEPS[i - 1];
          const share = before && sum(before) > 0 ? sum(step) / sum(before) : null;
          return {
            id: step,
            label: t(`step.${step}`),
            ...(share !== null && share <= 1 && { hint: format.number(share, { style: 'percent', maximumFractionDigits: 0 }) }),
            value: sum(step),
            text: format.number(sum(step)),
          };
        })}
      />
      <CaptionedTable
        caption={t('byMonth')}
        columns={[{ id: 'month', label: t('month') }, ...STEPS.map((step) => ({ id: step, label: t(`step.${step}`), number: true }))]}
        rows={figure.rows.toReversed().map((row) => ({
          id: row.month,
          cells: [
            <span key="month" className="whitespace-nowrap">
              {monthName(format, row.month)}
            </span>,
            ...STEPS.map((step) => format.number(row[step])),
          ],
        }))}
      />
      <FigureSource name="funnel_by_month" figure={figure} />
    </Panel>
  );
}
