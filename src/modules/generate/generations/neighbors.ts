import { and, desc, eq, isNotNull, ne } from 'drizzle-orm';
import type { Neighborhood } from '#composer/neighborhood.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { Signature } from '#site/concepts/signature.ts';
import { generations } from '../tables.ts';

/** Max sites of a trade and town to compare with. */
const LATEST = 30;

/** Returns the look signatures of the latest sites of a trade and town, of all accounts: nine words each, and no other data. */
export async function listNeighbors(ctx: Context, { trade, town }: Neighborhood, own?: string): Promise<Signature[]> {
  const rows = await asSystem(
    'looks of recent sites are compared',
    (tx) =>
      tx
        .select({ signature: generations.signature })
        .from(generations)
        .where(
          and(
            eq(generations.trade, trade),
            eq(generations.town, town),
            isNotNull(generations.signature),
            own ? ne(generations.id, own) : undefined,
          ),
        )
        .orderBy(desc(generations.finishedAt))
        .limit(LATEST),
    ctx,
  );
  return rows.map(({ signature }) => signature as Signature);
}
