import { and, desc, eq, isNotNull, ne } from 'drizzle-orm';
import type { Neighborhood } from '#composer/neighborhood.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { Signature } from '#site/concepts/signature.ts';
import { generations } from '../tables.ts';

/** So many sites of a trade and town are looked back at. */
const LATEST = 30;

/** Returns what the latest sites of a trade and town look like, whoever owns them: nine words each, and nothing else of them. */
export async function listNeighbors(ctx: Context, { trade, town }: Neighborhood, own: string): Promise<Signature[]> {
  const rows = await asSystem(
    'a new site must not look like its neighbours',
    (tx) =>
      tx
        .select({ signature: generations.signature })
        .from(generations)
        .where(and(eq(generations.trade, trade), eq(generations.town, town), isNotNull(generations.signature), ne(generations.id, own)))
        .orderBy(desc(generations.finishedAt))
        .limit(LATEST),
    ctx,
  );
  return rows.map(({ signature }) => signature as Signature);
}
