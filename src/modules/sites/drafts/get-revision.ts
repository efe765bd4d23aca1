import { and, eq, isNull, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { parseDocument } from '#site/integrity/integrity.ts';
import type { SiteDocument } from '#site/schema.ts';
import { revisions } from '../tables.ts';

/** The document at a revision of the draft; null when that was not kept. */
export async function getRevision(ctx: Context, input: { siteId: string; revision: number }): Promise<SiteDocument | null> {
  const stored = await getStoredRevision(ctx, input);
  return stored === null ? null : parseDocument(JSON.parse(stored));
}

/** The same as JSON, possibly in an older format, to be parsed in another thread. */
export async function getStoredRevision(ctx: Context, input: { siteId: string; revision: number }): Promise<string | null> {
  requireAccount(ctx);
  const kept = and(eq(revisions.siteId, input.siteId), eq(revisions.revision, input.revision), isNull(revisions.name));
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select({ stored: sql<string>`${revisions.document}::text` })
      .from(revisions)
      .where(kept),
  );
  return row?.stored ?? null;
}

/** The revisions of a site available through `getRevision`. */
export async function listRevisions(ctx: Context, { siteId }: { siteId: string }): Promise<number[]> {
  requireAccount(ctx);
  const kept = and(eq(revisions.siteId, siteId), isNull(revisions.name));
  const rows = await asActor(ctx, (tx) => tx.select({ revision: revisions.revision }).from(revisions).where(kept));
  return rows.map((row) => row.revision);
}
