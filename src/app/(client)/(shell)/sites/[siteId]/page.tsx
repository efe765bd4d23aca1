import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listReleases } from '#modules/build/index.ts';
import { PlacesNotice } from '#modules/generate/ui/places-notice.tsx';
import { getOpenPublication, getPublishRequest, getReleaseGate, listMessages, listPublishers, siteUrl } from '#modules/host/index.ts';
import { HeldRelease } from '#modules/host/ui/held-release.tsx';
import { Inbox } from '#modules/host/ui/inbox.tsx';
import { ServingPanel, SuspendedNotice } from '#modules/host/ui/serving-panel.tsx';
import { getOrigin } from '#modules/measure/index.ts';
import { VerdictDetails } from '#modules/measure/ui/own/verdict-details.tsx';
import { getSiteTraffic } from '#modules/metering/index.ts';
import { getLastMeasure, getUptime } from '#modules/monitoring/index.ts';
import { PerformancePanel } from '#modules/monitoring/ui/performance-panel.tsx';
import { UptimePanel } from '#modules/monitoring/ui/uptime-panel.tsx';
import { getSite, listRevisions, listSiteRedirects, requireDraft } from '#modules/sites/index.ts';
import { stateOf } from '#modules/sites/ui/site-state.tsx';
import { supportOf } from '#platform/context.ts';
import { isUuid } from '#platform/ids.ts';
import { readForTitle, requireUser } from '#platform/session.ts';
import { samplesOf } from '#site/samples.ts';
import type { SiteDocument } from '#site/schema.ts';
import { Panel } from '#ui/panel.tsx';
import { pageAccess } from '../../../../_shell/access.tsx';
import { notHere } from '../../../../_shell/not-here.ts';
import { OldAddressesPanel } from './_old-addresses.tsx';
import { PublishRequest } from './_publish-request.tsx';
import { ReleaseGate } from './_release-gate.tsx';
import { SiteAddress } from './_site-address.tsx';
import { SiteExport } from './_site-export.tsx';
import { SiteHeader } from './_site-header.tsx';
import { SiteReleases } from './_site-releases.tsx';
import { SiteSettings } from './_site-settings.tsx';
import { SiteTraffic } from './_site-traffic.tsx';

const DAYS = 30;

/** Whether a form of the site sends its answers here. */
const takesMessages = ({ forms }: SiteDocument): boolean => Object.values(forms).some(({ send }) => send.to === 'inbox');

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
  const { siteId } = await props.params;
  const site = isUuid(siteId) ? await readForTitle((ctx) => getSite(ctx, { siteId })) : null;
  return site ? { title: site.name } : {};
}

export default async function SitePage(props: Params) {
  const { ctx, site } = await siteOf(props);
  if (!site) return notHere(ctx, (await props.params).siteId, `/sites/${(await props.params).siteId}`);
  const ref = { siteId: site.id };
  const t = await getTranslations('sites');
  const [draft, releases, traffic, messages, underWay, revisions, gate, uptime, request, published, measured, origin, redirects] =
    await Promise.all([
      requireDraft(ctx, ref),
      listReleases(ctx, ref),
      getSiteTraffic(ctx, { ...ref, days: DAYS }),
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
  const [edits, publishes, suspended] = [may('content.edit'), may('site.publish'), site.suspendedAt !== null];
  // The agency on a visit that only looks sees what the client sees; nothing there can be sent.
  const looks = supportOf(ctx) !== null;
  const state = stateOf(site);
  const asks = edits && request?.state !== 'open' && (state === 'draft' || state === 'changed');
  const live = releases.find((release) => release.id === site.releaseId);
  const { export: failed, wait } = await props.searchParams;
  return (
    <>
      <SiteHeader site={site} underWay={underWay?.id} edits={edits} publishes={publishes} asks={asks} />
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 content-start gap-6">
          {suspended && <SuspendedNotice kind={site.suspendedReason} />}
          {request && !suspended && (
            <PublishRequest ctx={ctx} siteId={site.id} request={request} mayPublish={publishes} account={published.account} />
          )}
          {(publishes || looks) && gate.held && !underWay && !suspended && (
            <HeldRelease siteId={site.id} held={gate.held} holdBelow={gate.holdBelow} isLive={live !== undefined}>
              <VerdictDetails {...gate.held.verdict} />
            </HeldRelease>
          )}
          {(edits || looks) && <PlacesNotice siteId={site.id} count={samplesOf(draft.document).length} />}
          <SiteAddress site={site} liveSince={live?.createdAt ?? null} managesDomains={may('domain.manage')} />
          {may('message.read') && (messages.length > 0 || takesMessages(draft.document)) && (
            <Panel title={t('inbox.title')} lead={t('inbox.lead')} id="messages">
              <Inbox messages={messages} country={draft.document.site.country} now={ctx.now} />
            </Panel>
          )}
          <SiteTraffic days={traffic} url={siteUrl(site)} isLive={live !== undefined} now={ctx.now} />
          {(publishes || looks) && <OldAddressesPanel siteId={site.id} document={draft.document} origin={origin} redirects={redirects} />}
          <SiteReleases site={site} releases={releases} published={published} revisions={revisions} mayRestore={publishes} now={ctx.now} />
          <ReleaseGate siteId={site.id} gate={gate} publishes={publishes} />
        </div>

        <div className="grid min-w-0 content-start gap-6">
          {publishes && site.status !== 'draft' && !suspended && (
            <ServingPanel siteId={site.id} status={site.status} mayTakeDown={!looks} />
          )}
          {uptime && <UptimePanel uptime={uptime} now={ctx.now} />}
          {(live || measured) && <PerformancePanel siteId={site.id} last={measured} now={ctx.now} />}
          <SiteExport siteId={site.id} document={draft.document} failed={failed} wait={wait} />
          {may('site.create') && <SiteSettings site={site} releases={releases.length} managesSite={may('site.manage') && !looks} />}
        </div>
      </div>
    </>
  );
}
