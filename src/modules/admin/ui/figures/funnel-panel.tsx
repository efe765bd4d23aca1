import { useFormatter, useTranslations } from 'next-intl';
import { BarList } from '#ui/bar-list.tsx';
import { Panel } from '#ui/panel.tsx';
import type { Figure } from '../../figures/figures.ts';
import { CaptionedTable } from '../captioned-table.tsx';
import { FigureSource } from './figure-source.tsx';
import { monthName } from './month.ts';

/** Counts of views and texts, by nobody in particular. */
const FRONT = ['visited', 'described'] as const;
/** Of the same accounts, whenever they did it. */
const ACCOUNTS = ['signed_up', 'published', 'paid'] as const;
const STEPS = [...FRONT, ...ACCOUNTS];
type Step = (typeof STEPS)[number];

/** Counts of the front page, the steps of the accounts that were opened, and each month. Two kinds of count are never one scale. */
export function FunnelPanel({ figure }: { figure: Figure<'funnel_by_month'> }) {
  const t = useTranslations('desk.funnel');
  const format = useFormatter();
  const sum = (step: Step) => figure.rows.reduce((total, row) => total + row[step], 0);
  const share = (step: Step, of: Step) => format.number(sum(step) / sum(of), { style: 'percent', maximumFractionDigits: 1 });
  const joined = sum('signed_up');
  const bars = (steps: readonly Step[]) =>
    steps.map((step, i) => ({
      id: step,
      label: t(`step.${step}`),
      ...(i > 0 && sum(steps[0]!) >= sum(step) && sum(steps[0]!) > 0 && { hint: share(step, steps[0]!) }),
      value: sum(step),
      text: format.number(sum(step)),
    }));
  return (
    <Panel title={t('title')} lead={joined === 0 ? t('nobody') : t('lead', { rate: share('paid', 'signed_up') })}>
      {([FRONT, ACCOUNTS] as const).map((steps) => (
        <div key={steps[0]} className="grid gap-2">
          <h3 className="font-semibold">{t(`part.${steps[0]}`)}</h3>
          <p className="text-sm text-ink-muted">{t(`partNote.${steps[0]}`)}</p>
          <BarList label={t(`part.${steps[0]}`)} items={bars(steps)} />
        </div>
      ))}
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
