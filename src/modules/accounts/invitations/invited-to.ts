import 'server-only';
import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** Name of the account that the own account's first person was invited to, accepted or pending; null without an invitation. */
export async function invitedTo(ctx: Context): Promise<string | null> {
  const { id } = requireAccount(ctx);
  const { rows } = await asSystem(
    'a person is welcomed to where they were asked to work',
    (tx) =>
      tx.execute<{ name: string | null }>(sql`
        select app.account_name(i.client_id) as name from public.invitations i
        where i.role <> 'owner' and (i.accepted_by = ${id}
          or (i.email = app.email_of(${id}) and i.accepted_at is null and i.revoked_at is null and i.expires_at > now()))
        order by i.accepted_at nulls last limit 1`),
    ctx,
  );
  return rows[0]?.name ?? null;
}
