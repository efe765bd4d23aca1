import 'server-only';
import { desc, eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { publishRequests } from '../tables.ts';

export type PublishRequest = typeof publishRequests.$inferSelect;

/** The latest request to publish a site; null without one, or when it was withdrawn. */
export async function getPublishRequest(ctx: Context, { siteId }: { siteId: string }): Promise<PublishRequest | null> {
  requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select()
      .from(publishRequests)
      .where(eq(publishRequests.siteId, siteId))
      .orderBy(desc(publishRequests.createdAt), desc(publishRequests.id))
      .limit(1),
  );
  return row && row.state !== 'withdrawn' ? row : null;
}
