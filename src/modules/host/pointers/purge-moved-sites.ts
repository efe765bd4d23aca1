import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { cdnTag, hasCdn, purgeBatch, purgeTags } from '#platform/storage/cdn.ts';

const SITES_AT_ONCE = 480;
/** For this long a server may still fill the CDN with the previous state, so a site is purged again afterwards. */
const SETTLES_IN = sql`interval '5 seconds'`;

interface Moved extends Record<string, unknown> {
  id: string;
  moved: string;
}

/**
 * Purges from the CDN the sites whose pointer moved, and again once the move has settled. A purge that was not confirmed is retried on the
 * next run. Does nothing without a CDN. `sites` restricts it.
 */
export async function purgeMovedSites(ctx: Context, { sites }: { sites?: readonly string[] } = {}): Promise<{ purged: number }> {
  if (!sites) requireJob(ctx);
  if (!hasCdn()) return { purged: 0 };
  const mine = sites ? sql`and m.site_id in (select x::uuid from jsonb_array_elements_text(${JSON.stringify(sites)}::jsonb) as x)` : sql``;
  const { rows } = await asSystem(
    'the CDN is purged of a moved site',
    (tx) =>
      tx.execute<Moved>(sql`
        select m.site_id as id, m.moved_at::text as moved from app.pointer_moves m
        where m.moved_at > now() - interval '1 day' and (m.purged_at is null or m.purged_at < m.moved_at + ${SETTLES_IN}) ${mine}
        order by m.moved_at limit ${SITES_AT_ONCE}`),
    ctx,
  );
  // Recorded per call: when one fails, the earlier ones need not be repeated.
  const most = purgeBatch();
  for (let start = 0; start < rows.length; start += most) {
    const some = rows.slice(start, start + most);
    await purgeTags(some.map(({ id }) => cdnTag(id)));
    await markPurged(ctx, some);
  }
  return { purged: rows.length };
}

/** A site that moved again meanwhile has a newer time and is due again. */
async function markPurged(ctx: Context, moved: Moved[]): Promise<void> {
  await asSystem(
    'a purge of the CDN is recorded',
    (tx) =>
      tx.execute(sql`
        update app.pointer_moves m set purged_at = clock_timestamp()
        from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as d (id uuid, moved text)
        where m.site_id = d.id and m.moved_at = d.moved::timestamptz`),
    ctx,
  );
}
