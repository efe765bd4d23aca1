import 'server-only';
import { eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { isAppLocale } from '#platform/locales.ts';
import type { Profile } from './input.ts';
import { userProfiles } from './tables.ts';

export interface ProfileView extends Profile {
  tier: 'free' | 'basic' | 'pro' | 'enterprise';
}

/** The profile of the account, or null before its row is there. */
export async function getProfile(ctx: Context): Promise<ProfileView | null> {
  const account = requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select({
        name: userProfiles.fullName,
        company: userProfiles.companyName,
        phone: userProfiles.phone,
        locale: userProfiles.locale,
        tier: userProfiles.tier,
      })
      .from(userProfiles)
      .where(eq(userProfiles.id, account.id)),
  );
  if (!row) return null;
  return {
    name: row.name ?? '',
    company: row.company ?? '',
    phone: row.phone ?? '',
    locale: isAppLocale(row.locale) ? row.locale : 'pt-BR',
    tier: row.tier,
  };
}
