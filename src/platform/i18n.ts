import { cookies, headers } from 'next/headers';
import type {} from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import type { Messages } from '../messages/load.ts';
import { loadMessages } from '../messages/load.ts';
import { type AppLocale, isAppLocale, LOCALE_COOKIE, matchAcceptLanguage } from './locales.ts';
import { sessionClaims } from './supabase/supabase.ts';
import { DEFAULT_TIME_ZONE, isTimeZone, TIME_ZONE_COOKIE } from './time-zone.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: AppLocale;
    Messages: Messages;
  }
}

/** The reader's language: the one kept in this browser at their choice or sign-in, otherwise their profile's, otherwise the browser's. */
export async function requestLocale(): Promise<AppLocale> {
  const kept = (await cookies()).get(LOCALE_COOKIE)?.value;
  if (isAppLocale(kept)) return kept;
  const profile = (await sessionClaims())?.user_metadata?.locale;
  if (isAppLocale(profile)) return profile;
  return matchAcceptLanguage((await headers()).get('accept-language'));
}

/** The reader's time zone, as their browser has said. */
async function requestTimeZone(): Promise<string> {
  const kept = (await cookies()).get(TIME_ZONE_COOKIE)?.value;
  return isTimeZone(kept) ? kept : DEFAULT_TIME_ZONE;
}

export default getRequestConfig(async ({ locale }) => {
  const chosen = isAppLocale(locale) ? locale : await requestLocale();
  return { locale: chosen, messages: await loadMessages(chosen), timeZone: await requestTimeZone() };
});
