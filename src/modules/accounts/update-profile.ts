import 'server-only';
import { eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { AppLocale } from '#platform/locales.ts';
import { authClient } from '#platform/supabase.ts';
import { authProblem } from './auth-problem.ts';
import type { Profile } from './input.ts';
import { userProfiles } from './tables.ts';

/**
 * Puts name and language into the session too: every page reads them there without a query, and mails are written in
 * that language.
 */
async function carryInSession(data: { name?: string; locale: AppLocale }): Promise<void> {
  const client = await authClient();
  const { error } = await client.auth.updateUser({ data });
  if (error) throw authProblem(error);
  await client.auth.refreshSession();
}

export async function updateProfile(ctx: Context, { name, company, phone, locale }: Profile): Promise<void> {
  const account = requireAccount(ctx);
  const changed = await asActor(ctx, (tx) =>
    tx
      .update(userProfiles)
      .set({ fullName: name, companyName: company || null, phone: phone || null, locale })
      .where(eq(userProfiles.id, account.id))
      .returning({ id: userProfiles.id }),
  );
  if (!changed[0]) throw new AppError('not_found', 'profile_not_found');
  await carryInSession({ name, locale });
}

/** The language alone, from the switcher. */
export async function setLocale(ctx: Context, locale: AppLocale): Promise<void> {
  const account = requireAccount(ctx);
  await asActor(ctx, (tx) => tx.update(userProfiles).set({ locale }).where(eq(userProfiles.id, account.id)));
  await carryInSession({ locale });
}
