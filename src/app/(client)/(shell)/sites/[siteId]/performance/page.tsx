import { Download } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getPerformance, type SitePerformance } from '#modules/monitoring/index.ts';
import { GetPerformance } from '#modules/monitoring/input.ts';
import { PerformanceCharts } from '#modules/monitoring/ui/performance-charts.tsx';
import { PerformanceChoices } from '#modules/monitoring/ui/performance-choices.tsx';
import { PerformanceDrops } from '#modules/monitoring/ui/performance-drops.tsx';
import { PerformanceFigures } from '#modules/monitoring/ui/performance-figures.tsx';
import { VisitMeasuring } from '#modules/monitoring/ui/visit-measuring.tsx';
import { getSite } from '#modules/sites/index.ts';
import { ChangeWords } from '#modules/sites/ui/change-words.tsx';
import { isUuid } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { BackLink } from '#ui/back-link.tsx';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { Allowed } from '../../../../../_shell/access.tsx';

const MAX_CHANGES = 4;

interface Params {
  params: Promise<{ siteId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('monitoring.performance'))('title') };
}

export default async function PerformancePage({ params, searchParams }: Params) {
  const { siteId } = await params;
  const ctx = await requireUser(`/sites/${siteId}/performance`);
  const site = isUuid(siteId) ? await getSite(ctx, { siteId }) : null;
  if (!site) notFound();
  const { days: wanted, path, device } = await searchParams;
  const asked = GetPerformance.safeParse({ siteId, days: wanted });
  const performance = await getPerformance(ctx, asked.success ? asked.data : { siteId });
  const t = await getTranslations('monitoring.performance');
  const format = await getFormatter();
  const { pages, days, drops, releases, measuredAt, nextAt, measuresVisits } = performance;
  const page = pages.find((one) => one.path === path && one.device === device) ?? pages[0];
  const when = (moment: Date) => format.relativeTime(moment, ctx.now);
  return (
    <>
      <BackLink href={`/sites/${site.id}`}>{site.name || t('back')}</BackLink>
      <PageHeader title={t('title')} lead={t('lead')}>
        {page && (
          <a href={`/sites/${site.id}/performance/csv?days=${days}`} className={buttonClass('secondary')}>
            <Download className="size-4" aria-hidden />
            {t('csv')}
          </a>
        )}
      </PageHeader>
      <div className="grid min-w-0 gap-8">
        <PerformanceDrops drops={drops} releases={releases} />
        {page ? (
          <>
            <PerformanceChoices siteId={site.id} days={days} pages={pages} chosen={page} />
            <PerformanceFigures page={page} />
            <section className="min-w-0 rounded-card border border-line bg-surface p-5 sm:p-6">
              <PerformanceCharts page={page} performance={performance} />
            </section>
            <p className="text-sm text-ink-muted">
              {measuredAt && t('measuredAt', { when: when(measuredAt) })}{' '}
              {nextAt && nextAt > ctx.now && t('nextAt', { when: when(nextAt) })}
            </p>
            <Releases releases={releases} />
          </>
        ) : (
          <EmptyState
            title={t('empty.title')}
            seed={`performance ${site.id}`}
            action={<ButtonLink href={`/sites/${site.id}`}>{t('empty.act')}</ButtonLink>}
          >
            {site.status !== 'live' ? t('empty.draft') : nextAt || !measuredAt ? t('empty.soon') : t('empty.off')}
          </EmptyState>
        )}
        <Panel title={t('visits.title')} lead={t('visits.lead')} id="visits">
          <p>
            {t(measuresVisits ? 'visits.isOn' : 'visits.isOff')} {measuresVisits && !page?.visits && t('visits.none')}
            {page?.visits && !page.hasEnoughVisits && t('visits.few', { count: page.visits.visits })}
          </p>
          <Allowed needs="site.publish">
            <VisitMeasuring siteId={site.id} isOn={measuresVisits} />
          </Allowed>
        </Panel>
      </div>
    </>
  );
}

/** Legend of the marks on the chart: each release, its date and its changes. */
async function Releases({ releases }: Pick<SitePerformance, 'releases'>) {
  const t = await getTranslations('monitoring.performance');
  const format = await getFormatter();
  return (
    <Panel title={t('releases')} lead={releases.length > 0 ? t('releasesLead') : t('noReleases')}>
      {releases.length > 0 && (
        <ol className="grid divide-y divide-line">
          {releases.toReversed().map(({ releaseId, number, at, changes }) => (
            <li key={`${releaseId} ${at.getTime()}`} className="grid gap-2 py-3 first:pt-0 last:pb-0">
              <p className="font-semibold">
                {t('releaseAt', { number, when: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' }) })}
              </p>
              {changes && changes.length > 0 && (
                <ul className="grid gap-2">
                  {changes.slice(0, MAX_CHANGES).map((change) => (
                    <ChangeWords key={JSON.stringify(change)} change={change} />
                  ))}
                  {changes.length > MAX_CHANGES && (
                    <li className="text-ink-muted">{t('moreChanges', { count: changes.length - MAX_CHANGES })}</li>
                  )}
                </ul>
              )}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
