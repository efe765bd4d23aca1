import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';

const MAX_INCIDENTS = 200;

const OpenIncident = z.object({
  id: z.uuid(),
  clientId: z.uuid(),
  client: z.string(),
  site: z.string(),
  url: z.string(),
  cause: z.enum(['name', 'connection', 'certificate', 'slow', 'server_error', 'page_missing', 'broken_answer']),
  startedAt: z.iso.datetime({ offset: true }).transform((text) => new Date(text)),
});
export type OpenIncident = z.output<typeof OpenIncident>;

/** Clients' sites that do not answer now, the longest first. For staff. */
export async function listOpenIncidents(ctx: Context): Promise<OpenIncident[]> {
  await requireStaff(ctx);
  const { rows } = await asSystem(
    'the agency looks at sites that do not answer',
    (tx) =>
      tx.execute<{ row: unknown }>(sql`
        select jsonb_build_object('id', i.id, 'clientId', i.client_id, 'url', i.url, 'cause', i.cause, 'startedAt', i.started_at,
          'client', coalesce(app.account_name(i.client_id), right(i.client_id::text, 12)),
          'site', coalesce(nullif(s.name, ''), s.slug)) as row
        from incidents i join accounts u on u.id = i.client_id join sites s on s.id = i.site_id
        where i.ended_at is null order by i.started_at limit ${MAX_INCIDENTS}`),
    ctx,
  );
  return rows.map(({ row }) => OpenIncident.parse(row));
}
