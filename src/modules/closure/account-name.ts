import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

/** The name of an account, which its owner types to have it deleted. */
export async function accountName(ctx: Context): Promise<string> {
  const { id } = requireAccount(ctx);
  const { rows } = await asSystem(
    'an account is named as everybody sees it',
    (tx) => tx.execute<{ name: string | null }>(sql`select app.account_name(${id}) as name`),
    ctx,
  );
  return rows[0]?.name || 'Page Magic';
}
