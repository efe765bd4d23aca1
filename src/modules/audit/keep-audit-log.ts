import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

const MONTHS_AHEAD = 3;
/** Milliseconds: the next day goes on. */
const ENDS_WITHIN = 60_000;

/**
 * Prepares the months ahead, and takes away what is past the time of its plan: a chain at a time, so that nobody waits for long.
 * Each leaves a sealed mark of what went. For jobs alone.
 */
export async function keepAuditLog(ctx: Context): Promise<{ made: number; removed: number }> {
  requireJob(ctx);
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const made = await asSystem(
    'the audit is prepared ahead',
    async (tx) => (await tx.execute<{ made: number }>(sql`select app.make_audit_partitions(${MONTHS_AHEAD}) as made`)).rows[0]!.made,
    ctx,
  );
  const end = performance.now() + ENDS_WITHIN;
  let removed = 0;
  while (performance.now() < end) {
    const { rows } = await asSystem(
      'the audit is kept by plan',
      (tx) => tx.execute<{ removed: string | null }>(sql`select removed from app.forget_audit(${now})`),
      ctx,
    );
    if (!rows[0]) break;
    removed += Number(rows[0].removed ?? 0);
  }
  await asSystem(
    'what is kept is counted',
    // By the plan, and so not a matter of days.
    (tx) => tx.execute(sql`select app.note_retention('audit_log', null, ${removed}, 'public.audit_log'::regclass, ${now})`),
    ctx,
  );
  return { made, removed };
}
