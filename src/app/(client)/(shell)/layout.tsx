import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { listUnseenVisits, whoMay, worksAtAgency } from '#modules/accounts/index.ts';
import { TabAccount } from '#modules/accounts/team/ui/tab-account.tsx';
import { VisitNotice } from '#modules/accounts/ui/visits/visit-notice.tsx';
import { getDeclineReason, getPaymentState } from '#modules/billing/index.ts';
import { PaymentStateBanner } from '#modules/billing/ui/payment/payment-state-banner.tsx';
import { closingAt } from '#modules/closure/index.ts';
import { ClosureNotice } from '#modules/closure/ui/closure-notice.tsx';
import { readAccess } from '#platform/access/permissions.ts';
import { supportOf } from '#platform/context.ts';
import { getContext, getSessionUser } from '#platform/session.ts';
import { Monogram, Wordmark } from '#ui/wordmark.tsx';
import { pageAccess, pageAccounts } from '../../_shell/access.tsx';
import { AccountMenu } from '../../_shell/account-menu.tsx';
import { BottomBar, SideNav } from '../../_shell/client-nav.tsx';

/** Banner of an account with an open debt. If the query fails there is no banner: the page must not depend on it. */
async function OwedBanner() {
  const ctx = await getContext();
  const payment = ctx.account && (await getPaymentState(ctx).catch(() => null));
  if (!payment?.late && !payment?.owed?.boleto) return null;
  const decline = await getDeclineReason(ctx).catch(() => undefined);
  return (
    <div className="mb-6 empty:hidden">
      <PaymentStateBanner {...payment} {...(decline && { decline })} mayPay={(await pageAccess()).may('billing.manage')} />
    </div>
  );
}

/** Notice that someone of the agency is or was in the account. Left out if the query fails, as above. */
async function Visited() {
  const ctx = await getContext();
  if (!ctx.account || supportOf(ctx)) return null;
  const visits = await readAccess(ctx)
    .then(({ may }) => (may('support.manage') ? listUnseenVisits(ctx) : []))
    .catch(() => []);
  const [newest] = visits;
  if (!newest) return null;
  return (
    <div className="mb-6">
      <VisitNotice {...newest} isRunning={newest.endedAt === null} />
    </div>
  );
}

/** Notice that the account will be deleted. Left out if the query fails, as above. */
async function Closing() {
  const ctx = await getContext();
  const dueAt = ctx.account && (await closingAt(ctx).catch(() => null));
  if (!dueAt) return null;
  const mayStay = (await pageAccess()).may('account.close') && !supportOf(ctx);
  const owners = mayStay ? [] : await whoMay(ctx, 'account.close').catch(() => []);
  return (
    <div className="mb-6">
      <ClosureNotice dueAt={dueAt} mayStay={mayStay} owners={owners.map(({ name }) => name)} />
    </div>
  );
}

/** Navigation at the side on a wide screen, at the bottom on a phone. */
export default async function ShellLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('app');
  const [user, { may }, accounts] = await Promise.all([getSessionUser(), pageAccess(), pageAccounts()]);
  const ctx = await getContext();
  const hidden = [(supportOf(ctx) || !may('site.create')) && 'newSite', !may('billing.read') && 'plan'].filter((one) => one !== false);
  const several = (accounts.length > 1 || accounts.some(({ role }) => role !== 'owner')) && accounts.find(({ isCurrent }) => isCurrent);
  const team = await getTranslations('team.switch');
  const staff = await worksAtAgency(ctx).catch(() => false);
  return (
    <div className="min-h-[calc(100dvh-var(--band))] lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)]">
      <header className="sticky top-(--band) z-20 flex h-14 items-center justify-between border-b border-line bg-paper px-5 lg:hidden">
        <Link href="/sites" aria-label={t('nav.mySites')} className="inline-flex min-h-11 min-w-11 items-center">
          <Monogram className="size-7" />
        </Link>
        {several && (
          <p className="min-w-0 grow truncate px-3 text-center text-sm font-medium text-ink-muted">
            <span className="sr-only">{team('in', { name: '' })}</span>
            {several.name || team('unnamed')}
          </p>
        )}
        {user && <AccountMenu name={user.name || user.email} staff={staff} accounts={accounts} compact />}
      </header>
      <aside className="sticky top-(--band) hidden h-[calc(100dvh-var(--band))] flex-col gap-6 border-r border-line px-4 py-5 lg:flex">
        <Link href="/sites" className="inline-flex min-h-11 items-center px-2">
          <Wordmark name={t('name')} />
        </Link>
        {several && (
          <p className="-mt-3 rounded-control bg-sunken px-3 py-2 text-sm font-medium wrap-anywhere">
            <span className="sr-only">{team('in', { name: '' })}</span>
            {several.name || team('unnamed')}
          </p>
        )}
        <SideNav hidden={hidden} />
        <div className="mt-auto">{user && <AccountMenu name={user.name || user.email} staff={staff} accounts={accounts} />}</div>
      </aside>
      <main id="content" className="mx-auto w-full max-w-6xl px-5 pt-6 pb-28 sm:px-8 lg:px-12 lg:pt-12 lg:pb-16">
        {!supportOf(ctx) && <TabAccount accounts={accounts} />}
        <Closing />
        <Visited />
        <OwedBanner />
        {children}
      </main>
      <BottomBar hidden={hidden} />
    </div>
  );
}
