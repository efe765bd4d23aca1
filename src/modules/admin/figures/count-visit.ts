import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

const BOT = /bot|crawl|spider|slurp|preview|monitor|curl|wget|python|headless|lighthouse/i;

/** Counts a view of the front page by an anonymous visitor: only a number per day. */
export async function countVisit(ctx: Context, { userAgent }: { userAgent: string | null }): Promise<void> {
  if (ctx.account || !userAgent || BOT.test(userAgent)) return;
  await asSystem('a visit to the front page is counted', (tx) => tx.execute(sql`select app.count_front('visited')`), ctx);
}
