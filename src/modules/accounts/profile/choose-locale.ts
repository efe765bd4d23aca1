import 'server-only';
import { cookies } from 'next/headers';
import type { Context } from '#platform/context.ts';
import { LOCALE_COOKIE } from '#platform/locales.ts';
import type { ChooseLocale } from '../input.ts';
import { setLocale } from './update-profile.ts';

const YEAR = 365 * 24 * 3600;

/** Stores the reader's language in this browser and, when signed in, in their profile. */
export async function chooseLocale(ctx: Context, { locale }: ChooseLocale): Promise<void> {
  (await cookies()).set(LOCALE_COOKIE, locale, { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true });
  if (ctx.account) await setLocale(ctx, locale);
}
