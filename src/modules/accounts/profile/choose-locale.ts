import 'server-only';
import type { Context } from '#platform/context.ts';
import type { ChooseLocale } from '../input.ts';
import { keepLocale } from './keep-locale.ts';
import { setLocale } from './update-profile.ts';

/** Stores the reader's language in this browser and, when signed in, in their profile. */
export async function chooseLocale(ctx: Context, { locale }: ChooseLocale): Promise<void> {
  await keepLocale(locale);
  if (ctx.account) await setLocale(ctx, locale);
}
