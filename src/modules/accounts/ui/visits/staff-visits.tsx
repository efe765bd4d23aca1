import { useFormatter, useTranslations } from 'next-intl';
import { Badge } from '#ui/badge.tsx';
import { Panel } from '#ui/panel.tsx';
import type { Visit } from '../../index.ts';
import { EndVisit } from './end-visit.tsx';

/** Recent visits to a client, for the agency; admins can end one in progress. */
export function StaffVisits({ visits, mayStop }: { visits: readonly Visit[]; mayStop: boolean }) {
  const t = useTranslations('visits');
  const format = useFormatter();
  return (
    <Panel title={t('start.recent')}>
      {visits.length === 0 ? (
        <p className="text-ink-muted">{t('start.none')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {visits.map(({ id, staffName, reason, startedAt, endedAt, mode }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3 first:pt-0 last:pb-0">
              <div className="grid min-w-0 gap-0.5">
                <p className="flex flex-wrap items-center gap-2">
                  <span className="font-semibold">{staffName}</span>
                  {!endedAt && <Badge tone="warn">{t('page.now')}</Badge>}
                </p>
                <p className="text-sm text-ink-muted wrap-anywhere">
                  {format.dateTime(startedAt, { dateStyle: 'medium', timeStyle: 'short' })} ·{' '}
                  {t(mode === 'write' ? 'page.wrote' : 'page.looked')} · {reason}
                </p>
              </div>
              {!endedAt && mayStop && <EndVisit visitId={id} name={staffName} by="admin" />}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
