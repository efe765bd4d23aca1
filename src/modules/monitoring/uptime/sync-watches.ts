import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { closeIncident } from './close-incident.ts';

/** Starts watching sites that went live, and stops for those that visitors are no longer shown. */
export async function syncWatches(ctx: Context): Promise<void> {
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  await asSystem(
    'live sites are monitored',
    async (tx) => {
      const { rows } = await tx.execute<{ siteId: string }>(sql`
        delete from uptime_watches w using sites s
        where s.id = w.site_id and (s.status <> 'live' or s.suspended_at is not null) returning w.site_id as "siteId"`);
      for (const { siteId } of rows) await closeIncident(tx, { siteId, endedAt: ctx.now, endedBy: 'withdrawn' });
      await tx.execute(sql`
        insert into uptime_watches (site_id, client_id, started_at, next_check_at)
        select s.id, s.client_id, ${now}, ${now} from sites s
        where s.status = 'live' and s.suspended_at is null and not exists (select from uptime_watches w where w.site_id = s.id)
        on conflict do nothing`);
    },
    ctx,
  );
}
