import { useFormatter, useTranslations } from 'next-intl';
import { formatBytes } from '#modules/metering/ui/byte-format.ts';
import { Panel } from '#ui/panel.tsx';
import type { Retention } from '../../checks/list-retention.ts';
import { CaptionedTable } from '../captioned-table.tsx';

/** Retention time of each kind of data, the rows kept, and the rows deleted last time. */
export function KeptPanel({ kept }: { kept: Retention[] }) {
  const t = useTranslations('admin.kept');
  const format = useFormatter();
  return (
    <Panel title={t('title')} lead={kept.length === 0 ? t('never') : t('lead')}>
      {kept.length > 0 && (
        <CaptionedTable
          caption={t('title')}
          columns={[
            { id: 'what', label: t('what') },
            { id: 'for', label: t('period') },
            { id: 'rows', label: t('rows'), number: true },
            { id: 'size', label: t('size'), number: true },
            { id: 'removed', label: t('removed'), number: true },
            { id: 'when', label: t('when') },
          ]}
          rows={kept.map((each) => ({
            id: each.what,
            cells: [
              t(`of_${each.what}`),
              each.days === null ? t('asNeeded') : t('days', { days: each.days }),
              format.number(each.keptRows),
              formatBytes(format, each.keptBytes),
              format.number(each.removed),
              format.dateTime(each.countedAt, { dateStyle: 'short', timeStyle: 'short' }),
            ],
          }))}
        />
      )}
    </Panel>
  );
}
