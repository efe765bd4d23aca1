import { sql } from 'drizzle-orm';
import { type Context, requireJob, type Transaction } from '#platform/context.ts';
import { ADVISORY_LOCKS } from '#platform/database/advisory-locks.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import type { FoldTraffic } from '../input.ts';
import { type NewEvent, writeEvents } from '../ledger/write-events.ts';
import { siteTraffic } from '../tables.ts';

const ROWS_AT_ONCE = 5000;
/** Age in minutes at which a client's traffic is folded, so that the ledger gets a line each quarter of an hour. */
const FOLD_AFTER_MINUTES = 15;

type Row = typeof siteTraffic.$inferSelect;
type Counts = Pick<Row, 'requests' | 'bytes' | 'visits' | 'botRequests' | 'botBytes' | 'ok' | 'missing' | 'failed'>;
const COUNTS = ['requests', 'bytes', 'visits', 'botRequests', 'botBytes', 'ok', 'missing', 'failed'] as const satisfies (keyof Counts)[];

/** One site's traffic within an hour, either before the open period or in it. */
interface Part extends Counts {
  siteId: string;
  clientId: string;
  hour: string;
  /** Its last minute. */
  until: Date;
}

/**
 * Folds traffic counters into the ledger, by site and hour, and into the sums of the day. Folded parts are marked in the same transaction,
 * so that each is folded once. For one client, everything; otherwise only what is due.
 */
export async function foldTraffic(ctx: Context, input: FoldTraffic = {}): Promise<{ parts: number }> {
  if (ctx.actor.kind !== 'webhook' && (!input.clientId || input.clientId !== ctx.account?.id)) requireJob(ctx);
  let parts = 0;
  for (let more = true; more; ) {
    const taken = await asSystem('traffic is added to the ledger', (tx) => foldSome(tx, ctx, input), ctx);
    parts += taken;
    more = taken === ROWS_AT_ONCE;
  }
  return { parts };
}

async function foldSome(tx: Transaction, ctx: Context, { clientId }: FoldTraffic): Promise<number> {
  const now = ctx.now.toISOString();
  const due = clientId
    ? sql`t.client_id = ${clientId}`
    : sql`t.client_id in (select w.client_id from public.site_traffic w where w.folded_at is null
        and w.minute < ${now}::timestamptz - make_interval(mins => ${FOLD_AFTER_MINUTES}) limit 10000)`;
  // Rows locked by another fold are left to it.
  const taken = sql`(select t.site_id, t.minute, t.instance, t.part from public.site_traffic t where t.folded_at is null and ${due}
    order by t.client_id, t.site_id, t.minute limit ${ROWS_AT_ONCE} for update skip locked)`;
  const rows = await tx
    .update(siteTraffic)
    .set({ foldedAt: ctx.now })
    .where(sql`(site_id, minute, instance, part) in ${taken}`)
    .returning();
  const starts = await startsOfPeriods(tx, [...new Set(rows.map((row) => row.clientId))], now);
  // A removed client is not charged any more.
  const owed = rows.filter((row) => starts.has(row.clientId));
  const parts = partsOf(owed, starts);
  await writeEvents(tx, parts.flatMap(ledgerLines), ctx.now);
  await addToDay(tx, parts);
  await addToPaths(tx, owed);
  await addToHosts(tx, owed);
  return rows.length;
}

async function startsOfPeriods(tx: Transaction, clients: string[], now: string): Promise<Map<string, Date>> {
  const { rows } = await tx.execute<{ id: string; starts: Date }>(sql`
    select u.id, p.starts from jsonb_array_elements_text(${JSON.stringify(clients)}::jsonb) as c (id)
    join public.accounts u on u.id = c.id::uuid cross join lateral app.period_of(u.id, ${now}::timestamptz) p`);
  return new Map(rows.map(({ id, starts }) => [id, new Date(starts)]));
}

/** Sums by client, site and hour. Traffic before the open period and in it are two parts, even in the same hour. */
function partsOf(rows: readonly Row[], starts: ReadonlyMap<string, Date>): Part[] {
  const parts = new Map<string, Part>();
  for (const row of rows) {
    const hour = row.minute.toISOString().slice(0, 13);
    const key = `${row.clientId} ${row.siteId} ${hour} ${row.minute >= starts.get(row.clientId)!}`;
    const part = parts.get(key);
    if (!part) parts.set(key, { ...row, hour, until: row.minute });
    else {
      for (const count of COUNTS) part[count] += row[count];
      if (row.minute > part.until) part.until = row.minute;
    }
  }
  return [...parts.values()];
}

