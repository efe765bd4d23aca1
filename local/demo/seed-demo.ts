import type { Pool } from 'pg';
import { checkBilling, setUnitCost } from '#modules/admin/index.ts';
import { keepEvents } from '#modules/billing/webhooks/keep-events.ts';
import { rollUpUsage, tickContainerHours } from '#modules/metering/index.ts';
import { jobContext, userContext } from '#platform/context.ts';
import { type Environment, env } from '#platform/env.ts';
import { callStripe } from '#platform/stripe.ts';
import { makeAccounts } from './accounts.ts';
import { backdate, type DatedClient } from './backdate.ts';
import { generateSites, publishSites } from './demo-sites.ts';
import { AGENCY, CLIENTS } from './people.ts';
import { sendMeterEvents, simulateFreeYear, simulatePaidMonths } from './simulate-year.ts';
import { readState, writeState } from './state.ts';
import { DAY, recordFrontPage, recordVisits, type VisitedSite } from './visits.ts';

/** Max span of missed visits that is filled in, in milliseconds. */
const MAX_GAP = 120 * DAY;

/**
 * Seeds three clients and their agency with a year of history. Runs once; later starts add the visits since, so that charts always
 * end today. An interrupted seed starts over.
 */
export async function seedDemo(admin: Pool, password: string, now: Date = new Date()): Promise<'made' | 'visited'> {
  requireLocal(process.env.EMBEDDED_BACKEND, env());
  const state = await readState(admin);
  if (state?.madeAt) {
    await addVisits(admin, state.visitedUntil ?? state.madeAt, now);
    return 'visited';
  }
  if (state) await removePeople(admin);
  await writeState(admin, { madeAt: null, visitedUntil: null });
  await withoutSynchronousCommit(admin, () => withoutWebhooks(admin, () => seedClients(admin, password, now)));
  await writeState(admin, { madeAt: now, visitedUntil: now });
  return 'made';
}

/** Only for a development machine: everything it writes to must be a loopback address. */
export function requireLocal(backend: string | undefined, environment: Environment): void {
  if (backend !== '1') throw new Error('The demo is for the local cloud alone: EMBEDDED_BACKEND is not 1.');
  const { DATABASE_URL, NEXT_PUBLIC_SUPABASE_URL, STRIPE_BASE_URL = 'https://api.stripe.com', APP_URL } = environment;
  const hosts = [DATABASE_URL, NEXT_PUBLIC_SUPABASE_URL, STRIPE_BASE_URL, APP_URL].map((url) => new URL(url).hostname);
  const foreign = hosts.find((host) => !['localhost', '127.0.0.1', '[::1]'].includes(host));
  if (foreign) throw new Error(`The demo is for the local cloud alone, and would write to ${foreign}.`);
}

async function seedClients(admin: Pool, password: string, now: Date): Promise<void> {
  const server = { url: env().NEXT_PUBLIC_SUPABASE_URL, secretKey: env().SUPABASE_SECRET_KEY };
  const ids = await makeAccounts(admin, server, password);
  const staff = ids.get(AGENCY.email)!;
  // Concurrent: one waits for the database or Stripe while another is computed.
  const dated = await Promise.all(
    CLIENTS.map(async (client): Promise<DatedClient> => {
      const id = ids.get(client.email)!;
      await admin.query('update public.accounts set phone = $2 where id = $1', [id, client.phone]);
      const sites = await generateSites(client, id, now);
      const [openPeriod] = await Promise.all([
        client.pays ? simulatePaidMonths(admin, client, id, sites, now) : simulateFreeYear(sites, now),
        publishSites(client, sites, now),
      ]);
      return { id, sites, openPeriod };
    }),
  );
  await backdate(admin, dated, staff, now);
  await recordFrontPage(admin, new Date(Number(now) - 365 * DAY), now, now);
  await markOverdueNotified(admin);
  await tickContainerHours(jobContext('demo', null, now));
  for (const { id } of dated) await sendMeterEvents(admin, id);
  await rollUpUsage(jobContext('demo', null, now));
  await recordStripeEvents(admin);
  const agency = userContext({ id: staff, type: 'admin' }, now);
  const costs = [
    ['page_generate', 0.12, 'Fatura do provedor, mês passado'],
    ['container_hours', 0.004, 'Servidores de sites, por hora'],
    ['storage_gb', 0.11, 'Armazenamento, tabela do provedor'],
  ] as const;
  for (const [meter, cost, note] of costs) await setUnitCost(agency, { meter, currency: 'BRL', cost, note });
  await checkBilling(jobContext('demo', null, now));
  for (const { siteId, clientId, slug, bornAt, visits, paths } of dated.flatMap(({ sites }) => sites).filter(({ visits }) => visits > 0))
    await admin.query('insert into demo.sites (site_id, client_id, slug, born_at, visits, paths) values ($1, $2, $3, $4, $5, $6)', [
      siteId,
      clientId,
      slug,
      bornAt,
      visits,
      paths,
    ]);
}

