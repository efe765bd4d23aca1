import 'server-only';
import { eq } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { publishRequests } from '../tables.ts';

/** Open requests by site, with the person who asked. */
export async function listOpenRequests(ctx: Context): Promise<Map<string, { askedBy: string | null; askedByName: string }>> {
  requireAccount(ctx);
  const open = await asActor(ctx, (tx) =>
    tx
      .select({ siteId: publishRequests.siteId, askedBy: publishRequests.askedBy, askedByName: publishRequests.askedByName })
      .from(publishRequests)
      .where(eq(publishRequests.state, 'open')),
  );
  return new Map(open.map(({ siteId, ...asked }) => [siteId, asked]));
}
