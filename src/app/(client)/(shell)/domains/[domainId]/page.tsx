import { domainToUnicode } from 'node:url';
import { ChevronDown, ListTree } from 'lucide-react';
import type { Metadata } from 'next';
import { getFormatter, getTimeZone, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CHARGED_BEFORE, getRegistration } from '#modules/domains/buying/index.ts';
import {
  DNS_PROVIDER_FACTS,
  type Domain,
  type FoundZone,
  findZone,
  getDomain,
  getDomainTraffic,
  getStepsLink,
  listCertificates,
  listHistory,
  listLooks,
  listRedirects,
  type PastChange,
  targetOf,
  watchedEvery,
} from '#modules/domains/index.ts';
import { PurchaseProgress } from '#modules/domains/ui/buying/purchase-progress.tsx';
import { RenewalPanel } from '#modules/domains/ui/buying/renewal-panel.tsx';
import { renewalOf } from '#modules/domains/ui/buying/renewal-view.ts';
import {
  HstsForm,
  MainHostForm,
  MoveDomainForm,
  PurgeCacheForm,
  RemoveDomain,
  WildcardForm,
} from '#modules/domains/ui/domain-settings.tsx';
import { DomainTraffic } from '#modules/domains/ui/domain-traffic.tsx';
import { isServed } from '#modules/domains/ui/domain-view.ts';
import { DomainSight } from '#modules/domains/ui/looks/domain-sight.tsx';
import { ShareSteps } from '#modules/domains/ui/looks/share-steps.tsx';
import { WatchDomain } from '#modules/domains/ui/looks/watch-domain.tsx';
import { RedirectsForm } from '#modules/domains/ui/redirects-form.tsx';
import { readProvider } from '#modules/domains/ui/zone/read-provider.ts';
import type { HostDay } from '#modules/metering/index.ts';
import { listSites, type Site } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { isUuid } from '#platform/ids.ts';
import { readForTitle, requireUser } from '#platform/session.ts';
import { dayIn, startOfDayIn } from '#platform/time-zone.ts';
import { BackLink } from '#ui/back-link.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { Allowed, pageAccess } from '../../../../_shell/access.tsx';
import { notHere } from '../../../../_shell/not-here.ts';
import { LiveCard } from './_live-card.tsx';
import { HostedLockPanel, hostedUntil, LockPanel } from './_locks.tsx';

interface Params {
  params: Promise<{ domainId: string }>;
  searchParams: Promise<{ provider?: string | string[] }>;
}

async function domainAt({ params }: Pick<Params, 'params'>) {
  const { domainId } = await params;
  const ctx = await requireUser(`/domains/${domainId}`);
  return { ctx, domain: isUuid(domainId) ? await getDomain(ctx, { domainId }) : null };
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { domainId } = await props.params;
  const domain = isUuid(domainId) ? await readForTitle((ctx) => getDomain(ctx, { domainId })) : null;
  return domain ? { title: domainToUnicode(domain.name) } : {};
}

const TRAFFIC_DAYS = 30;
const lastDays = (now: Date): { from: string; to: string } => ({
  from: new Date(now.getTime() - (TRAFFIC_DAYS - 1) * 86_400_000).toISOString().slice(0, 10),
  to: now.toISOString().slice(0, 10),
});

/** Minutes that a new name has to come live before its page says what is missing. */
const COMING_FOR = 30;
const isNew = (since: Date, now: Date): boolean => now.getTime() - since.getTime() < COMING_FOR * 60_000;

/** Everything that the page shows of a domain, asked for at once. */
async function readDomain(ctx: Context, domainId: string) {
  const timeZone = await getTimeZone();
  const since = startOfDayIn(dayIn(ctx.now, timeZone), timeZone);
  const [looks, history, sites, link, redirects, locks, zone, registration, traffic] = await Promise.all([
    listLooks(ctx, { domainId, since }),
    listHistory(ctx, { domainId }),
    listSites(ctx),
    getStepsLink(ctx, { domainId }),
    listRedirects(ctx, { domainId }),
    listCertificates(ctx, { domainId }),
    findZone(ctx, { domainId }),
    getRegistration(ctx, domainId),
    getDomainTraffic(ctx, { domainId, ...lastDays(ctx.now) }),
  ]);
  return { looks, history, sites, link, redirects, locks, zone, registration, traffic };
}

