import { sql } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { markedItems, mayKnow } from './attention-query.ts';

/** Number of open items, for the badge beside the page's name. For staff. */
export async function countAttention(ctx: Context): Promise<number> {
  const staff = await requireStaff(ctx);
  const { rows } = await asSystem(
    'the agency counts what needs it',
    (tx) =>
      tx.execute<{ count: number }>(sql`
        select count(*)::int as count from (${markedItems(ctx.now, (kind) => mayKnow(staff, kind))}) i where i.snoozed_until is null`),
    ctx,
  );
  return rows[0]?.count ?? 0;
}
