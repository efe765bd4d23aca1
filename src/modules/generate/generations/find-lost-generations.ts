import { and, eq, inArray, lt, or } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { generations } from '../tables.ts';
import { WAITING } from './generation-progress.ts';

/** Milliseconds after which the event counts as lost. */
const LOST_AFTER = 30_000;
/** The same for a model's writing, which takes up to a minute. */
const UNWRITTEN_AFTER = 180_000;
/** Milliseconds after which a generation is given up. */
const HOPELESS_AFTER = 600_000;
const BATCH_SIZE = 500;

export interface WaitingGeneration {
  generationId: string;
  clientId: string;
}

/** Generations to start again because they wait longer than an event takes, and those to give up. For jobs alone. */
export async function findLostGenerations(ctx: Context): Promise<{ again: WaitingGeneration[]; hopeless: WaitingGeneration[] }> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const rows = await asSystem(
    'a sweep retries work whose event was lost',
    (tx) =>
      tx
        .select({ generationId: generations.id, clientId: generations.clientId, queuedAt: generations.queuedAt })
        .from(generations)
        .where(
          or(
            and(inArray(generations.status, WAITING), lt(generations.queuedAt, before(LOST_AFTER))),
            and(eq(generations.stage, 'writing'), lt(generations.finishedAt, before(UNWRITTEN_AFTER))),
          ),
        )
        .orderBy(generations.queuedAt)
        .limit(BATCH_SIZE),
    ctx,
  );
  const hopeless = rows.filter(({ queuedAt }) => queuedAt < before(HOPELESS_AFTER));
  const again = rows.filter((row) => !hopeless.includes(row));
  const refOf = ({ generationId, clientId }: WaitingGeneration) => ({ generationId, clientId });
  return { again: again.map(refOf), hopeless: hopeless.map(refOf) };
}