export default async function DomainPage(props: Params) {
  const { ctx, domain } = await domainAt(props);
  if (!domain) return notHere(ctx, (await props.params).domainId, `/domains/${(await props.params).domainId}`);
  const [t, serving, format, access, query] = await Promise.all([
    getTranslations('domains'),
    getTranslations('sites.serving'),
    getFormatter(),
    pageAccess(),
    props.searchParams,
  ]);
  const { looks, history, sites, link, redirects, locks, zone, registration, traffic } = await readDomain(ctx, domain.id);
  const site = sites.find(({ id }) => id === domain.siteId);
  const issued = locks.find(({ state }) => state === 'issued');
  const unicode = domainToUnicode(domain.name);
  const { look, lookedAt, meantSince } = domain;
  const live = isServed(domain);
  const unchanged = meantSince ? (ctx.now.getTime() - meantSince.getTime()) / 1000 : 0;
  const again = (says: string) => (
    <WatchDomain
      domainId={domain.id}
      every={look ? watchedEvery(domain.state, unchanged) : 2}
      lastAt={lookedAt ? format.dateTime(lookedAt, { hour: 'numeric', minute: '2-digit', second: '2-digit' }) : '–'}
      lookKey={String(lookedAt?.getTime() ?? 0)}
      isLive={live}
      says={says}
    />
  );
  const order = registration?.order;
  // Missing records are ours to mend until the name has had its time to come live.
  const isComing = order?.kind === 'register' && (order.state !== 'done' || isNew(order.createdAt, ctx.now)) && !live;
  const hasFailed = order?.kind === 'register' && ['unpaid', 'refunding', 'refunded'].includes(order.state);
  const isBuying = isComing && !hasFailed;
  const manage = <ManagePanels domain={domain} unicode={unicode} redirects={redirects} sites={sites} hasZone={Boolean(zone)} />;
  return (
    <>
      <BackLink href="/domains">{t('back')}</BackLink>
      {domain.isTakenDown && <Notice tone="bad" title={serving('suspendedTitle')} />}
      {isComing && order && (
        <Coming name={unicode} order={order} isLive={live} hasFailed={hasFailed}>
          {again('')}
        </Coming>
      )}
      {isBuying ? null : look ? (
        <DomainSight
          {...{ domain, look, unicode, looks, again }}
          target={targetOf(domain)}
          provider={readProvider(query.provider, domain.provider)}
          until={issued?.notAfter ?? hostedUntil(domain)}
          path={`/domains/${domain.id}`}
          below={look.diagnosis.stepsLeft > 0 && <Steps domain={domain} unicode={unicode} link={link} />}
          aside={<LiveCard domain={domain} site={site} unicode={unicode} />}
        />
      ) : (
        <div className="grid gap-6">
          <h1 className="text-title wrap-anywhere">{unicode}</h1>
          {again('')}
        </div>
      )}
      <div className="mt-10 grid gap-6 lg:grid-cols-2">
        {registration?.state === 'ours' && registration.expiresAt && (
          <Panel title={t('renewal.title')}>
            <RenewalPanel {...renewalOf(registration, CHARGED_BEFORE)} mayChange={access.may('billing.manage')} />
          </Panel>
        )}
        {!isBuying && <TrafficPanel domain={domain} days={traffic} />}
        {!isBuying && <About domain={domain} history={history} />}
        {(zone || registration?.state !== 'ours') && !isBuying && <RecordsPanel domain={domain} zone={zone} />}
        {domain.hosted ? <HostedLockPanel domain={domain} /> : issued && <LockPanel domainId={domain.id} issued={issued} />}
        {live && manage}
      </div>
      {!live && <Later>{manage}</Later>}
    </>
  );
}

interface ComingProps {
  name: string;
  order: Order;
  isLive: boolean;
  hasFailed: boolean;
  /** Looks at the domain again. */
  children: ReactNode;
}

/** A name that is being bought. */
const Coming = ({ name, order, isLive, hasFailed, children }: ComingProps) => (
  <div className="mb-8 grid gap-6">
    {!hasFailed && <h1 className="text-title wrap-anywhere">{name}</h1>}
    <PurchaseProgress name={name} order={order} isLive={isLive} />
    {!hasFailed && <div className="sr-only">{children}</div>}
  </div>
);

type Order = NonNullable<NonNullable<Awaited<ReturnType<typeof getRegistration>>>['order']>;

interface StepsProps {
  domain: Domain;
  unicode: string;
  link: Awaited<ReturnType<typeof getStepsLink>>;
}

/** Lets somebody else do the steps that are left. */
async function Steps({ domain, unicode, link }: StepsProps) {
  const format = await getFormatter();
  return (
    <Allowed needs="domain.manage">
      <ShareSteps domainId={domain.id} name={unicode} openUntil={link ? format.dateTime(link.expiresAt, { dateStyle: 'long' }) : null} />
    </Allowed>
  );
}

