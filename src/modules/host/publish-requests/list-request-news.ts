import 'server-only';
import { and, gt, sql } from 'drizzle-orm';
import { type Context, requireAccount, requireJob } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { publishRequests } from '../tables.ts';

/** Max age in milliseconds; a later mail would be confusing. */
const OLDEST = 3 * 86_400_000;

/** Requests of the last days, open or answered, with their site. For jobs. */
export async function listRequestNews(ctx: Context) {
  requireJob(ctx);
  requireAccount(ctx);
  const since = new Date(ctx.now.getTime() - OLDEST);
  return asActor(ctx, (tx) =>
    tx
      .select({
        request: publishRequests,
        siteName: sql<string>`(select s.name from public.sites s where s.id = ${publishRequests.siteId})`,
      })
      .from(publishRequests)
      .where(
        and(
          gt(sql`coalesce(${publishRequests.answeredAt}, ${publishRequests.createdAt})`, since),
          sql`${publishRequests.state} <> 'withdrawn'`,
        ),
      ),
  );
}
