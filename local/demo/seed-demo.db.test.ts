import '../../tests/world/heard-events.ts';
import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { checkBilling } from '#modules/admin/checks/check-billing.ts';
import { getEntitlement, getPaymentState, listInvoices, reconcileMeters, syncCatalogue } from '#modules/billing/index.ts';
import { readBlob } from '#modules/build/index.ts';
import { findLiveSite, listMessages } from '#modules/host/index.ts';
import { checkUsage, getForecast, getSiteTraffic, getUsage } from '#modules/metering/index.ts';
import { listSites, type Site } from '#modules/sites/index.ts';
import { type Context, jobContext, userContext } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { openCloud } from '../../tests/world/cloud.ts';
import { openStripe } from '../../tests/world/stripe.ts';
import { AGENCY, CLIENTS } from './people.ts';
import { requireLocal, seedDemo } from './seed-demo.ts';
import { DAY } from './visits.ts';

const { admin, adminUrl } = await openCloud();
const { stripe } = await openStripe(adminUrl);
process.env.EMBEDDED_BACKEND = '1';

const PASSWORD = 'pão quente às seis';
const now = new Date();
const [clara, bruno, marina] = CLIENTS as [(typeof CLIENTS)[number], (typeof CLIENTS)[number], (typeof CLIENTS)[number]];

const one = async <T>(text: string, values: unknown[] = []): Promise<T> => Object.values((await admin.query(text, values)).rows[0])[0] as T;
const as = async ({ email }: { email: string }): Promise<Context> =>
  userContext({ id: await one('select id from auth.users where email = $1', [email]), type: 'client' }, now);
const live = async (ctx: Context): Promise<Site[]> => (await listSites(ctx)).filter(({ status }) => status === 'live');

beforeAll(async () => {
  await syncCatalogue(jobContext('test'));
  // As an interrupted start leaves it: the next one starts over.
  await expect(seedDemo(failing('insert into demo.sites'), PASSWORD, now)).rejects.toThrow('cut off');
  expect(await seedDemo(admin, PASSWORD, now)).toBe('made');
}, 240_000);

/** A connection that hangs at one statement. */
const failing = (statement: string): typeof admin =>
  new Proxy(admin, {
    get: (target, name) => {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) =>
        name === 'query' && String(args[0]).startsWith(statement) ? Promise.reject(new Error('cut off')) : value.apply(target, args);
    },
  });

test('three clients stand differently, and each address is nobody’s', async () => {
  const [paying, late, free] = await Promise.all([clara, bruno, marina].map(as));
  expect(await getEntitlement(paying!)).toMatchObject({ plan: 'pro', paymentState: 'good', source: 'subscription' });
  expect(await getEntitlement(late!)).toMatchObject({ plan: 'basic', paymentState: 'late', source: 'subscription' });
  expect(await getEntitlement(free!)).toMatchObject({ plan: 'free', paymentState: 'good', source: 'free' });
  const { page_generate: made } = await getUsage(free!);
  expect(made.used / made.limit!).toBeGreaterThanOrEqual(0.8);
  expect(await one('select count(*)::int from auth.users')).toBe(4);
  for (const { email } of [AGENCY, ...CLIENTS]) expect(email).toMatch(/\.example$/);
  expect(await one(`select staff_role from public.people p join auth.users u on u.id = p.id where u.email = $1`, [AGENCY.email])).toBe(
    'admin',
  );
});

test('sites are live with all their files, drafts are not, and strangers have written', async () => {
  for (const [client, wanted, messages] of [
    [clara, 3, 12],
    [bruno, 1, 3],
    [marina, 2, 2],
  ] as const) {
    const ctx = await as(client);
    const published = await live(ctx);
    expect(published.length).toBe(wanted);
    expect((await listSites(ctx)).length).toBeGreaterThan(wanted);
    for (const { slug } of published) {
      const found = await findLiveSite(`${slug}.localhost`);
      const home = found?.manifest.files['index.html'];
      expect(
        createHash('sha256')
          .update(await readBlob(home!.hash))
          .digest('hex'),
      ).toBe(home!.hash);
    }
    const written = (await Promise.all(published.map(({ id }) => listMessages(ctx, { siteId: id })))).flat();
    expect(written.length).toBe(messages);
    expect(written.some(({ readAt }) => readAt === null)).toBe(true);
    for (const { receivedAt } of written) expect(Number(receivedAt)).toBeLessThan(Number(now));
  }
});

test('people come every day, today too, and what the months will end with can be foreseen', async () => {
  for (const client of CLIENTS) {
    const ctx = await as(client);
    for (const { id } of await live(ctx)) {
      const days = await getSiteTraffic(ctx, { siteId: id, days: 30 });
      expect(days.slice(0, -1).filter(({ visits }) => visits === 0)).toEqual([]);
    }
    expect((await getForecast(ctx)).container_hours).not.toBeNull();
  }
  const first = (await live(await as(clara))).map(({ id }) => id);
  expect(await one('select min(day) < current_date - 300 from public.usage_daily where site_id = any($1)', [first])).toBe(true);
});

test('nothing is left to send to Stripe, even for interrupted clients', { timeout: 60_000 }, async () => {
  const waiting = `select (select count(*) from app.meter_queue) + (select count(*) from app.meter_batches where sent_at is null)`;
  expect(Number(await one(waiting))).toBe(0);
});

