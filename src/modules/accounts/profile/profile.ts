import 'server-only';
import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { isAppLocale } from '#platform/locales.ts';
import type { Profile } from '../input.ts';

export interface ProfileView extends Required<Profile> {
  tier: 'free' | 'basic' | 'pro' | 'enterprise';
}

/**
 * The account, with name and language of the caller: the person, or the account's owner for API keys and jobs. Null before the row exists.
 */
export async function getProfile(ctx: Context): Promise<ProfileView | null> {
  const { id } = requireAccount(ctx);
  const person = ctx.actor.kind === 'user' ? ctx.actor.id : null;
  const { rows } = await asActor(ctx, (tx) =>
    tx.execute<{ name: string | null; company: string | null; phone: string | null; locale: string; tier: ProfileView['tier'] }>(sql`
      select p.full_name as name, a.company_name as company, a.phone, coalesce(p.locale, a.locale) as locale, a.tier
      from public.accounts a
      left join lateral (
        select x.full_name, x.locale from public.people x left join public.memberships m on m.person_id = x.id and m.client_id = a.id
        where case when ${person}::uuid is null then m.role = 'owner' else x.id = ${person}::uuid end
        order by m.created_at, x.id limit 1) p on true
      where a.id = ${id}`),
  );
  const [row] = rows;
  if (!row) return null;
  return {
    name: row.name ?? '',
    company: row.company ?? '',
    phone: row.phone ?? '',
    locale: isAppLocale(row.locale) ? row.locale : 'pt-BR',
    tier: row.tier,
  };
}
