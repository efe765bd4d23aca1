import { and, inArray, lt } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { builds } from '../tables.ts';
import { WAITING_BUILDS } from './build.ts';

/** Milliseconds after which the event counts as lost. */
const LOST_AFTER = 30_000;
/** Milliseconds after which a build is given up. */
const HOPELESS_AFTER = 600_000;
const BATCH_SIZE = 500;

export interface WaitingBuild {
  buildId: string;
  clientId: string;
  siteId: string;
}

/** Queued builds whose event was lost, and those that are too old. For jobs only. */
export async function findLostBuilds(ctx: Context): Promise<{ again: WaitingBuild[]; hopeless: WaitingBuild[] }> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const { id: buildId, clientId, siteId, queuedAt } = builds;
  const waiting = and(inArray(builds.state, WAITING_BUILDS), lt(queuedAt, before(LOST_AFTER)));
  const rows = await asSystem(
    'a sweep retries work whose event was lost',
    (tx) => tx.select({ buildId, clientId, siteId, queuedAt }).from(builds).where(waiting).orderBy(queuedAt).limit(BATCH_SIZE),
    ctx,
  );
  const refs = (those: typeof rows) => those.map(({ queuedAt: _, ...ref }) => ref);
  const isHopeless = (row: (typeof rows)[number]) => row.queuedAt < before(HOPELESS_AFTER);
  return { again: refs(rows.filter((row) => !isHopeless(row))), hopeless: refs(rows.filter(isHopeless)) };
}
