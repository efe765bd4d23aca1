import { useFormatter, useTranslations } from 'next-intl';
import { Panel } from '#ui/panel.tsx';
import type { Currency } from '../../figures/figures.ts';
import type { Revenue } from '../../figures/get-revenue.ts';
import { CaptionedTable } from '../captioned-table.tsx';
import { FigureSource } from './figure-source.tsx';
import { monthName } from './month.ts';

export function TrialsPanel({ revenue, currency }: { revenue: Revenue; currency: Currency }) {
  const t = useTranslations('admin.revenue');
  const format = useFormatter();
  const rows = revenue.trials_by_month.rows.filter((row) => row.currency === currency && row.started > 0);
  const sum = (field: 'converted' | 'ended' | 'running') => rows.reduce((all, row) => all + row[field], 0);
  const [converted, over] = [sum('converted'), sum('converted') + sum('ended')];
  const lead =
    rows.length === 0
      ? t('trials.none')
      : over === 0
        ? t('trials.running', { count: sum('running') })
        : t('trials.found', { converted, over });
  return (
    <Panel title={t('trials.title')} lead={lead}>
      {rows.length > 0 && (
        <CaptionedTable
          caption={t('trials.title')}
          columns={[
            { id: 'month', label: t('month') },
            { id: 'started', label: t('trials.started'), number: true },
            { id: 'converted', label: t('trials.converted'), number: true },
            { id: 'ended', label: t('trials.ended'), number: true },
            { id: 'running', label: t('trials.still'), number: true },
          ]}
          rows={rows.toReversed().map((row) => ({
            id: row.month,
            cells: [monthName(format, row.month), row.started, row.converted, row.ended, row.running],
          }))}
        />
      )}
      <FigureSource name="trials_by_month" figure={revenue.trials_by_month} />
    </Panel>
  );
}
