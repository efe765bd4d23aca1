import { ExternalLink } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Badge } from '#ui/badge.tsx';
import { buttonClass } from '#ui/button.tsx';
import type { ReportedSite, ShownReport, SuspendedSite } from '../reports/list-reports.ts';
import { HandleReport, ReinstateSite } from './report-acts.tsx';

const kindTone = (kind: ShownReport['kind']) => (kind === 'fraud' ? 'bad' : 'warn');
const canSuspend = ({ shows }: ShownReport): boolean => shows !== null && shows !== 'suspended';

/** Sites with open reports, each with its latest report and actions. */
export function ReportedSites({ sites }: { sites: ReportedSite[] }) {
  const t = useTranslations('admin.reports');
  return (
    <Reports>
      {sites.map(({ id, newest, count, kinds }) => (
        <Report
          key={id}
          report={newest}
          badges={kinds.map(([kind, many]) => (
            <Badge key={kind} tone={kindTone(kind)}>
              {kinds.length === 1 ? t(`kind.${kind}`) : t('ofKind', { kind: t(`kind.${kind}`), count: many })}
            </Badge>
          ))}
          more={
            count > 1 && (
              <Link href={`/admin/reports?site=${id}`} className={buttonClass('quiet')}>
                {t('all', { count })}
              </Link>
            )
          }
          acts={<HandleReport reportId={newest.id} canSuspend={canSuspend(newest)} endsOlder={count > 1} />}
        />
      ))}
    </Reports>
  );
}

/** Reports about one site, each with actions. */
export function ReportList({ reports }: { reports: ShownReport[] }) {
  const t = useTranslations('admin.reports');
  return (
    <Reports>
      {reports.map((report) => (
        <Report
          key={report.id}
          report={report}
          badges={<Badge tone={kindTone(report.kind)}>{t(`kind.${report.kind}`)}</Badge>}
          acts={<HandleReport reportId={report.id} canSuspend={canSuspend(report)} />}
        />
      ))}
    </Reports>
  );
}

const Reports = ({ children }: { children: ReactNode }) => (
  <ul className="grid divide-y divide-line rounded-card border border-line bg-surface px-5 sm:px-6">{children}</ul>
);

function Report({ report, badges, acts, more }: { report: ShownReport; badges: ReactNode; acts: ReactNode; more?: ReactNode }) {
  const t = useTranslations('admin.reports');
  const format = useFormatter();
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-10 gap-y-4 py-5">
      <div className="grid min-w-0 grow basis-96 gap-1.5">
        <p className="flex flex-wrap items-center gap-2.5">
          {badges}
          <span className="text-sm text-ink-muted">
            {t('received', { when: format.dateTime(report.createdAt, { dateStyle: 'short', timeStyle: 'short' }) })}
          </span>
        </p>
        <p className="font-semibold wrap-anywhere">{report.name ? t('about', { site: report.name }) : t('removed')}</p>
        <p className="text-sm text-ink-muted wrap-anywhere">{report.host}</p>
        <p className="max-w-[70ch] whitespace-pre-line wrap-anywhere">{report.details}</p>
        <p className="text-sm text-ink-muted wrap-anywhere">
          {report.contact ? t('contact', { contact: report.contact }) : t('noContact')}
        </p>
        <p className="flex flex-wrap gap-2">
          {more}
          {report.url && report.shows === 'live' && (
            <a href={report.url} target="_blank" rel="noreferrer" className={buttonClass('quiet')}>
              <ExternalLink className="size-4" aria-hidden />
              {t('open')}
            </a>
          )}
          <Link href={`/admin/clients/${report.clientId}`} className={buttonClass('quiet')}>
            {t('client')}
          </Link>
        </p>
      </div>
      {acts}
    </li>
  );
}

/** Suspended sites, each with a button to reinstate it. */
export function SuspendedList({ sites }: { sites: SuspendedSite[] }) {
  const t = useTranslations('admin.reports');
  const format = useFormatter();
  return (
    <ul className="grid divide-y divide-line">
      {sites.map((site) => (
        <li key={site.siteId} className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 py-4 first:pt-0 last:pb-0">
          <div className="grid min-w-0 gap-0.5">
            <p className="font-semibold wrap-anywhere">{site.name}</p>
            <p className="text-sm text-ink-muted">
              {t('since', { when: format.dateTime(site.since, { dateStyle: 'short', timeStyle: 'short' }) })}
            </p>
          </div>
          <ReinstateSite siteId={site.siteId} />
        </li>
      ))}
    </ul>
  );
}
