import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { RecordVisits } from '../input.ts';

const ROWS_AT_ONCE = 1000;

/**
 * Adds a server's visit counts to the sums of the day. Unlike traffic, nothing is billed by them, so a retry after a lost response may
 * count twice.
 */
export async function recordVisits(ctx: Context, input: RecordVisits): Promise<void> {
  requireJob(ctx);
  const { sums } = RecordVisits.parse(input);
  const rows = sums.map(({ siteId, ...sum }) => ({ ...sum, site_id: siteId }));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = JSON.stringify(rows.slice(start, start + ROWS_AT_ONCE));
    // The site may have been deleted or transferred since.
    await asSystem(
      'visits are summed by the server',
      (tx) =>
        tx.execute(sql`
          insert into performance_visits (site_id, client_id, path, device, day, metric, counts)
          select t.site_id, s.client_id, t.path, t.device, t.day, t.metric, t.counts
          from jsonb_to_recordset(${some}::jsonb) as t (site_id uuid, path text, device text, day date, metric text, counts int[])
          join sites s on s.id = t.site_id
          order by t.site_id, t.path, t.device, t.day, t.metric
          on conflict (site_id, path, device, day, metric)
            do update set counts = app.add_counts(performance_visits.counts, excluded.counts)`),
      ctx,
    );
  }
}
