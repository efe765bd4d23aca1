import 'server-only';
import { sql } from 'drizzle-orm';
import { type Context, supportOf } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** The account that contains a site, domain, invoice or generation, if the caller is a member of it; otherwise null. */
export async function findAccountOf(ctx: Context, { thing }: { thing: string }): Promise<string | null> {
  if (ctx.actor.kind !== 'user' || supportOf(ctx)) return null;
  const { id } = ctx.actor;
  const { rows } = await asSystem(
    'an address is opened in the account that has what it names',
    (tx) => tx.execute<{ id: string | null }>(sql`select app.account_holding(${id}, ${thing}) as id`),
    ctx,
  );
  return rows[0]?.id ?? null;
}
