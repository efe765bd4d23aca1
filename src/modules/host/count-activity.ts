import { and, count, eq, gte, lt } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { formMessages, publications } from './tables.ts';

export interface SiteActivity {
  siteId: string;
  /** Sent by visitors through the site's forms; those that the person may read. */
  messages: number;
  /** Releases that went live. */
  published: number;
}

/** Messages and publications of each site of the account within a time; sites without any are left out. */
export async function countActivity(ctx: Context, { from, until }: { from: Date; until: Date }): Promise<SiteActivity[]> {
  requireAccount(ctx);
  const { receivedAt, siteId } = formMessages;
  const { finishedAt, state } = publications;
  const [messages, published] = await asActor(ctx, async (tx) => [
    await tx
      .select({ siteId, count: count() })
      .from(formMessages)
      .where(and(gte(receivedAt, from), lt(receivedAt, until)))
      .groupBy(siteId),
    await tx
      .select({ siteId: publications.siteId, count: count() })
      .from(publications)
      .where(and(eq(state, 'live'), gte(finishedAt, from), lt(finishedAt, until)))
      .groupBy(publications.siteId),
  ]);
  const of = (counts: { siteId: string; count: number }[], site: string) => counts.find((one) => one.siteId === site)?.count ?? 0;
  const sites = [...new Set([...messages, ...published].map((one) => one.siteId))];
  return sites.map((site) => ({ siteId: site, messages: of(messages, site), published: of(published, site) }));
}
