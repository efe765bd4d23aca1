import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { countAttention } from '#modules/admin/index.ts';
import { getSessionUser } from '#platform/session.ts';
import { Wordmark } from '#ui/wordmark.tsx';
import { AccountMenu } from '../../_shell/account-menu.tsx';
import { AgencyBottomBar, AgencySideNav } from '../../_shell/agency-nav.tsx';
import { staffPage } from './_staff.ts';

/**
 * The agency's shell: navigation at the side on a wide screen, at the bottom on a phone. The guard runs here, above anything that streams.
 */
export default async function AgencyShell({ children }: { children: ReactNode }) {
  const { ctx, staff } = await staffPage();
  const t = await getTranslations('admin');
  // After the guard, so that someone without access gets no messages of these pages either.
  const { app: words, errors, accounts, admin, audit, desk, meters, monitoring, plan, team, visits } = await getMessages();
  const app = await getTranslations('app');
  const user = await getSessionUser();
  // In parallel to the page's own list; if the count fails, the link is still shown.
  const waiting = await countAttention(ctx).catch(() => 0);
  const menu = (compact: boolean) => user && <AccountMenu name={user.name || user.email} compact={compact} />;
  return (
    <NextIntlClientProvider
      messages={
        {
          app: words,
          errors,
          accounts,
          admin,
          audit,
          desk,
          meters,
          monitoring: { uptime: monitoring.uptime },
          plan: { names: plan.names },
          team,
          visits,
        } as never
      }
    >
      <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <header className="sticky top-(--band) z-20 border-b border-line bg-paper lg:hidden">
          <div className="flex h-14 items-center justify-between px-5">
            <p className="font-display text-lg font-bold">{t('agency')}</p>
            {menu(true)}
          </div>
        </header>
        <aside className="sticky top-0 hidden h-dvh flex-col gap-6 overflow-y-auto border-r border-line px-4 py-5 lg:flex">
          <div className="grid gap-1 px-2">
            <Wordmark name={app('name')} />
            <p className="text-sm font-semibold text-ink-muted">{t('agency')}</p>
          </div>
          <AgencySideNav type={staff.type} waiting={waiting} />
          <div className="mt-auto">{menu(false)}</div>
        </aside>
        <main id="content" className="mx-auto w-full max-w-[100rem] px-5 pt-6 pb-28 sm:px-8 lg:px-10 lg:pt-10 lg:pb-16">
          {children}
        </main>
        <AgencyBottomBar type={staff.type} />
      </div>
    </NextIntlClientProvider>
  );
}
