import { inArray, lt, sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { analyses } from '../tables.ts';

/** Retention of a report. */
const KEPT_DAYS = 90;
const DAY = 86_400_000;
const ROWS_AT_ONCE = 1000;

/** Deletes reports past their retention and records how many remain. For jobs alone. */
export async function forgetOldAnalyses(ctx: Context): Promise<{ removed: number }> {
  requireJob(ctx);
  let removed = 0;
  for (let more = true; more; ) {
    const gone = await removeSome(ctx);
    removed += gone;
    more = gone === ROWS_AT_ONCE;
  }
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  await asSystem(
    'what is kept is counted',
    (tx) => tx.execute(sql`select app.note_retention('analyses', ${KEPT_DAYS}, ${removed}, 'public.analyses'::regclass, ${now})`),
    ctx,
  );
  return { removed };
}

const removeSome = (ctx: Context): Promise<number> =>
  asSystem(
    'a report is kept for ninety days',
    async (tx) => {
      const old = tx
        .select({ id: analyses.id })
        .from(analyses)
        .where(lt(analyses.createdAt, new Date(ctx.now.getTime() - KEPT_DAYS * DAY)))
        .limit(ROWS_AT_ONCE);
      return (await tx.delete(analyses).where(inArray(analyses.id, old)).returning({ id: analyses.id })).length;
    },
    ctx,
  );
