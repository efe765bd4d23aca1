import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { RecordTraffic } from '../input.ts';

const ROWS_AT_ONCE = 1000;

/**
 * Stores the counts of a server of published sites. A repeated part of that server, site and minute adds nothing. It takes no locks on the
 * ledger or the sums: `foldTraffic` adds them later.
 */
export async function recordTraffic(ctx: Context, input: RecordTraffic): Promise<{ recorded: number }> {
  requireJob(ctx);
  const { instance, parts } = RecordTraffic.parse(input);
  const rows = parts.map(({ siteId, clientId, minute, part, human, bot, status, paths, hosts }) => ({
    site_id: siteId,
    client_id: clientId,
    minute,
    part,
    ...human,
    ...status,
    bot_requests: bot.requests,
    bot_bytes: bot.bytes,
    paths: paths.map((each) => [each.path, each.requests, each.bytes]),
    hosts: hosts.map((each) => [each.host, each.requests, each.bytes, each.visits]),
  }));
  let recorded = 0;
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    const some = JSON.stringify(rows.slice(start, start + ROWS_AT_ONCE));
    // A client may have been removed while their last minute was counted: it is dropped.
    const { rowCount } = await asSystem(
      'traffic is counted by the server',
      (tx) =>
        tx.execute(sql`
          insert into public.site_traffic
            (site_id, minute, instance, part, client_id, requests, bytes, visits, bot_requests, bot_bytes, ok, missing, failed, paths, hosts)
          select t.site_id, t.minute, ${instance}, t.part, t.client_id, t.requests, t.bytes, t.visits, t.bot_requests, t.bot_bytes, t.ok,
            t.missing, t.failed, t.paths, t.hosts
          from jsonb_to_recordset(${some}::jsonb) as t (site_id uuid, minute timestamptz, part int, client_id uuid, requests bigint,
            bytes bigint, visits bigint, bot_requests bigint, bot_bytes bigint, ok bigint, missing bigint, failed bigint, paths jsonb, hosts jsonb)
          join public.accounts u on u.id = t.client_id
          order by t.site_id, t.minute, t.part
          on conflict do nothing`),
      ctx,
    );
    recorded += rowCount ?? 0;
  }
  return { recorded };
}
