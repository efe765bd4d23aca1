import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

const MONTHS_AHEAD = 3;
/** Milliseconds; the rest is done the next day. */
const ENDS_WITHIN = 60_000;

/**
 * Creates the partitions of the coming months, and deletes rows past their plan's retention: one chain at a time, to keep locks short. Each
 * deletion leaves a sealed marker row. For jobs only.
 */
export async function keepAuditLog(ctx: Context): Promise<{ made: number; removed: number }> {
  requireJob(ctx);
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const made = await asSystem(
    'partitions of the audit are created ahead',
    async (tx) => (await tx.execute<{ made: number }>(sql`select app.make_audit_partitions(${MONTHS_AHEAD}) as made`)).rows[0]!.made,
    ctx,
  );
  const end = performance.now() + ENDS_WITHIN;
  let removed = 0;
  while (performance.now() < end) {
    const { rows } = await asSystem(
      'audit rows past the plan’s retention are deleted',
      (tx) => tx.execute<{ removed: string | null }>(sql`select removed from app.forget_audit(${now})`),
      ctx,
    );
    if (!rows[0]) break;
    removed += Number(rows[0].removed ?? 0);
  }
  await asSystem(
    'retention figures are updated',
    // Depends on the plan, so there is no number of days.
    (tx) => tx.execute(sql`select app.note_retention('audit_log', null, ${removed}, 'public.audit_log'::regclass, ${now})`),
    ctx,
  );
  return { made, removed };
}
