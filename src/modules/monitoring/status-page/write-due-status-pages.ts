import { sql } from 'drizzle-orm';
import { type Context, jobContext, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import { writeStatusPage } from './write-status-page.ts';

/** Max pages per run. */
const MAX_PAGES = 50;

/** Writes status pages whose account had an incident open or close, and those that are an hour old. For jobs alone. */
export async function writeDueStatusPages(ctx: Context): Promise<void> {
  requireJob(ctx);
  const now = sql`${ctx.now.toISOString()}::timestamptz`;
  const { rows } = await asSystem(
    'a sweep finds outdated status pages',
    (tx) =>
      tx.execute<{ clientId: string; token: string }>(sql`
        select p.client_id as "clientId", p.token from status_pages p
        where p.is_on and (p.rendered_at is null or p.rendered_at < ${now} - interval '1 hour' or exists (
          select from incidents i where i.client_id = p.client_id and greatest(i.confirmed_at, i.ended_at) > p.rendered_at))
        order by p.rendered_at nulls first limit ${MAX_PAGES}`),
    ctx,
  );
  for (const { clientId, token } of rows)
    await writeStatusPage(jobContext('write-status-pages', clientId, ctx.now), { token }).catch((error: unknown) =>
      log.error('status_page.not_written', { clientId, error }),
    );
}