/** Marks the overdue client as notified when the payment failed, not today; later dunning stages run as usual. */
async function markOverdueNotified(admin: Pool): Promise<void> {
  await admin.query(
    `insert into public.dunning_stages (client_id, late_since, stage, reached_at)
     select client_id, late_since, 'late', late_since + interval '5 minutes' from public.entitlements where late_since is not null on conflict do nothing`,
  );
}

/** Turns off synchronous commit for a few thousand transactions: an interrupted seed starts over anyway. */
async function withoutSynchronousCommit(admin: Pool, work: () => Promise<void>): Promise<void> {
  await admin.query('alter system set synchronous_commit = off');
  await admin.query('select pg_reload_conf()');
  try {
    await work();
  } finally {
    await admin.query('alter system reset synchronous_commit');
    await admin.query('select pg_reload_conf()');
  }
}

/** Disables webhooks while simulated years pass in seconds. */
async function withoutWebhooks(admin: Pool, work: () => Promise<void>): Promise<void> {
  const set = (status: string) =>
    admin.query(`update stripe.objects set body = body || jsonb_build_object('status', $1::text) where id = 'we_local'`, [status]);
  await set('disabled');
  await work().finally(() => set('enabled'));
}

/** Records Stripe's events as received and processed at their time, so that the sweep for missed events finds nothing. */
async function recordStripeEvents(admin: Pool): Promise<void> {
  const events = await callStripe((stripe) => stripe.events.list({ limit: 100 }).autoPagingToArray({ limit: 10_000 }));
  await keepEvents(jobContext('demo'), events);
  await admin.query(
    `update public.stripe_events e set handled_at = e.created_at + interval '2 seconds', received_at = e.created_at + interval '1 second',
       tried_at = e.created_at + interval '2 seconds', attempts = 1 where e.id = any($1) and e.handled_at is null`,
    [events.map(({ id }) => id)],
  );
}

async function addVisits(admin: Pool, since: Date, now: Date): Promise<void> {
  const { rows } = await admin.query<VisitedSite>(
    `select d.site_id as "siteId", d.client_id as "clientId", d.slug, d.born_at as "bornAt", d.visits, d.paths
     from demo.sites d join public.sites s on s.id = d.site_id where s.status = 'live' and not app.is_paused(d.client_id)`,
  );
  const from = new Date(Math.max(Number(since), Number(now) - MAX_GAP));
  await recordVisits(rows, from, now, now);
  await recordFrontPage(admin, from, now, now);
  await admin.query('update demo.state set visited_until = $1', [now]);
}

/** After an interruption, starts over with new accounts of the same names; the ledger keeps the entries of the old ones. */
async function removePeople(admin: Pool): Promise<void> {
  const emails = [AGENCY, ...CLIENTS].map(({ email }) => email);
  const { rows } = await admin.query<{ id: string }>(
    `select id from stripe.objects where object = 'customer' and body->>'email' = any($1)`,
    [emails],
  );
  const customers = rows.map(({ id }) => id);
  await admin.query('delete from stripe.meter_events where customer = any($1)', [customers]);
  await admin.query('delete from stripe.objects where id = any($1) or customer = any($1)', [customers]);
  await admin.query(`delete from stripe.objects where object = 'test_helpers.test_clock' and body->>'name' = any($1)`, [emails]);
  const people = 'select id from auth.users where email = any($1)';
  for (const table of ['meter_queue', 'meter_batches'])
    await admin.query(`delete from app.${table} where client_id in (${people})`, [emails]);
  // The agency's only admin goes too, and comes back with the others.
  await admin.query('alter table public.people disable trigger keep_an_admin');
  await admin.query('delete from auth.users where email = any($1)', [emails]);
  await admin.query('alter table public.people enable trigger keep_an_admin');
  await admin.query('truncate demo.sites');
}