/** Both lines are written even when only bots came: they carry the bots' counts. */
function ledgerLines(part: Part): NewEvent[] {
  const { clientId, siteId, visits, botRequests: bots, ok, missing, failed } = part;
  const line = { clientId, siteId, occurredAt: part.until };
  const key = `traffic:${siteId}:${part.hour}:${newId()}`;
  const properties = { visits, bots, ok, missing, failed };
  return [
    { ...line, meter: 'requests', quantity: part.requests, sourceKey: `${key}:requests`, properties },
    { ...line, meter: 'bandwidth', quantity: part.bytes, sourceKey: `${key}:bandwidth`, properties: { bots: part.botBytes } },
  ];
}

function dailySums({ siteId, clientId, hour, ...sums }: Part) {
  const row = { site: siteId, client: clientId, day: hour.slice(0, 10) };
  return [
    { ...row, meter: 'visits', audience: 'human', quantity: sums.visits },
    { ...row, meter: 'requests', audience: 'human', quantity: sums.requests },
    { ...row, meter: 'requests', audience: 'bot', quantity: sums.botRequests },
    { ...row, meter: 'bandwidth', audience: 'human', quantity: sums.bytes },
    { ...row, meter: 'bandwidth', audience: 'bot', quantity: sums.botBytes },
  ].filter(({ quantity }) => quantity > 0);
}

async function addToDay(tx: Transaction, parts: readonly Part[]): Promise<void> {
  // Recomputing the sums and this fold exclude each other, so that neither overwrites the other.
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${ADVISORY_LOCKS.trafficSums}::int, 1)`);
  await tx.execute(sql`
    insert into public.usage_daily (site_id, client_id, day, meter, audience, quantity)
    select t.site, t.client, t.day, t.meter, t.audience, sum(t.quantity)
    from jsonb_to_recordset(${JSON.stringify(parts.flatMap(dailySums))}::jsonb)
      as t (site uuid, client uuid, day date, meter text, audience text, quantity numeric)
    group by 1, 2, 3, 4, 5 order by 2, 1, 3, 4, 5
    on conflict (client_id, site_id, day, meter, audience) do update set quantity = usage_daily.quantity + excluded.quantity`);
}

async function addToPaths(tx: Transaction, rows: readonly Row[]): Promise<void> {
  const paths = rows.flatMap(({ siteId: site, clientId: client, minute, paths }) =>
    paths.map(([path, requests, bytes]) => ({ site, client, day: minute.toISOString().slice(0, 10), path, requests, bytes })),
  );
  await tx.execute(sql`
    insert into public.usage_paths (client_id, site_id, day, path, requests, bytes)
    select t.client, t.site, t.day, t.path, sum(t.requests), sum(t.bytes)
    from jsonb_to_recordset(${JSON.stringify(paths)}::jsonb) as t (site uuid, client uuid, day date, path text, requests bigint, bytes bigint)
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (client_id, site_id, day, path) do update
      set requests = usage_paths.requests + excluded.requests, bytes = usage_paths.bytes + excluded.bytes`);
}

async function addToHosts(tx: Transaction, rows: readonly Row[]): Promise<void> {
  const hosts = rows.flatMap(({ siteId: site, clientId: client, minute, hosts }) =>
    hosts.map(([host, requests, bytes, visits]) => ({
      site,
      client,
      day: minute.toISOString().slice(0, 10),
      host,
      requests,
      bytes,
      visits,
    })),
  );
  await tx.execute(sql`
    insert into public.usage_hosts (client_id, site_id, day, host, requests, bytes, visits)
    select t.client, t.site, t.day, t.host, sum(t.requests), sum(t.bytes), sum(t.visits)
    from jsonb_to_recordset(${JSON.stringify(hosts)}::jsonb)
      as t (site uuid, client uuid, day date, host text, requests bigint, bytes bigint, visits bigint)
    group by 1, 2, 3, 4 order by 1, 2, 3, 4
    on conflict (client_id, site_id, day, host) do update set requests = usage_hosts.requests + excluded.requests,
      bytes = usage_hosts.bytes + excluded.bytes, visits = usage_hosts.visits + excluded.visits`);
}
