import { useTranslations } from 'next-intl';
import { Badge } from '#ui/badge.tsx';
import { Panel } from '#ui/panel.tsx';
import type { Visit } from '../../index.ts';
import { EndVisit } from './end-visit.tsx';
import { VisitPages } from './visit-pages.tsx';
import { VisitTime } from './visit-time.tsx';

interface StaffVisitsProps {
  visits: readonly Visit[];
  /** By id. */
  siteNames: ReadonlyMap<string, string>;
  mayStop: boolean;
}

/** Recent visits to a client, for the agency, as the client sees them; admins can end one in progress. */
export function StaffVisits({ visits, siteNames, mayStop }: StaffVisitsProps) {
  const t = useTranslations('visits');
  return (
    <Panel title={t('start.recent')}>
      {visits.length === 0 ? (
        <p className="text-ink-muted">{t('start.none')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {visits.map((visit) => (
            <li key={visit.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3 first:pt-0 last:pb-0">
              <div className="grid min-w-0 gap-0.5">
                <p className="flex flex-wrap items-center gap-2">
                  <span className="font-semibold">{visit.staffName}</span>
                  {!visit.endedAt && <Badge tone="warn">{t('page.now')}</Badge>}
                  <span className="text-sm text-ink-muted">{t(visit.mode === 'write' ? 'page.wrote' : 'page.looked')}</span>
                </p>
                <p className="text-sm text-ink-muted">
                  <VisitTime visit={visit} />
                </p>
                <p className="text-sm text-ink-muted wrap-anywhere">{visit.reason}</p>
                <details className="text-sm">
                  <summary className="inline-flex min-h-9 cursor-pointer items-center text-cobalt underline-offset-4 hover:underline max-sm:min-h-11">
                    {t('start.pages', { count: visit.pages.length })}
                  </summary>
                  <VisitPages pages={visit.pages} siteNames={siteNames} />
                </details>
              </div>
              {!visit.endedAt && mayStop && <EndVisit visitId={visit.id} name={visit.staffName} by="admin" />}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
