import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { findPublished } from '#modules/sites/index.ts';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { failPayment, letPass, makeSubscriber, payNow, type Subscriber } from '../../../../tests/world/subscribers.ts';
import { getDeclineReason, getEntitlement, getStanding, noteStandings } from '../index.ts';

const { admin, adminUrl } = await openDatabase();
const announced = vi.spyOn(jobs, 'send').mockResolvedValue({ ids: [] });
const heard = () => announced.mock.calls.flatMap(([events]) => events as { name: string; data: Record<string, unknown> }[]);

const rungs = async ({ ctx }: Subscriber) =>
  (
    await admin.query<{ rung: string }>('select rung from standings where client_id = $1 order by noted_at, rung', [ctx.account.id])
  ).rows.map(({ rung }) => rung);
const told = ({ ctx }: Subscriber) =>
  heard().filter(({ name, data }) => name === 'billing/standing.changed' && data.clientId === ctx.account.id);
const isPaused = async (slug: string) => (await findPublished([slug])).get(slug)?.state === 'paused';

test('the ladder is climbed one rung at a time over 22 days, each told once, and a second look changes nothing', async () => {
  const one = await makeSubscriber(admin);
  const { ctx, slug } = one;
  await failPayment(admin, one);
  const seen: [day: number, rung: string, standing: string][] = [];
  for (let day = 0; day <= 22; day++) {
    const before = told(one).length;
    await noteStandings(ctx);
    await Promise.all([noteStandings(ctx), noteStandings(jobContext('sweep')), noteStandings(jobContext('sweep'))]);
    for (const { data } of told(one).slice(before)) seen.push([day, String(data.rung), String(data.standing)]);
    expect(await isPaused(slug), `day ${day}`).toBe(day >= 21);
    await letPass(admin, one, '1 day');
  }
  expect(seen).toEqual([
    [0, 'late', 'late'],
    [3, 'reminded', 'late'],
    [7, 'read_only', 'read_only'],
    [14, 'warned', 'read_only'],
    [20, 'last_call', 'read_only'],
    [21, 'paused', 'paused'],
  ]);
  await payNow(admin, one);
  expect(await isPaused(slug)).toBe(false);
  await noteStandings(ctx);
  await noteStandings(ctx);
  expect(told(one).at(-1)?.data).toMatchObject({ rung: 'lifted', standing: 'good' });
  expect(told(one)).toHaveLength(7);
});

test('while the boleto of a renewal can be paid there is no ladder; its days count from the one on which it ran out', async () => {
  const one = await makeSubscriber(admin);
  const { ctx, slug } = one;
  await failPayment(admin, one);
  await admin.query(`update subscriptions set boleto_until = now() + interval '3 days' where id = $1`, [one.subscription]);
  const seen: [day: number, rung: string][] = [];
  for (let day = 0; day <= 24; day++) {
    const before = (await rungs(one)).length;
    await noteStandings(ctx);
    for (const rung of (await rungs(one)).slice(before)) seen.push([day, rung]);
    if (day < 3) expect(await getStanding(ctx), `day ${day}`).toMatchObject({ standing: 'good', late: null });
    expect(await isPaused(slug), `day ${day}`).toBe(day >= 24);
    await letPass(admin, one, '1 day');
  }
  expect(seen).toEqual([
    [3, 'late'],
    [6, 'reminded'],
    [10, 'read_only'],
    [17, 'warned'],
    [23, 'last_call'],
    [24, 'paused'],
  ]);
});

test.each([0, 3, 7, 14, 20, 21, 60])('paying on day %i ends it at once', async (day) => {
  const one = await makeSubscriber(admin);
  const { ctx, slug } = one;
  await failPayment(admin, one);
  for (let passed = 0; passed <= day; passed++) {
    await noteStandings(ctx);
    if (passed < day) await letPass(admin, one, '1 day');
  }
  await payNow(admin, one);
  expect(await getStanding(ctx)).toMatchObject({ standing: 'good', late: null });
  expect(await isPaused(slug)).toBe(false);
  await noteStandings(ctx);
  expect((await rungs(one)).at(-1)).toBe('lifted');
  // A second late period sends all its notices again.
  await failPayment(admin, one);
  await noteStandings(ctx);
  expect(told(one).at(-1)?.data).toMatchObject({ rung: 'late', standing: 'late' });
});

test('nobody rests without two weeks of notice, however long we were not looking', async () => {
  const one = await makeSubscriber(admin);
  const { ctx, slug } = one;
  await failPayment(admin, one);
  await letPass(admin, one, '30 days');
  const days: [number, string[]][] = [];
  for (let day = 0; day <= 15; day++) {
    const before = (await rungs(one)).length;
    await noteStandings(ctx);
    const now = (await rungs(one)).slice(before);
    if (now.length > 0) days.push([day, now]);
    expect(await isPaused(slug), `day ${day}`).toBe(day >= 14);
    const { late } = await getStanding(ctx);
    if (day < 14) expect(late?.pausesAt.getTime()).toBeGreaterThan(Date.now());
    await letPass(admin, one, '1 day');
  }
  expect(days).toEqual([
    [0, ['read_only']],
    [7, ['warned']],
    [13, ['last_call']],
    [14, ['paused']],
  ]);
});

