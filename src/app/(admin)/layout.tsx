import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Adds the words of the agency's screens to those that every page has. */
export default async function AgencyLayout({ children }: { children: ReactNode }) {
  const { app, errors, accounts, admin } = await getMessages();
  return <NextIntlClientProvider messages={{ app, errors, accounts, admin } as never}>{children}</NextIntlClientProvider>;
}
