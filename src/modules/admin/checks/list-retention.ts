import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

export const RETAINED = [
  'usage_events',
  'usage_keys',
  'site_traffic',
  'usage_paths',
  'usage_hosts',
  'pointer_moves',
  'operations',
  'release_blobs',
  'stripe_events',
  'analyses',
  'leads',
  'lead_mails',
  'contact_messages',
  'uptime_checks',
  'performance_metrics',
  'performance_visits',
  'audit_log',
] as const;

const Retention = z.object({
  what: z.enum(RETAINED),
  /** Null where retention is not set in days. */
  days: z.number().nullable(),
  removed: z.number(),
  /** The planner's estimate. */
  keptRows: z.number(),
  keptBytes: z.number(),
  countedAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
});
export type Retention = z.output<typeof Retention>;

/** The last figures of each retention job: rows kept and rows deleted, largest first. For staff. */
export async function listRetention(ctx: Context): Promise<Retention[]> {
  await requireStaff(ctx);
  const { rows } = await asSystem(
    'the agency reads what is kept',
    (tx) =>
      tx.execute<{ row: unknown }>(sql`
        select jsonb_build_object('what', f.what, 'days', f.days, 'removed', f.removed, 'keptRows', f.kept_rows, 'keptBytes', f.kept_bytes,
          'countedAt', f.counted_at) as row
        from app.retention_figures f
        where f.what in (select jsonb_array_elements_text(${JSON.stringify(RETAINED)}::jsonb)) order by f.kept_bytes desc`),
    ctx,
  );
  return rows.map(({ row }) => Retention.parse(row));
}
