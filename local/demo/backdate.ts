import type { ClientBase, Pool } from 'pg';
import type { MadeSite } from './demo-sites.ts';
import { DAY, HOUR } from './visits.ts';

export interface DatedClient {
  id: string;
  sites: readonly MadeSite[];
  openPeriod: Date;
}

/**
 * Backdates the timestamps that the database took from its clock. Triggers are off, so the audit does not record this: there the demo was
 * created today.
 */
export async function backdate(admin: Pool, clients: readonly DatedClient[], staff: string, now: Date): Promise<void> {
  const ago = (ms: number) => new Date(Number(now) - ms);
  const connection = await admin.connect();
  try {
    await connection.query(`begin; set local session_replication_role = 'replica'`);
    await joined(connection, staff, ago(380 * DAY), ago(26 * HOUR));
    for (const [n, { id, sites, openPeriod }] of clients.entries()) {
      const { rows } = await connection.query<{ paysSince: Date | null }>(
        'select min(started_at) as "paysSince" from public.subscriptions where client_id = $1',
        [id],
      );
      const first = new Date(Math.min(...sites.map(({ bornAt }) => Number(bornAt)), Number(rows[0]?.paysSince ?? now)) - HOUR);
      await joined(connection, id, first, ago((n + 1) * 3 * HOUR));
      for (const site of sites) await datesOfSite(connection, site, openPeriod);
      for (const statement of OF_CLIENT) await connection.query(statement, [id]);
    }
    await connection.query('commit');
  } catch (error) {
    await connection.query('rollback');
    throw error;
  } finally {
    connection.release();
  }
}

/** Rows of one client, dated by the rows that they came with. */
const OF_CLIENT = [
  'update public.generations set created_at = coalesce(finished_at, created_at) where client_id = $1',
  `update public.generation_events e set at = g.finished_at from public.generations g
   where g.id = e.generation_id and g.client_id = $1`,
  'update public.reservations set created_at = coalesce(settled_at, created_at) where client_id = $1',
  'update public.subscription_changes set recorded_at = at where client_id = $1',
  `update public.customers c set created_at = s.started_at from public.subscriptions s where s.client_id = c.client_id and c.client_id = $1`,
  // The only event that a demo client is told of: another plan.
  `update public.security_events e set at = (select max(c.at) from public.subscription_changes c where c.client_id = e.client_id and c.status = 'active')
   where e.client_id = $1 and e.kind = 'plan_changed'`,
  `update public.revisions v set created_at = r.created_at from public.releases r
   where r.site_id = v.site_id and r.draft_revision = v.revision and r.client_id = $1`,
] as const;

async function joined(admin: ClientBase, id: string, at: Date, seen: Date): Promise<void> {
  await admin.query('update public.accounts set created_at = $2 where id = $1', [id, at]);
  await admin.query('update auth.users set created_at = $2, email_confirmed_at = $2, last_sign_in_at = $3 where id = $1', [id, at, seen]);
  await admin.query('update public.people set created_at = $2, updated_at = $2 where id = $1', [id, at]);
  for (const table of ['memberships', 'projects'])
    await admin.query(`update public.${table} set created_at = $2, updated_at = $2 where client_id = $1`, [id, at]);
}

async function datesOfSite(
  admin: ClientBase,
  { siteId, bornAt, publishedAt, changedAt, messages }: MadeSite,
  openPeriod: Date,
): Promise<void> {
  await admin.query('update public.sites set created_at = $2, updated_at = $3 where id = $1', [siteId, bornAt, changedAt]);
  await admin.query('update public.drafts set updated_at = $2 where site_id = $1', [siteId, changedAt]);
  for (const [n, at] of publishedAt.entries())
    await admin.query('update public.releases set created_at = $3 where site_id = $1 and number = $2', [siteId, n + 1, at]);
  const [first] = publishedAt;
  if (first) {
    // Usage before the open period was recorded by the day; the hours of the open one are still to be counted.
    const from = Math.max(Number(openPeriod), Number(first));
    await admin.query('update public.serving_periods set started_at = $2, counted_until = $3 where site_id = $1', [
      siteId,
      first,
      new Date(Math.ceil(from / HOUR) * HOUR),
    ]);
  }
  const { rows } = await admin.query<{ id: string }>('select id from public.form_messages where site_id = $1 order by id', [siteId]);
  for (const [n, { id }] of rows.entries()) {
    const { at, isNew } = messages[n]!;
    await admin.query('update public.form_messages set received_at = $2, read_at = $3 where id = $1', [
      id,
      at,
      isNew ? null : new Date(Number(at) + 5 * HOUR),
    ]);
  }
}
