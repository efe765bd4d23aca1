import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { getLeftAccountName, getSecondFactor, type Role, whoMay } from '#modules/accounts/index.ts';
import { FactorResetNotice } from '#modules/accounts/ui/security/factor-reset-notice.tsx';
import { getPlan } from '#modules/billing/index.ts';
import { LimitReached } from '#modules/billing/ui/plans/limit-reached.tsx';
import { listUnfinished } from '#modules/generate/index.ts';
import { OnTheWay } from '#modules/generate/ui/on-the-way.tsx';
import { listOpenRequests, siteUrl } from '#modules/host/index.ts';
import { getSiteTraffic, getUsage } from '#modules/metering/index.ts';
import { listSites } from '#modules/sites/index.ts';
import { SiteCard } from '#modules/sites/ui/site-card.tsx';
import { type Context, supportOf } from '#platform/context.ts';
import { isUuid } from '#platform/ids.ts';
import { requireUser } from '#platform/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { pageAccess, pageAccounts } from '../../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sites.list'))('title') };
}

const DAYS = 30;

async function Visits({ siteId }: { siteId: string }) {
  const ctx = await requireUser('/sites');
  const t = await getTranslations('sites');
  const days = await getSiteTraffic(ctx, { siteId, days: DAYS });
  return t('visits', { count: days.reduce((sum, day) => sum + day.visits, 0) });
}

/** Notice of a request to switch off the second factor. Left out if the query fails: the page must not depend on it. */
async function LostFactor({ ctx }: { ctx: Context }) {
  const factor = supportOf(ctx) ? null : await getSecondFactor(ctx).catch(() => null);
  if (!factor?.resetDueAt) return null;
  return (
    <div className="mb-6">
      <FactorResetNotice dueAt={factor.resetDueAt} />
    </div>
  );
}

/** Notice for someone removed from the account that this browser was showing: explains why another one is open. */
async function Left({ searchParams }: Props) {
  const { left } = await searchParams;
  const ctx = await requireUser('/sites');
  const account = typeof left === 'string' && isUuid(left) && !supportOf(ctx) ? await getLeftAccountName(ctx, { accountId: left }) : null;
  if (account === null) return null;
  const t = await getTranslations('team.switch');
  return (
    <div className="mb-6">
      <Notice tone="warn" title={t('left', { account: account || t('unnamed') })}>
        {t('leftBody')}
      </Notice>
    </div>
  );
}

/** Greets who has just accepted an invitation. */
async function Joined({ searchParams }: Props) {
  if (!(await searchParams).joined) return null;
  if (supportOf(await requireUser('/sites'))) return null;
  const [access, accounts, t] = await Promise.all([pageAccess(), pageAccounts(), getTranslations('team')]);
  const role = access.role as Role;
  const account = accounts.find(({ isCurrent }) => isCurrent)?.name || t('switch.unnamed');
  return (
    <div className="mb-6">
      <Notice tone="good" title={t('switch.joined', { account })}>
        {t('switch.joinedBody', { role: t(`role.${role}`), can: t(`can.${role}`) })}
      </Notice>
    </div>
  );
}

interface Props {
  /** `left`: an account that the reader was removed from; `joined`: they have just accepted an invitation. */
  searchParams: Promise<{ left?: string | string[]; joined?: string | string[] }>;
}

export default async function SitesPage(props: Props) {
  const ctx = await requireUser('/sites');
  const t = await getTranslations('sites');
  const names = await getTranslations('plan.names');
  const [sites, usage, plan, unfinished, requests] = await Promise.all([
    listSites(ctx),
    getUsage(ctx),
    getPlan(ctx),
    listUnfinished(ctx),
    listOpenRequests(ctx),
  ]);
  const { limit } = usage.sites;
  const { may, isLimited } = await pageAccess();
  const creates = may('site.create') && !supportOf(ctx);
  const team = await getTranslations('team');
  const personId = ctx.actor.kind === 'user' ? ctx.actor.id : '';
  const requestOf = (siteId: string) => {
    const asked = requests.get(siteId);
    if (!asked) return null;
    return asked.askedBy === personId
      ? team('request.waitTitle')
      : team('request.title', { name: asked.askedByName || team('request.somebody') });
  };
  const full = limit !== null && sites.length >= limit;

  const access = await Promise.all(sites.map(({ id }) => pageAccess(id)));

  if (sites.length === 0) {
    return (
      <>
        <LostFactor ctx={ctx} />
        <Left {...props} />
        <Joined {...props} />
        <PageHeader title={t('list.title')} />
        <OnTheWay sites={unfinished} />
        <NoSites ctx={ctx} creates={creates} isLimited={isLimited} />
      </>
    );
  }
  return (
    <>
      <LostFactor ctx={ctx} />
      <Left {...props} />
      <Joined {...props} />
      <PageHeader title={t('list.title')} lead={t('list.count', { count: sites.length })}>
        {!full && creates && (
          <ButtonLink href="/sites/new" look="primary" icon={<Plus className="size-5" aria-hidden />}>
            {t('list.new')}
          </ButtonLink>
        )}
      </PageHeader>
      <OnTheWay sites={unfinished} />
      {full && creates && (
        <div className="mb-6">
          <LimitReached meter="sites" limit={limit} resetsAt={null} plan={names(plan.key)} back="/sites" />
        </div>
      )}
      <ul className="grid gap-6 sm:grid-cols-2 2xl:grid-cols-3">
        {sites.map((site, n) => (
          <li key={site.id}>
            <SiteCard
              site={site}
              url={siteUrl(site)}
              now={ctx.now}
              request={requestOf(site.id)}
              may={{ edit: access[n]!.may('content.edit'), publish: access[n]!.may('site.publish') }}
              visits={
                <Suspense fallback={<Skeleton className="inline-block h-4 w-40" />}>
                  <Visits siteId={site.id} />
                </Suspense>
              }
            />
          </li>
        ))}
      </ul>
    </>
  );
}

async function NoSites({ ctx, creates, isLimited }: { ctx: Context; creates: boolean; isLimited: boolean }) {
  const [t, team] = await Promise.all([getTranslations('sites'), getTranslations('team')]);
  return (
    <EmptyState
      seed="first site"
      title={t('list.emptyTitle')}
      action={
        creates && (
          <ButtonLink href="/sites/new" look="primary" size="lg">
            {t('list.emptyAction')}
          </ButtonLink>
        )
      }
    >
      {creates
        ? t('list.emptyBody')
        : isLimited
          ? team('emptyLimited')
          : team('emptyNoCreate', { names: (await whoMay(ctx, 'site.create')).map(({ name }) => name).join(', ') })}
    </EmptyState>
  );
}
