import { sql } from 'drizzle-orm';
import { type Context, jobContext } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { log } from '#platform/log/log.ts';
import { reportReceived } from '../events.ts';
import { AbuseReport } from '../input.ts';

/** Max open reports per site; more add no information. */
const MAX_OPEN = 200;

export interface ReceiveReport {
  site: { siteId: string; clientId: string };
  /** Host name at which the visitor saw the site. */
  host: string;
  /** Untrusted input. */
  fields: Record<string, string>;
}

/** Stores a visitor's report about a published site, for the agency. @returns false when it is too short or too long. */
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
