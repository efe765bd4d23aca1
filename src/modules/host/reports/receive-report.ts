import { sql } from 'drizzle-orm';
import { type Context, jobContext } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { log } from '#platform/log.ts';
import { reportReceived } from '../events.ts';
import { AbuseReport } from '../input.ts';

/** Open reports of one site beyond which another says nothing new. */
const MAX_OPEN = 200;

export interface ReceiveReport {
  site: { siteId: string; clientId: string };
  /** Where the visitor stood. */
  host: string;
  /** As they arrived from a stranger. */
  fields: Record<string, string>;
}

/** Keeps what a visitor reports about a published site, for the agency to read. @returns false when it says too little or too much. */
export async function receiveReport({ site, host, fields }: ReceiveReport, ctx: Context = jobContext('reports')): Promise<boolean> {
  const read = AbuseReport.safeParse(fields);
  if (!read.success) return false;
  const { kind, details, contact } = read.data;
  const reportId = newId(ctx.now.getTime());
  const { rowCount } = await asSystem(
    'a visitor reported a published site',
    (tx) =>
      tx.execute(sql`
        insert into public.abuse_reports (id, site_id, client_id, host, kind, details, contact)
        select ${reportId}, ${site.siteId}, ${site.clientId}, ${host.slice(0, 253)}, ${kind}, ${details}, ${contact || null}
        where (select count(*) from public.abuse_reports r where r.site_id = ${site.siteId} and r.state = 'open') < ${MAX_OPEN}`),
    ctx,
  );
  log.warn('abuse.reported', { siteId: site.siteId, kind });
  if (rowCount) await announce(reportReceived.create({ reportId }, { id: `report.received/${reportId}` }));
  return true;
}
