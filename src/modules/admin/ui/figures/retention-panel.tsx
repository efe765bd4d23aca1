import { useFormatter, useTranslations } from 'next-intl';
import { Panel } from '#ui/panel.tsx';
import type { Currency } from '../../figures/figures.ts';
import type { Revenue } from '../../figures/get-revenue.ts';
import { CaptionedTable } from '../captioned-table.tsx';
import { FigureSource } from './figure-source.tsx';
import { monthName } from './month.ts';

/** Cohort retention: of those who first paid in a month, the share still paying at the end of each later month. */
export function RetentionPanel({ revenue, currency }: { revenue: Revenue; currency: Currency }) {
  const t = useTranslations('admin.revenue');
  const format = useFormatter();
  const rows = revenue.retention.rows.filter((row) => row.currency === currency);
  const cohorts = [...new Set(rows.map((row) => row.cohort))];
  const most = Math.max(0, ...rows.map((row) => row.nth));
  const people = cohorts.reduce((sum, cohort) => sum + rows.find((row) => row.cohort === cohort)!.size, 0);
  const paying = cohorts.reduce((sum, cohort) => sum + rows.filter((row) => row.cohort === cohort).at(-1)!.paying, 0);
  return (
    <Panel title={t('retention.title')} lead={people === 0 ? t('retention.none') : t('retention.found', { people, paying })}>
      {cohorts.length > 0 && (
        <CaptionedTable
          dense
          caption={t('retention.title')}
          columns={[
            { id: 'cohort', label: t('retention.cohort') },
            { id: 'size', label: t('retention.size'), number: true },
            ...Array.from({ length: most + 1 }, (_, nth) => ({ id: `m${nth}`, label: t('retention.nth', { nth }), number: true })),
          ]}
          rows={cohorts.map((cohort) => {
            const own = rows.filter((row) => row.cohort === cohort);
            const shares = Array.from({ length: most + 1 }, (_, nth) => own.find((row) => row.nth === nth));
            return {
              id: cohort,
              cells: [
                <span key="cohort" className="whitespace-nowrap">
                  {monthName(format, cohort)}
                </span>,
                own[0]!.size,
                ...shares.map((row, nth) =>
                  row ? (
                    <Share key={row.nth} share={row.paying / row.size} title={t('retention.of', { paying: row.paying, size: row.size })}>
                      {format.number(row.paying / row.size, { style: 'percent', maximumFractionDigits: 0 })}
                    </Share>
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the place is what it is
                    <span key={nth} />
                  ),
                ),
              ],
            };
          })}
        />
      )}
      <FigureSource name="retention" figure={revenue.retention} />
    </Panel>
  );
}

/** A cell shaded by its share; the number repeats it in text. */
function Share({ share, title, children }: { share: number; title: string; children: string }) {
  return (
    <span className="relative inline-grid min-w-11 justify-items-end px-1 py-1" title={title}>
      <span aria-hidden="true" className="absolute inset-0 rounded-md bg-cobalt" style={{ opacity: share * 0.22 }} />
      <span className="relative">{children}</span>
    </span>
  );
}
