import { and, lt, notInArray, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { analyses } from '../tables.ts';

/** Milliseconds after which the event counts as lost or its job as dead: three loads in a browser take up to three minutes. */
const LOST_AFTER = 240_000;
/** Milliseconds after which an analysis is given up. */
const HOPELESS_AFTER = 600_000;
const BATCH_SIZE = 200;

interface Waiting {
  analysisId: string;
  host: string;
}

/** Analyses to start again because they wait longer than a measurement takes, and those to give up. For jobs alone. */
export async function findLostAnalyses(ctx: Context): Promise<{ again: Waiting[]; hopeless: Waiting[] }> {
  requireJob(ctx);
  const before = (ms: number) => new Date(ctx.now.getTime() - ms);
  const since = sql`coalesce(${analyses.startedAt}, ${analyses.createdAt})`;
  const rows = await asSystem(
    'a sweep finds what an event lost',
    (tx) =>
      tx
        .select({ analysisId: analyses.id, host: analyses.host, createdAt: analyses.createdAt })
        .from(analyses)
        .where(and(notInArray(analyses.stage, ['done', 'failed']), lt(since, before(LOST_AFTER))))
        .orderBy(analyses.createdAt)
        .limit(BATCH_SIZE),
    ctx,
  );
  const refOf = ({ analysisId, host }: Waiting): Waiting => ({ analysisId, host });
  const isHopeless = ({ createdAt }: { createdAt: Date }) => createdAt < before(HOPELESS_AFTER);
  return { again: rows.filter((row) => !isHopeless(row)).map(refOf), hopeless: rows.filter(isHopeless).map(refOf) };
}
