import 'server-only';
import { cookies } from 'next/headers';
import { type AppLocale, LOCALE_COOKIE } from '#platform/locales.ts';
import { ownCookie } from '#platform/request/own-cookie.ts';

const YEAR = 365 * 24 * 3600;

/** Keeps the language in this browser. Another device takes it over at its next sign-in, never in the middle of work. */
export async function keepLocale(locale: AppLocale): Promise<void> {
  (await cookies()).set(LOCALE_COOKIE, locale, { ...ownCookie(), maxAge: YEAR });
}
