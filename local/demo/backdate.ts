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
      const first = new Date(Math.min(...sites.map(({ bornAt }) => Number(bornAt))) - HOUR);
      await joined(connection, id, first, ago((n + 1) * 3 * HOUR));
      await connection.query('update public.projects set created_at = $2 where client_id = $1', [id, first]);
      await connection.query('update public.generations set created_at = coalesce(finished_at, created_at) where client_id = $1', [id]);
      for (const site of sites) await datesOfSite(connection, site, openPeriod);
    }
    await connection.query('commit');
  } catch (error) {
    await connection.query('rollback');
    throw error;
  } finally {
    connection.release();
  }
}

async function joined(admin: ClientBase, id: string, at: Date, seen: Date): Promise<void> {
  await admin.query('update public.accounts set created_at = $2 where id = $1', [id, at]);
  await admin.query('update auth.users set created_at = $2, last_sign_in_at = $3 where id = $1', [id, at, seen]);
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
