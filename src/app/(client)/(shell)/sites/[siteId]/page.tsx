import { ArrowLeft, BadgeCheck, ExternalLink, Pencil, Store } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { formNote } from '#export/form-note.ts';
import { doerWords, type Say } from '#modules/audit/ui/sentence.ts';
import { listReleases } from '#modules/build/index.ts';
import { ExportPanel } from '#modules/build/ui/export-panel.tsx';
import { PlacesNotice } from '#modules/generate/ui/places-notice.tsx';
import {
  getOpenPublication,
  getPublishRequest,
  getReleaseGate,
  listMessages,
  listPublishers,
  listUnpublished,
  siteUrl,
  slugUrl,
} from '#modules/host/index.ts';
import { AskToPublish } from '#modules/host/ui/ask-to-publish.tsx';
import { HeldRelease } from '#modules/host/ui/held-release.tsx';
import { HoldLineForm } from '#modules/host/ui/hold-line-form.tsx';
import { Inbox } from '#modules/host/ui/inbox.tsx';
import { PublishButton } from '#modules/host/ui/publish-button.tsx';
import { PublishRequestPanel } from '#modules/host/ui/publish-request-panel.tsx';
import { ReleaseList } from '#modules/host/ui/release-list.tsx';
import { ServingPanel, SuspendedNotice } from '#modules/host/ui/serving-panel.tsx';
import { getOrigin } from '#modules/measure/index.ts';
import { VerdictDetails } from '#modules/measure/ui/verdict-details.tsx';
import { getSiteTraffic, getUsage } from '#modules/metering/index.ts';
import { formatBytes } from '#modules/metering/ui/byte-format.ts';
import { NoVisits } from '#modules/metering/ui/no-visits.tsx';
import { TrafficCharts } from '#modules/metering/ui/traffic-chart.tsx';
import { UsageMeter } from '#modules/metering/ui/usage-meter.tsx';
import { getLastMeasure, getUptime } from '#modules/monitoring/index.ts';
import { PerformancePanel } from '#modules/monitoring/ui/performance-panel.tsx';
import { UptimePanel } from '#modules/monitoring/ui/uptime-panel.tsx';
import { getSite, listRevisions, listSiteRedirects, listTargets, proposeMoves, requireDraft } from '#modules/sites/index.ts';
import { DeleteSite } from '#modules/sites/ui/delete-site.tsx';
import { OldAddresses } from '#modules/sites/ui/old-addresses.tsx';
import { RenameForm, SlugForm } from '#modules/sites/ui/site-settings.tsx';
import { SiteStateDot, stateOf } from '#modules/sites/ui/site-state.tsx';
import { SiteThumb } from '#modules/sites/ui/site-thumb.tsx';
import { supportOf } from '#platform/context.ts';
import { isUuid } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { samplesOf } from '#site/samples.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { pageAccess } from '../../../../_shell/access.tsx';
import { notHere } from '../../../../_shell/not-here.ts';

const DAYS = 30;

interface Params {
  params: Promise<{ siteId: string }>;
  /** `export`: reason the last export failed; `wait`: minutes until the next may start. */
  searchParams: Promise<{ export?: string | string[]; wait?: string | string[] }>;
}

async function siteOf({ params }: Pick<Params, 'params'>) {
  const { siteId } = await params;
  const ctx = await requireUser(`/sites/${siteId}`);
  return { ctx, site: isUuid(siteId) ? await getSite(ctx, { siteId }) : null };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { site } = await siteOf(props);
  return site ? { title: site.name } : {};
}

