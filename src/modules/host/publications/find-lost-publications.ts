import { and, inArray, lt } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { publications } from '../tables.ts';
import { OPEN } from './publication.ts';

/** Milliseconds after which the event counts as lost. */
const LOST_AFTER = 30_000;
/** Milliseconds after which a publication is given up. */
const HOPELESS_AFTER = 600_000;
const BATCH_SIZE = 500;

export interface WaitingPublication {
  publicationId: string;
  clientId: string;
  siteId: string;
}

/** Open publications whose event was lost, and those that are too old. For jobs only. */
export async function findLostPublications(ctx: Context): Promise<{ again: WaitingPublication[]; hopeless: WaitingPublication[] }> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const { id: publicationId, clientId, siteId, createdAt } = publications;
  const open = and(inArray(publications.state, OPEN), lt(createdAt, before(LOST_AFTER)));
  const rows = await asSystem(
    'a sweep retries work whose event was lost',
    (tx) => tx.select({ publicationId, clientId, siteId, createdAt }).from(publications).where(open).orderBy(createdAt).limit(BATCH_SIZE),
    ctx,
  );
  const refs = (those: typeof rows) => those.map(({ createdAt: _, ...ref }) => ref);
  const isHopeless = (row: (typeof rows)[number]) => row.createdAt < before(HOPELESS_AFTER);
  return { again: refs(rows.filter((row) => !isHopeless(row))), hopeless: refs(rows.filter(isHopeless)) };
}
