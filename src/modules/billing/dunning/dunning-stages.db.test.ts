import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { findPublished } from '#modules/sites/index.ts';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { jobs } from '#platform/jobs.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { failPayment, letPass, makeSubscriber, payNow, type Subscriber } from '../../../../tests/world/subscribers.ts';
import { getDeclineReason, getEntitlement, getPaymentState, recordDunningStages } from '../index.ts';

const { admin, adminUrl } = await openDatabase();
const announced = vi.spyOn(jobs, 'send').mockResolvedValue({ ids: [] });
const heard = () => announced.mock.calls.flatMap(([events]) => events as { name: string; data: Record<string, unknown> }[]);

const stages = async ({ ctx }: Subscriber) =>
  (
    await admin.query<{ stage: string }>('select stage from dunning_stages where client_id = $1 order by reached_at, stage', [
      ctx.account.id,
    ])
  ).rows.map(({ stage }) => stage);
const told = ({ ctx }: Subscriber) =>
  heard().filter(({ name, data }) => name === 'billing/dunning-stage.reached' && data.clientId === ctx.account.id);
const isPaused = async (slug: string) => (await findPublished([slug])).get(slug)?.state === 'paused';

test('dunning stages follow each other over 22 days, each is notified once, and a second run changes nothing', async () => {
  const one = await makeSubscriber(admin);
  const { ctx, slug } = one;
  await failPayment(admin, one);
  const seen: [day: number, stage: string, paymentState: string][] = [];
  for (let day = 0; day <= 22; day++) {
    const before = told(one).length;
    await recordDunningStages(ctx);
    await Promise.all([recordDunningStages(ctx), recordDunningStages(jobContext('sweep')), recordDunningStages(jobContext('sweep'))]);
    for (const { data } of told(one).slice(before)) seen.push([day, String(data.stage), String(data.paymentState)]);
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
  await recordDunningStages(ctx);
  await recordDunningStages(ctx);
  expect(told(one).at(-1)?.data).toMatchObject({ stage: 'lifted', paymentState: 'good' });
  expect(told(one)).toHaveLength(7);
});

test('while the boleto of a renewal can be paid there is no ladder; its days count from the one on which it ran out', async () => {
  const one = await makeSubscriber(admin);
  const { ctx, slug } = one;
  await failPayment(admin, one);
  await admin.query(`update subscriptions set boleto_until = now() + interval '3 days' where id = $1`, [one.subscription]);
  const seen: [day: number, stage: string][] = [];
  for (let day = 0; day <= 24; day++) {
    const before = (await stages(one)).length;
    await recordDunningStages(ctx);
    for (const stage of (await stages(one)).slice(before)) seen.push([day, stage]);
    if (day < 3) expect(await getPaymentState(ctx), `day ${day}`).toMatchObject({ paymentState: 'good', late: null });
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
    await recordDunningStages(ctx);
    if (passed < day) await letPass(admin, one, '1 day');
  }
  await payNow(admin, one);
  expect(await getPaymentState(ctx)).toMatchObject({ paymentState: 'good', late: null });
  expect(await isPaused(slug)).toBe(false);
  await recordDunningStages(ctx);
  expect((await stages(one)).at(-1)).toBe('lifted');
  // A second late period sends all its notices again.
  await failPayment(admin, one);
  await recordDunningStages(ctx);
  expect(told(one).at(-1)?.data).toMatchObject({ stage: 'late', paymentState: 'late' });
});

test('no account is paused without two weeks of notice, however late the job runs', async () => {
  const one = await makeSubscriber(admin);
  const { ctx, slug } = one;
  await failPayment(admin, one);
  await letPass(admin, one, '30 days');
  const days: [number, string[]][] = [];
  for (let day = 0; day <= 15; day++) {
    const before = (await stages(one)).length;
    await recordDunningStages(ctx);
    const now = (await stages(one)).slice(before);
    if (now.length > 0) days.push([day, now]);
    expect(await isPaused(slug), `day ${day}`).toBe(day >= 14);
    const { late } = await getPaymentState(ctx);
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

test('the servers of published sites are notified of a pause and of a payment on commit', async () => {
  const one = await makeSubscriber(admin);
  const { ctx, slug } = one;
  const line = new Client({ connectionString: adminUrl });
  await line.connect();
  const news: string[] = [];
  line.on('notification', ({ payload }) => news.push(JSON.parse(payload ?? '{}').slug));
  await line.query('listen site_pointer');
  await failPayment(admin, one);
  for (let day = 0; day <= 21; day++) {
    await recordDunningStages(ctx);
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
    await recordDunningStages(ctx);
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
  await recordDunningStages(ctx);
  await admin.query(`update subscriptions set status = 'canceled', ended_at = now() where id = $1`, [one.subscription]);
  await recordDunningStages(ctx);
  expect(await getPaymentState(ctx)).toMatchObject({ paymentState: 'good', source: 'free' });
  expect(await stages(one)).toEqual(['late', 'lifted']);
  expect(await isPaused(slug)).toBe(false);
});

test('the payment state contains the amount owed and its due date', async () => {
  const one = await makeSubscriber(admin);
  const { ctx } = one;
  await failPayment(admin, one);
  await recordDunningStages(ctx);
  const { late, owed } = await getPaymentState(ctx);
  expect(owed).toMatchObject({ dueCents: 29_700, currency: 'BRL', payUrl: 'https://pay.example/i' });
  const days = (at: Date | undefined) => Math.round(((at?.getTime() ?? 0) - Date.now()) / 86_400_000);
  expect([days(late?.readOnlyAt), days(late?.pausesAt)]).toEqual([7, 21]);
});

test('an invoice that was given up is owed wherever it is asked', async () => {
  const one = await makeSubscriber(admin);
  await failPayment(admin, one);
  await admin.query(`update invoices set status = 'uncollectible' where id = $1`, [one.invoice]);
  expect((await getPaymentState(one.ctx)).owed).toMatchObject({ invoiceId: one.invoice, dueCents: 29_700 });
  expect((await getEntitlement(one.ctx)).openInvoice).toMatchObject({ id: one.invoice, dueCents: 29_700 });
  const { rows } = await admin.query('select invoice_id from app.past_due where client_id = $1', [one.ctx.account.id]);
  expect(rows).toEqual([{ invoice_id: one.invoice }]);
});

test('the reason of a failed payment is shown where it helps', async () => {
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

test('a stranger has no payment state, and records no stage', async () => {
  for (const verb of [recordDunningStages, getPaymentState, getDeclineReason]) {
    await expect(verb(anonymousContext())).rejects.toMatchObject({ code: 'forbidden' });
  }
});