export default async function SitePage(props: Params) {
  const { ctx, site } = await siteOf(props);
  if (!site) return notHere(ctx, (await props.params).siteId, `/sites/${(await props.params).siteId}`);
  const ref = { siteId: site.id };
  const t = await getTranslations('sites');
  const app = await getTranslations('app');
  const format = await getFormatter();
  const [draft, releases, traffic, usage, messages, underWay, revisions, gate, uptime, request, published, measured, origin, moved] =
    await Promise.all([
      requireDraft(ctx, ref),
      listReleases(ctx, ref),
      getSiteTraffic(ctx, { ...ref, days: DAYS }),
      getUsage(ctx),
      listMessages(ctx, ref),
      getOpenPublication(ctx, ref),
      listRevisions(ctx, ref),
      getReleaseGate(ctx, ref),
      getUptime(ctx, ref),
      getPublishRequest(ctx, ref),
      listPublishers(ctx, ref),
      getLastMeasure(ctx, ref),
      getOrigin(ctx, ref),
      listSiteRedirects(ctx, ref),
    ]);
  const { may } = await pageAccess(site.id);
  const publishes = may('site.publish');
  const personId = ctx.actor.kind === 'user' ? ctx.actor.id : '';
  const url = siteUrl(site);
  const targets = listTargets(draft.document);
  const proposed = origin ? proposeMoves(origin.paths, targets) : [];
  const moves =
    moved.length > 0
      ? [...moved, ...proposed.filter(({ from }) => !moved.some((one) => one.from === from)).map(({ from }) => ({ from, to: '' }))]
      : proposed;
  const state = stateOf(site);
  const asks = may('content.edit') && request?.state !== 'open' && (state === 'draft' || state === 'changed');
  const live = releases.find((release) => release.id === site.releaseId);
  const { export: exportFailed, wait } = await props.searchParams;
  const [release, audit] = await Promise.all([getTranslations('release'), getTranslations('audit')]);
  const publisherOf = (releaseId: string) => {
    const publisher = published.publishers.find((one) => one.releaseId === releaseId);
    return publisher ? doerWords(audit as Say, publisher, published.account) : null;
  };
  const errors = await getTranslations('errors.reason');
  const problem =
    typeof exportFailed === 'string' && errors.has(exportFailed as never)
      ? errors(exportFailed as 'export_too_big', { limitMb: 200, unit: 'minutes', wait: Number(wait) || 10 } as { limitMb: number })
      : undefined;
  return (
    <>
      <Link href="/sites" className="mb-2 inline-flex min-h-11 items-center gap-1.5 font-medium text-ink-muted hover:text-ink">
        <ArrowLeft className="size-4" aria-hidden />
        {t('detail.back')}
      </Link>
      <PageHeader title={site.name || t('untitled')} lead={<SiteStateDot state={state} />}>
        {may('content.edit') && (
          <>
            <ButtonLink href={`/sites/${site.id}/business`} icon={<Store className="size-4" aria-hidden />}>
              {t('detail.business')}
            </ButtonLink>
            <ButtonLink
              href={`/sites/${site.id}/edit`}
              look={state === 'live' ? 'primary' : 'secondary'}
              icon={<Pencil className="size-4" aria-hidden />}
            >
              {t('detail.edit')}
            </ButtonLink>
          </>
        )}
        {publishes ? <PublishButton siteId={site.id} state={state} underWay={underWay?.id} /> : asks && <AskToPublish siteId={site.id} />}
      </PageHeader>

      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-6">
          {site.suspendedAt && <SuspendedNotice kind={site.suspendedReason} />}
          {request && !site.suspendedAt && (
            <PublishRequestPanel
              request={request}
              reader={{ personId, mayPublish: publishes }}
              changes={request.state === 'open' ? await listUnpublished(ctx, ref) : null}
              now={ctx.now}
            />
          )}
          {publishes && gate.held && !underWay && !site.suspendedAt && (
            <HeldRelease siteId={site.id} held={gate.held} holdBelow={gate.holdBelow} isLive={live !== undefined}>
              <VerdictDetails {...gate.held.verdict} />
            </HeldRelease>
          )}
          {may('content.edit') && <PlacesNotice siteId={site.id} count={samplesOf(draft.document).length} />}
          <section
            aria-label={t('detail.address')}
            className="grid overflow-hidden rounded-card border border-line bg-surface sm:grid-cols-[minmax(0,18rem)_1fr]"
          >
            <SiteThumb
              siteId={site.id}
              shows={live ? 'live' : 'draft'}
              title={t('preview', { name: site.name })}
              className="border-line max-sm:aspect-16/10 max-sm:border-b sm:border-r"
            />
            <div className="grid content-center gap-3 p-5">
              <div className="grid gap-0.5">
                <p className="text-sm text-ink-muted">
                  {live ? t('detail.liveSince', { when: format.dateTime(live.createdAt, { dateStyle: 'long' }) }) : t('detail.address')}
                </p>
                <p className="font-display text-xl font-semibold wrap-anywhere">{url.replace(/^https?:\/\//, '')}</p>
              </div>
              {!live && <p className="text-ink-muted">{t('detail.notLive')}</p>}
              {state === 'changed' && <p className="text-ink-muted">{t('detail.unpublished')}</p>}
              <div className="flex flex-wrap gap-2">
                {live && state !== 'suspended' && (
                  <a href={url} target="_blank" rel="noreferrer" className={buttonClass()}>
                    <ExternalLink className="size-4" aria-hidden />
                    {t('detail.openSite')}
                  </a>
                )}
                <CopyButton text={url} label={t('detail.copyAddress')} doneLabel={app('copied')} />
                {may('domain.manage') && (
                  <ButtonLink href={`/domains?site=${site.id}`} look="quiet">
                    {t('detail.ownAddress')}
                  </ButtonLink>
                )}
                <ButtonLink href={`/sites/${site.id}/ready`} look="quiet">
                  {t('detail.brief')}
                </ButtonLink>
              </div>
            </div>
          </section>

          <Panel title={t('traffic.title')}>
            {traffic.some((day) => day.visits > 0 || day.bytes > 0) ? (
              <TrafficCharts days={traffic} measuredAt={ctx.now} />
            ) : live ? (
              <NoVisits url={url} />
            ) : (
              <p className="text-ink-muted">{t('traffic.empty')}</p>
            )}
          </Panel>

          {publishes && moves.length > 0 && (
            <Panel
              title={t('oldAddresses.title')}
              lead={t('oldAddresses.lead')}
              aside={moved.length > 0 && t('oldAddresses.on')}
              id="old-addresses"
              writes
            >
              <OldAddresses siteId={site.id} moves={moves} targets={targets} isOn={moved.length > 0} key={moved.length} />
            </Panel>
          )}

          {may('message.read') && (
            <Panel title={t('inbox.title')} lead={t('inbox.lead')} id="messages">
              <Inbox messages={messages} now={ctx.now} />
            </Panel>
          )}
        </div>

        <div className="grid min-w-0 content-start gap-6">
          {publishes && site.status !== 'draft' && !site.suspendedAt && (
            <ServingPanel siteId={site.id} status={site.status} mayTakeDown={!supportOf(ctx)} />
          )}
          {uptime && <UptimePanel uptime={uptime} now={ctx.now} />}
          {(live || measured) && <PerformancePanel siteId={site.id} last={measured} now={ctx.now} />}
          <Panel title={t('releases.title')} lead={releases.length > 0 ? t('releases.lead') : undefined}>
            <ReleaseList
              siteId={site.id}
              mayRestore={publishes}
              current={site.releaseId}
              hasUnpublishedChanges={site.hasUnpublishedChanges}
              now={ctx.now}
              releases={releases.map(({ id, number, createdAt, bytes, draftRevision }) => ({
                id,
                number,
                createdAt,
                size: formatBytes(format, bytes),
                draftRevision: revisions.includes(draftRevision) ? draftRevision : null,
                publisher: publisherOf(id),
              }))}
            />
          </Panel>
          <Panel title={release('gate.title')} lead={release('gate.lead')} id="gate">
            {gate.live && (
              <div className="grid gap-3">
                <h3 className="font-semibold">{release('gate.live')}</h3>
                <VerdictDetails {...gate.live} />
              </div>
            )}
            {gate.receiptId && (
              <div className="grid justify-items-start gap-2 border-t border-line pt-5">
                <h3 className="font-semibold">{release('seal.title')}</h3>
                <p className="text-sm text-ink-muted">{release('seal.lead')}</p>
                <ButtonLink href={`/selo/${gate.receiptId}`} icon={<BadgeCheck className="size-4" aria-hidden />}>
                  {release('seal.open')}
                </ButtonLink>
              </div>
            )}
            {publishes && (
              <div className="border-t border-line pt-5 first:border-t-0 first:pt-0">
                <HoldLineForm siteId={site.id} holdBelow={gate.holdBelow} />
              </div>
            )}
          </Panel>
          <Panel title={t('detail.generations')}>
            <UsageMeter meter="page_generate" line={usage.page_generate} label={t('new.generations')} />
          </Panel>
          <ExportPanel siteId={site.id} problem={problem} notes={formNote(draft.document, await getLocale())} />
          {may('site.create') && (
            <Panel title={t('settings.title')} writes>
              <RenameForm siteId={site.id} name={site.name} />
              {may('site.manage') && !supportOf(ctx) && (
                <>
                  <SlugForm siteId={site.id} slug={site.slug} suffix={slugUrl('x').replace(/^[^.]+/, '')} />
                  <div className="grid gap-2 border-t border-line pt-5">
                    <DeleteSite siteId={site.id} name={site.name} releases={releases.length} />
                  </div>
                </>
              )}
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}
