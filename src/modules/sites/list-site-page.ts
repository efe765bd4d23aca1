import { desc } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { cutPage, isAfter, microsOf, type PageOf, type PageRequest } from '#platform/database/cursor.ts';
import { asActor } from '#platform/db.ts';
import { sites } from './tables.ts';

type ListedSite = Pick<typeof sites.$inferSelect, 'id' | 'name' | 'slug' | 'mainHost' | 'status' | 'locale' | 'createdAt' | 'updatedAt'>;

/** A page of the account's sites, newest first: an order that no edit changes. */
export async function listSitePage(ctx: Context, { limit, after }: PageRequest): Promise<PageOf<ListedSite>> {
  requireAccount(ctx);
  const { id, name, slug, mainHost, status, locale, createdAt, updatedAt } = sites;
  const rows = await asActor(ctx, (tx) =>
    tx
      .select({ id, name, slug, mainHost, status, locale, createdAt, updatedAt, micros: microsOf(createdAt) })
      .from(sites)
      .where(isAfter(createdAt, id, after))
      .orderBy(desc(createdAt), desc(id))
      .limit(limit + 1),
  );
  return cutPage(rows, limit);
}