test('the servers of published sites hear of a pause and of a payment when it is committed', async () => {
  const one = await makeSubscriber(admin);
  const { ctx, slug } = one;
  const line = new Client({ connectionString: adminUrl });
  await line.connect();
  const news: string[] = [];
  line.on('notification', ({ payload }) => news.push(JSON.parse(payload ?? '{}').slug));
  await line.query('listen site_pointer');
  await failPayment(admin, one);
  for (let day = 0; day <= 21; day++) {
    await noteStandings(ctx);
    if (day < 21) await letPass(admin, one, '1 day');
  }
  await vi.waitFor(() => expect(news.filter((each) => each === slug)).toHaveLength(1));
  await payNow(admin, one);
  await vi.waitFor(() => expect(news.filter((each) => each === slug)).toHaveLength(2));
  expect(await isPaused(slug)).toBe(false);
  await line.end();
});

test('a whole ladder up to day 400 removes no row of any table', async () => {
  const one = await makeSubscriber(admin);
  const { ctx, slug } = one;
  await failPayment(admin, one);
  const tables = (
    await admin.query<{ name: string }>(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('public', 'app', 'storage', 'auth') and c.relkind = 'r'`,
    )
  ).rows.map(({ name }) => name);
  const count = async () => {
    const { rows } = await admin.query(`select ${tables.map((name, n) => `(select count(*)::int from ${name}) as t${n}`).join(', ')}`);
    return Object.values(rows[0] as Record<string, number>);
  };
  let before = await count();
  for (let day = 0; day <= 400; day += day < 30 ? 1 : 37) {
    await noteStandings(ctx);
    const after = await count();
    const fewer = tables.filter((_, n) => (after[n] as number) < (before[n] as number));
    expect(fewer, `day ${day}`).toEqual([]);
    before = after;
    await letPass(admin, one, day < 30 ? '1 day' : '37 days');
  }
  expect(await isPaused(slug)).toBe(true);
  const { rows } = await admin.query('select status, release_id is not null as has_release from sites where slug = $1', [slug]);
  expect(rows).toEqual([{ status: 'live', has_release: true }]);
});

test('a subscription that ends while something is owed ends the ladder: the account is free and sites are online', async () => {
  const one = await makeSubscriber(admin);
  const { ctx, slug } = one;
  await failPayment(admin, one);
  await noteStandings(ctx);
  await admin.query(`update subscriptions set status = 'canceled', ended_at = now() where id = $1`, [one.subscription]);
  await noteStandings(ctx);
  expect(await getStanding(ctx)).toMatchObject({ standing: 'good', source: 'free' });
  expect(await rungs(one)).toEqual(['late', 'lifted']);
  expect(await isPaused(slug)).toBe(false);
});

test('how one stands says what is owed, and by when', async () => {
  const one = await makeSubscriber(admin);
  const { ctx } = one;
  await failPayment(admin, one);
  await noteStandings(ctx);
  const { late, owed } = await getStanding(ctx);
  expect(owed).toMatchObject({ dueCents: 29_700, currency: 'BRL', payUrl: 'https://pay.example/i' });
  const days = (at: Date | undefined) => Math.round(((at?.getTime() ?? 0) - Date.now()) / 86_400_000);
  expect([days(late?.readOnlyAt), days(late?.pausesAt)]).toEqual([7, 21]);
});

test('an invoice that was given up is owed wherever it is asked', async () => {
  const one = await makeSubscriber(admin);
  await failPayment(admin, one);
  await admin.query(`update invoices set status = 'uncollectible' where id = $1`, [one.invoice]);
  expect((await getStanding(one.ctx)).owed).toMatchObject({ invoiceId: one.invoice, dueCents: 29_700 });
  expect((await getEntitlement(one.ctx)).openInvoice).toMatchObject({ id: one.invoice, dueCents: 29_700 });
  const { rows } = await admin.query('select invoice_id from app.past_due where client_id = $1', [one.ctx.account.id]);
  expect(rows).toEqual([{ invoice_id: one.invoice }]);
});

test('why a payment failed is told as far as it helps', async () => {
  const { ctx } = await makeSubscriber(admin);
  const customer = `cus_why_${ctx.account.id}`;
  await admin.query('insert into customers (client_id, stripe_customer_id) values ($1, $2)', [ctx.account.id, customer]);
  expect(await getDeclineReason(ctx)).toBe('bank');
  let told = 0;
  for (const [code, decline_code, reason] of [
    ['card_declined', 'insufficient_funds', 'funds'],
    ['expired_card', undefined, 'expired'],
    ['card_declined', 'stolen_card', 'bank'],
    ['authentication_required', 'authentication_required', 'confirm'],
  ]) {
    const payload = { data: { object: { last_payment_error: { code, decline_code } } } };
    await admin.query(
      `insert into stripe_events (id, type, stripe_customer_id, payload, created_at) values ($1, 'payment_intent.payment_failed', $2, $3, now() + make_interval(secs => $4))`,
      [`evt_why_${++told}`, customer, JSON.stringify(payload), told],
    );
    expect(await getDeclineReason(ctx)).toBe(reason);
  }
});

test('a stranger has no standing, and notes none', async () => {
  for (const verb of [noteStandings, getStanding, getDeclineReason]) {
    await expect(verb(anonymousContext())).rejects.toMatchObject({ code: 'forbidden' });
  }
});