/** Settings of a name that opens nothing yet: the steps come first. */
async function Later({ children }: { children: ReactNode }) {
  const t = await getTranslations('domains.settings');
  return (
    <Allowed needs="domain.manage">
      <details className="group mt-6">
        <summary className="inline-flex min-h-11 list-none items-center gap-2 font-semibold text-cobalt underline-offset-4 hover:underline">
          {t('more')}
          <ChevronDown className="size-4 transition-transform group-open:rotate-180" aria-hidden />
        </summary>
        <div className="mt-4 grid gap-6 lg:grid-cols-2">{children}</div>
      </details>
    </Allowed>
  );
}

interface ManagePanelsProps {
  domain: Domain;
  unicode: string;
  redirects: Awaited<ReturnType<typeof listRedirects>>;
  sites: readonly Site[];
  hasZone: boolean;
}

async function ManagePanels({ domain, unicode, redirects, sites, hasZone }: ManagePanelsProps) {
  const t = await getTranslations('domains');
  return (
    <Allowed needs="domain.manage">
      <Panel title={t('redirects.title')} lead={t('redirects.lead')}>
        <RedirectsForm
          domainId={domain.id}
          lines={redirects.map(({ from, to, permanent }) => `${from} ${to}${permanent ? '' : ' 302'}`).join('\n')}
        />
      </Panel>
      <Panel title={t('settings.title')}>
        {domain.wantsWww && <MainHostForm domainId={domain.id} name={unicode} prefersWww={domain.prefersWww} />}
        <HstsForm domainId={domain.id} isOn={domain.hsts} />
        {!domain.hosted && (hasZone || domain.wildcard) && <WildcardForm domainId={domain.id} name={unicode} isOn={domain.wildcard} />}
        {sites.length > 1 && (
          <MoveDomainForm
            domainId={domain.id}
            sites={sites.filter(({ id }) => id !== domain.siteId).map(({ id, name, slug }) => ({ id, name: name || slug }))}
          />
        )}
        <PurgeCacheForm domainId={domain.id} />
        <RemoveDomain domainId={domain.id} name={unicode} />
      </Panel>
    </Allowed>
  );
}

async function TrafficPanel({ domain, days }: { domain: Domain; days: HostDay[] }) {
  const t = await getTranslations('domains.traffic');
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <DomainTraffic days={days} isLive={isServed(domain)} sitePath={`/sites/${domain.siteId}`} />
    </Panel>
  );
}

/** Link to the zone's records, if its provider is connected or could be. */
async function RecordsPanel({ domain, zone }: { domain: Domain; zone: FoundZone | null }) {
  const t = await getTranslations('domains.zone');
  const provider = zone && DNS_PROVIDER_FACTS[zone.connection.provider].name;
  return (
    <Panel
      title={zone ? t('title') : t('panel.title')}
      lead={zone ? t('panel.connected', { zone: domainToUnicode(zone.zone.name), provider: provider ?? '' }) : t('panel.lead')}
    >
      <div>
        <ButtonLink href={`/domains/${domain.id}/records`} icon={<ListTree className="size-4" aria-hidden />}>
          {zone ? t('open') : t('panel.action')}
        </ButtonLink>
      </div>
    </Panel>
  );
}

async function About({ domain, history }: { domain: Domain; history: PastChange[] }) {
  const [t, words, list, format] = await Promise.all([
    getTranslations('domains.about'),
    getTranslations('domains.history'),
    getTranslations('domains.list'),
    getFormatter(),
  ]);
  const ends = domain.registration.known === 'registered' ? domain.registration.expiresAt : null;
  const servers = domain.look?.delegation.servers.map(({ host }) => host) ?? [];
  return (
    <Panel title={t('title')}>
      <dl className="grid gap-3">
        <div className="grid gap-0.5">
          <dt className="text-sm text-ink-muted">{t('ends')}</dt>
          <dd>{ends ? format.dateTime(ends, { dateStyle: 'long' }) : list('unknown')}</dd>
        </div>
        <div className="grid gap-0.5">
          <dt className="text-sm text-ink-muted">{t('servers')}</dt>
          <dd className="font-mono text-sm wrap-anywhere">{servers.length > 0 ? servers.join(', ') : list('unknown')}</dd>
        </div>
      </dl>
      {history.length > 0 && (
        <div className="grid gap-3 border-t border-line pt-5">
          <h3 className="text-base">{t('history')}</h3>
          <ol className="grid gap-2">
            {history.toReversed().map(({ event, at, toState }) => (
              <li key={`${event} ${at.getTime()} ${toState}`} className="flex flex-wrap justify-between gap-x-4">
                <span>{words(event as 'proof_seen')}</span>
                <time dateTime={at.toISOString()} className="text-sm text-ink-muted">
                  {format.dateTime(at, { dateStyle: 'short', timeStyle: 'short' })}
                </time>
              </li>
            ))}
          </ol>
        </div>
      )}
    </Panel>
  );
}
