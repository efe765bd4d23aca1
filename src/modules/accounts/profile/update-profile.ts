import 'server-only';
import { eq } from 'drizzle-orm';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { AppLocale } from '#platform/locales.ts';
import { authClient } from '#platform/supabase/supabase.ts';
import type { Profile } from '../input.ts';
import { authProblem } from '../sign-in/auth-problem.ts';
import { accounts, people } from '../tables.ts';
import { keepLocale } from './keep-locale.ts';

/** Copies name and language into the session's claims: every page reads them without a query, and mails use that language. */
async function copyToSession(data: { name?: string; locale: AppLocale }): Promise<void> {
  const client = await authClient();
  const { error } = await client.auth.updateUser({ data });
  if (error) throw authProblem(error);
  await client.auth.refreshSession();
}

/** Name and language belong to the person; company and phone, if submitted, to the account that they work in. */
export async function updateProfile(ctx: Context, { name, company, phone, locale }: Profile): Promise<void> {
  const [person, account] = [requirePerson(ctx), requireAccount(ctx)];
  await asActor(ctx, async (tx) => {
    const renamed = tx.update(people).set({ fullName: name, locale }).where(eq(people.id, person.id)).returning({ id: people.id });
    if (!(await renamed)[0]) throw new AppError('not_found', 'profile_not_found');
    if (company === undefined && phone === undefined) return;
    await tx
      .update(accounts)
      .set({ ...(company !== undefined && { companyName: company || null }), ...(phone !== undefined && { phone: phone || null }) })
      .where(eq(accounts.id, account.id));
  });
  await setLocaleOfOwnAccount(ctx, locale);
  await copyToSession({ name, locale });
  await keepLocale(locale);
}

/** Changes the language alone, for the language switch. */
export async function setLocale(ctx: Context, locale: AppLocale): Promise<void> {
  const person = requirePerson(ctx);
  await asActor(ctx, (tx) => tx.update(people).set({ locale }).where(eq(people.id, person.id)));
  await setLocaleOfOwnAccount(ctx, locale);
  await copyToSession({ locale });
}

/** Applies the language to the person's own account as well: its currency and mails follow. */
async function setLocaleOfOwnAccount(ctx: Context, locale: AppLocale): Promise<void> {
  if (ctx.account?.id !== requirePerson(ctx).id) return;
  await asActor(ctx, (tx) =>
    tx
      .update(accounts)
      .set({ locale })
      .where(eq(accounts.id, requireAccount(ctx).id)),
  );
}
