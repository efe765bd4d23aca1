import { and, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { GetLimitNotice } from '../input.ts';
import { usageNotices } from '../tables.ts';

/** One notice of the account; null when it belongs to another. */
export async function getLimitNotice(ctx: Context, input: GetLimitNotice): Promise<typeof usageNotices.$inferSelect | null> {
  const account = requireAccount(ctx);
  const { noticeId } = GetLimitNotice.parse(input);
  const mine = and(eq(usageNotices.id, noticeId), eq(usageNotices.clientId, account.id));
  const [notice] = await asActor(ctx, (tx) => tx.select().from(usageNotices).where(mine));
  return notice ?? null;
}
