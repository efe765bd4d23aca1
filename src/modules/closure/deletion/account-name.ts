import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** The account's name, which its owner types to confirm the deletion. */
export async function accountName(ctx: Context): Promise<string> {
  const { id } = requireAccount(ctx);
  const { rows } = await asSystem(
    'the public name of an account is read',
    (tx) => tx.execute<{ name: string | null }>(sql`select app.account_name(${id}) as name`),
    ctx,
  );
  return rows[0]?.name || 'Page Magic';
}
