import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Adds the words of the client's screens to those that every page has. */
export default async function ClientLayout({ children }: { children: ReactNode }) {
  const { app, batch, billing, errors, home, accounts, sites, plan, templates } = await getMessages();
  const { pricing: _, ...ofBilling } = billing;
  return (
    <NextIntlClientProvider
      messages={
        {
          app,
          batch,
          billing: ofBilling,
          errors,
          accounts,
          home: { prompt: home.prompt },
          sites,
          plan,
          templates: { form: templates.form },
        } as never
      }
    >
      {children}
    </NextIntlClientProvider>
  );
}
