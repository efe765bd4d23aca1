import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SHOWN_ACCOUNT_META } from '#platform/access/shown-account.ts';
import { getContext } from '#platform/session.ts';
import { WithPayers } from '../_shell/with-payers.tsx';

/** Adds the messages of the client's screens to those of every page. */
export default async function ClientLayout({ children }: { children: ReactNode }) {
  const {
    app,
    batch,
    billing,
    domains,
    errors,
    home,
    meters,
    accounts,
    monitoring,
    payments,
    release,
    security,
    sites,
    plan,
    team,
    templates,
    visits,
  } = await getMessages();
  const { pricing: _, ...ofBilling } = billing;
  const { add, again, buy, certificate, redirects, renewal, search, settings, share, steps, zone } = domains;
  const { account } = await getContext();
  return (
    <NextIntlClientProvider
      messages={
        {
          app,
          batch,
          billing: ofBilling,
          domains: { add, again, buy, certificate, redirects, renewal, search, settings, share, steps, zone },
          errors,
          accounts,
          meters,
          monitoring: { page: monitoring.page, performance: { visits: monitoring.performance.visits } },
          home: { prompt: home.prompt },
          payments: { beyond: payments.beyond },
          release: { gate: release.gate },
          security,
          sites,
          plan,
          team,
          templates: { form: templates.form },
          visits,
        } as never
      }
    >
      {account && <meta name={SHOWN_ACCOUNT_META} content={account.id} />}
      <WithPayers>{children}</WithPayers>
    </NextIntlClientProvider>
  );
}