test('sums, Stripe and the ledger agree, a year back', { timeout: 120_000 }, async () => {
  const year = [new Date(Number(now) - 400 * DAY), new Date(Number(now) + 2 * DAY)];
  expect((await admin.query('select * from app.usage_differences($1, $2)', year)).rows).toEqual([]);
  expect((await checkUsage(jobContext('test', null, now))).differences).toEqual([]);
  for (const client of [clara, bruno]) {
    const ctx = await as(client);
    for (const until of [now, new Date(Number(now) - 31 * DAY), new Date(Number(now) - 150 * DAY)])
      expect(await reconcileMeters(jobContext('test', ctx.account!.id, now), { clientId: ctx.account!.id, until })).toEqual([]);
  }
  expect((await checkBilling(jobContext('test', null, new Date(Number(now) + DAY)))).differences).toBe(0);
  expect(await one('select count(*)::int from stripe_events where handled_at is null')).toBe(0);
});

test('invoices are those of Stripe: a year of them paid, one that failed', async () => {
  const paid = await listInvoices(await as(clara));
  expect(paid.length).toBeGreaterThanOrEqual(12);
  expect(new Set(paid.map(({ status }) => status))).toEqual(new Set(['paid']));
  const [failed, ...before] = await listInvoices(await as(bruno));
  expect(failed).toMatchObject({ status: 'open', attempts: expect.toSatisfy((n: number) => n >= 1), totalCents: 29_700 });
  expect(before.every(({ status }) => status === 'paid')).toBe(true);
  expect((await stripe.invoices.retrieve(failed!.id)).amount_due).toBe(29_700);
  expect(await getPaymentState(await as(bruno))).toMatchObject({ paymentState: 'late' });
  // From here on they use real time.
  const { data } = await stripe.customers.list({ limit: 100 });
  expect(data.map(({ test_clock }) => test_clock ?? null)).toEqual([null, null]);
  expect((await stripe.testHelpers.testClocks.list()).data).toEqual([]);
});

/** Each finds rows whose date another row contradicts. */
const CONTRADICTIONS = {
  'made before the account': `select x.at, a.created_at from public.accounts a join (
      select client_id, created_at as at from public.sites union all select client_id, created_at from public.generations
      union all select client_id, created_at from public.invoices union all select client_id, started_at from public.subscriptions
      union all select client_id, created_at from public.customers union all select client_id, at from public.security_events) x on x.client_id = a.id
    where x.at < a.created_at`,
  'joined on another day than the account was made': `select from public.memberships m join public.accounts a on a.id = m.client_id
    join auth.users u on u.id = a.id where m.created_at <> a.created_at or u.created_at <> a.created_at or u.email_confirmed_at <> a.created_at`,
  'paid before it was written':
    'select from public.invoices where paid_at < created_at or paid_at < finalized_at or finalized_at < created_at',
  'released before the site, or kept on another day': `select from public.releases r join public.sites s on s.id = r.site_id
    left join public.revisions v on v.site_id = r.site_id and v.revision = r.draft_revision where r.created_at < s.created_at or v.created_at <> r.created_at`,
  'visited, written to or served before it was public': `select from (
      select site_id, minute as at from public.site_traffic union all select site_id, received_at from public.form_messages
      union all select site_id, started_at from public.serving_periods) x join public.sites s on s.id = x.site_id
    where x.at < coalesce((select min(r.created_at) from public.releases r where r.site_id = x.site_id), 'infinity')`,
  'in a group that was made after it':
    'select from public.sites s join public.projects p on p.id = s.project_id where p.created_at > s.created_at',
  'told long after it happened': `select from public.subscription_changes where recorded_at <> at union all
    select from public.security_events e where not exists (select from public.subscription_changes c where c.client_id = e.client_id and c.at = e.at)`,
};

test.each(Object.entries(CONTRADICTIONS))('no demo row is %s', async (_, found) => {
  expect((await admin.query(found)).rows).toEqual([]);
});

test('the agency’s funnel narrows, step by step', async () => {
  const [row] = (
    await admin.query(
      'select sum(visited)::int v, sum(described)::int d, sum(signed_up)::int s, sum(published)::int b, sum(paid)::int p from app.funnel_by_month($1, 12)',
      [now],
    )
  ).rows;
  const steps = Object.values(row as Record<string, number>);
  expect(steps.toSorted((a, b) => b - a)).toEqual(steps);
  expect(row.s).toBeGreaterThan(0);
});

test('again adds the visits that came since, and nothing else', async () => {
  const counts = () =>
    one<object>(`select jsonb_build_object('sites', (select count(*) from sites), 'invoices', (select count(*) from invoices),
      'messages', (select count(*) from form_messages), 'releases', (select count(*) from releases), 'people', (select count(*) from auth.users),
      'customers', (select count(*) from stripe.objects where object = 'customer'), 'audit', (select count(*) from audit_log))`);
  const lines = () => one<number>('select count(*)::int from usage_events');
  const [before, written] = [await counts(), await lines()];
  expect(await seedDemo(admin, PASSWORD, now)).toBe('visited');
  expect([await counts(), await lines()]).toEqual([before, written]);
  const tomorrow = new Date(Number(now) + DAY);
  expect(await seedDemo(admin, PASSWORD, tomorrow)).toBe('visited');
  expect(await counts()).toEqual(before);
  expect(await lines()).toBeGreaterThan(written);
});

test('it is made on one’s own machine alone', () => {
  expect(() => requireLocal(undefined, env())).toThrow('EMBEDDED_BACKEND');
  for (const foreign of [
    { DATABASE_URL: 'postgres://app_server:x@db.pagemagic.example:6543/postgres' },
    { NEXT_PUBLIC_SUPABASE_URL: 'https://project.supabase.co' },
    { STRIPE_BASE_URL: undefined },
    { APP_URL: 'https://app.pagemagic.example' },
  ])
    expect(() => requireLocal('1', { ...env(), ...foreign })).toThrow('would write to');
});
