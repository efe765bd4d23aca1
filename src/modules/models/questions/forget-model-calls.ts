import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

const MONTHS_KEPT = 13;
const BATCH_SIZE = 5000;
/** Max batches per run; the next day continues. */
const MAX_BATCHES = 40;

/** Deletes calls older than thirteen months, expired answers, and the counts of past days. */
export async function forgetModelCalls(ctx: Context): Promise<{ calls: number; answers: number }> {
  requireJob(ctx);
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const calls = await inBatches(
    ctx,
    () => sql`
    delete from public.model_calls where id in (
      select c.id from public.model_calls c where c.at < ${now} - make_interval(months => ${MONTHS_KEPT}) limit ${BATCH_SIZE})`,
  );
  const answers = await inBatches(
    ctx,
    () => sql`
    delete from public.model_answers where key in (
      select a.key from public.model_answers a where a.expires_at <= ${now} limit ${BATCH_SIZE})`,
  );
  await inBatches(
    ctx,
    () => sql`
    delete from app.model_days where (day, subject) in (
      select d.day, d.subject from app.model_days d where d.day < (${now} at time zone 'utc')::date - 7 limit ${BATCH_SIZE})`,
  );
  return { calls, answers };
}

async function inBatches(ctx: Context, statement: () => ReturnType<typeof sql>): Promise<number> {
  let removed = 0;
  for (let batch = 0; batch < MAX_BATCHES; batch++) {
    const { rowCount } = await asSystem('old records of models are deleted', (tx) => tx.execute(statement()), ctx);
    removed += rowCount ?? 0;
    if ((rowCount ?? 0) < BATCH_SIZE) break;
  }
  return removed;
}
