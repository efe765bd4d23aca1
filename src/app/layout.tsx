import type { Metadata, Viewport } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTimeZone, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { getCurrentVisit } from '#modules/accounts/index.ts';
import { VisitBand } from '#modules/accounts/ui/visits/visit-band.tsx';
import { env } from '#platform/env.ts';
import { getContext } from '#platform/session.ts';
import { TIME_ZONE_COOKIE } from '#platform/time-zone.ts';
import { KeepTimeZone } from '#ui/time-zone.tsx';
import { Toaster } from '#ui/toast.tsx';
import { bricolage, figtree, jetbrains } from './fonts.ts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('app');
  return { title: { default: t('title'), template: `%s · ${t('name')}` }, description: t('description'), applicationName: t('name') };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f5' },
    { media: '(prefers-color-scheme: dark)', color: '#161210' },
  ],
  interactiveWidget: 'resizes-content',
};

/** Messages of client components on every page; areas with more messages add another provider. */
async function sharedMessages() {
  const { app, billing, errors, home, accounts, visits } = await getMessages();
  return { app, billing: { limit: billing.limit }, errors, accounts, home: { prompt: home.prompt }, visits: { band: visits.band } };
}

/** Public pages must work while the database is away: if the query fails there is no visit band. */
async function Visit() {
  const visit = await getCurrentVisit(await getContext()).catch(() => null);
  return visit && <VisitBand {...visit} />;
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('app');
  return (
    <html
      lang={await getLocale()}
      data-error-reports={env().SENTRY_DSN}
      className={`${bricolage.variable} ${figtree.variable} ${jetbrains.variable}`}
    >
      <body className="min-h-dvh text-base antialiased">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
        >
          {t('skip')}
        </a>
        <NextIntlClientProvider messages={await sharedMessages()}>
          <Visit />
          {children}
          <Toaster />
          <KeepTimeZone cookie={TIME_ZONE_COOKIE} drawnIn={await getTimeZone()} />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
