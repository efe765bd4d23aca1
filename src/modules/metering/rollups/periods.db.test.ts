import { expect, test } from 'vitest';
import { type Context, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { allowSpending, subscribe } from '../../../../tests/world/subscribed.ts';
import { commitUsage, getSpending, getUsage, recordUsage, reserveUsage } from '../index.ts';

const { admin } = await openDatabase();

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const before = (ctx: Context, milliseconds: number): Context => ({ ...ctx, now: new Date(ctx.now.getTime() - milliseconds) });
const use = async (ctx: Context, key: string) =>
  commitUsage(ctx, { reservationId: (await reserveUsage(ctx, { meter: 'page_generate', key })).id });
const tokens = (clientId: string, quantity: number, occurredAt: Date, sourceKey = newId()) => ({
  clientId,
  meter: 'ai_token' as const,
  quantity,
  occurredAt,
  sourceKey,
});
const billed = async (clientId: string, key: string): Promise<Date> =>
  (await admin.query('select billed_at from usage_events where client_id = $1 and source_key = $2', [clientId, key])).rows[0].billed_at;
const queued = async (clientId: string): Promise<number> =>
  (await admin.query('select count(*)::int as n from app.meter_queue where client_id = $1', [clientId])).rows[0].n;

test('a subscription that begins in the middle of a month lifts the limit at once and begins a period of its own', async () => {
  const ctx = await makeClient(admin);
  for (let i = 0; i < 10; i++) await use(before(ctx, HOUR), `free-${i}`);
  await expect(reserveUsage(ctx, { meter: 'page_generate', key: 'more' })).rejects.toMatchObject({ code: 'over_limit' });
  const startedAt = new Date(ctx.now.getTime() - 1000);
  await subscribe(admin, ctx.account.id, { startedAt });
  await use(ctx, 'more');
  const line = (await getUsage(ctx)).page_generate;
  expect(line).toMatchObject({ used: 1, held: 0, limit: 100, startsAt: startedAt });
  const ends = new Date(startedAt);
  ends.setUTCMonth(ends.getUTCMonth() + 1);
  expect(line.resetsAt).toEqual(ends);
});

test('a plan that grows within a period lifts the limit and keeps what was used', async () => {
  const ctx = await makeClient(admin);
  const id = await subscribe(admin, ctx.account.id, { startedAt: new Date(ctx.now.getTime() - 3 * DAY) });
  for (let i = 0; i < 3; i++) await use(ctx, `b-${i}`);
  await admin.query(`update subscriptions set plan = 'pro' where id = $1`, [id]);
  expect((await getUsage(ctx)).page_generate).toMatchObject({ used: 3, limit: 500 });
});

test('a year of periods begins on the day of the first, or on the last of a shorter month', async () => {
  const ctx = await makeClient(admin);
  await subscribe(admin, ctx.account.id, { startedAt: new Date('2026-01-31T10:42:00Z') });
  const { rows } = await admin.query<{ starts: Date }>(
    `select (app.period_of($1, timestamptz '2026-01-31T10:42:00Z' + make_interval(days => 15 + 30 * n))).starts from generate_series(0, 11) n`,
    [ctx.account.id],
  );
  expect(rows.map(({ starts }) => starts.toISOString().slice(5, 16))).toEqual([
    '01-31T10:42',
    '02-28T10:42',
    '03-31T10:42',
    '04-30T10:42',
    '05-31T10:42',
    '06-30T10:42',
    '07-31T10:42',
    '08-31T10:42',
    '09-30T10:42',
    '10-31T10:42',
    '11-30T10:42',
    '12-31T10:42',
  ]);
});

test('an event up to half an hour late is billed in its own period, a later one in the open one', async () => {
  const ctx = await makeClient(admin);
  const start = new Date('2026-08-15T12:00:00Z');
  await subscribe(admin, ctx.account.id, { startedAt: start });
  const end = new Date('2026-09-15T12:00:00Z');
  const last = new Date(end.getTime() - 1000);
  const at = (minutes: number) => jobContext('late', null, new Date(end.getTime() + minutes * 60_000));
  await recordUsage(at(29), { events: [tokens(ctx.account.id, 5, last, 'in time')] });
  await recordUsage(at(31), { events: [tokens(ctx.account.id, 7, last, 'late')] });
  await recordUsage(at(60 * 24 * 40), { events: [tokens(ctx.account.id, 11, last, 'very late')] });
  await recordUsage(at(0), { events: [tokens(ctx.account.id, 13, new Date(end.getTime() + 50 * 60_000), 'clock ahead')] });
  expect(await billed(ctx.account.id, 'in time')).toEqual(last);
  expect(await billed(ctx.account.id, 'late')).toEqual(end);
  expect(await billed(ctx.account.id, 'very late')).toEqual(new Date('2026-10-15T12:00:00Z'));
  const { rows } = await admin.query(
    `select period, used::int from allowances where client_id = $1 and meter = 'ai_token' order by period`,
    [ctx.account.id],
  );
  expect(rows).toEqual([
    { period: start, used: 5 },
    { period: end, used: 20 },
    { period: new Date('2026-10-15T12:00:00Z'), used: 11 },
  ]);
});

test('usage before the subscription is not sent to Stripe; usage since it began is, even if the webhook came later', async () => {
  const ctx = await makeClient(admin);
  await recordUsage(ctx, { events: [tokens(ctx.account.id, 1, new Date(ctx.now.getTime() - HOUR)), tokens(ctx.account.id, 2, ctx.now)] });
  expect(await queued(ctx.account.id)).toBe(0);
  const id = await subscribe(admin, ctx.account.id, { startedAt: new Date(ctx.now.getTime() - 60_000), status: 'incomplete' });
  expect(await queued(ctx.account.id)).toBe(0);
  await admin.query(`update subscriptions set status = 'active' where id = $1`, [id]);
  expect(await queued(ctx.account.id)).toBe(1);
  expect((await getUsage(ctx)).ai_token.used).toBe(2);
  await recordUsage(ctx, { events: [tokens(ctx.account.id, 4, ctx.now)] });
  await admin.query(`update subscriptions set status = 'past_due', past_due_since = now() where id = $1`, [id]);
  await admin.query(`update subscriptions set status = 'active', past_due_since = null where id = $1`, [id]);
  expect(await queued(ctx.account.id)).toBe(2);
  expect((await getUsage(ctx)).ai_token.used).toBe(6);
});

test('what waits when a change of plan closes the period is billed in the new one, and a late one too', async () => {
  const ctx = await makeClient(admin);
  const id = await subscribe(admin, ctx.account.id, { startedAt: new Date(ctx.now.getTime() - 5 * DAY) });
  const changed = new Date(Math.floor(ctx.now.getTime() / 1000) * 1000 - 2000);
  await recordUsage(before(ctx, 3000), { events: [tokens(ctx.account.id, 3, new Date(changed.getTime() - 1000), 'waiting')] });
  await admin.query(`update subscriptions set plan = 'pro', billing_anchor = $2, synced_at = now() where id = $1`, [id, changed]);
  await recordUsage(ctx, { events: [tokens(ctx.account.id, 4, new Date(changed.getTime() - 500), 'on its way')] });
  expect([await billed(ctx.account.id, 'waiting'), await billed(ctx.account.id, 'on its way')]).toEqual([changed, changed]);
  const { rows } = await admin.query('select billed_at from app.meter_queue where client_id = $1', [ctx.account.id]);
  expect(rows.map(({ billed_at }) => billed_at)).toEqual([changed, changed]);
  expect((await getUsage(ctx)).ai_token).toMatchObject({ used: 7, startsAt: changed, limit: 10_000_000 });
});

test('a hold from before the end of a period is charged in the next, where it must find room', async () => {
  const ctx = await makeClient(admin);
  const lastMinute = { ...ctx, now: new Date('2027-03-31T23:58:00Z') };
  const next = { ...ctx, now: new Date('2027-04-01T00:03:00Z') };
  const [one, two] = [
    await reserveUsage(lastMinute, { meter: 'page_generate', key: 'one' }),
    await reserveUsage(lastMinute, { meter: 'page_generate', key: 'two' }),
  ];
  await commitUsage(next, { reservationId: one.id });
  expect((await getUsage(lastMinute)).page_generate).toMatchObject({ used: 0, held: 1 });
  expect((await getUsage(next)).page_generate).toMatchObject({ used: 1, held: 0 });
  for (let i = 0; i < 9; i++) await use(next, `april-${i}`);
  await expect(commitUsage(next, { reservationId: two.id })).rejects.toMatchObject({ code: 'over_limit' });
});

test('past the plan it stops; when paying is chosen it goes on to the cent that was allowed', async () => {
  const ctx = await makeClient(admin);
  await subscribe(admin, ctx.account.id, { startedAt: new Date(ctx.now.getTime() - DAY) });
  for (let i = 0; i < 100; i++) await reserveUsage(ctx, { meter: 'page_generate', key: `g${i}` });
  const refused = { code: 'over_limit', reason: 'over_limit', details: { meter: 'page_generate', used: 100, limit: 100 } };
  await expect(reserveUsage(ctx, { meter: 'page_generate', key: 'stop' })).rejects.toMatchObject(refused);
  await allowSpending(admin, ctx.account.id, 450);
  for (let i = 0; i < 3; i++) await reserveUsage(ctx, { meter: 'page_generate', key: `paid${i}` });
  await expect(reserveUsage(ctx, { meter: 'page_generate', key: 'cap' })).rejects.toMatchObject({
    code: 'over_limit',
    reason: 'spending_cap',
    details: { meter: 'page_generate', usedCents: 450, maxCents: 450, currency: 'BRL' },
  });
  expect(await getSpending(ctx)).toMatchObject({ overage: 'pay', maxCents: 450, usedCents: 450, currency: 'BRL' });
  // A limit below the current spending stops at once; earlier spending stays.
  await allowSpending(admin, ctx.account.id, 100);
  await expect(reserveUsage(ctx, { meter: 'page_generate', key: 'less' })).rejects.toMatchObject({
    details: { usedCents: 450, maxCents: 100 },
  });
  // A limit in another currency than the subscription's is ignored.
  await allowSpending(admin, ctx.account.id, 100_000, 'USD');
  await expect(reserveUsage(ctx, { meter: 'page_generate', key: 'dollars' })).rejects.toMatchObject(
    refused.details && { reason: 'over_limit' },
  );
});

test('a choice to pay is worth nothing without a subscription that lives', async () => {
  const ctx = await makeClient(admin);
  const id = await subscribe(admin, ctx.account.id, { startedAt: new Date(ctx.now.getTime() - DAY) });
  await allowSpending(admin, ctx.account.id, 100_000);
  await admin.query(`update subscriptions set status = 'canceled', ended_at = now() where id = $1`, [id]);
  for (let i = 0; i < 10; i++) await reserveUsage(ctx, { meter: 'page_generate', key: `g${i}` });
  await expect(reserveUsage(ctx, { meter: 'page_generate', key: 'more' })).rejects.toMatchObject({ reason: 'over_limit' });
});

test('space above the plan is paid for as long as the money lasts, beside everything else', async () => {
  const ctx = await makeClient(admin);
  const client = ctx.account.id;
  await subscribe(admin, client, { startedAt: new Date(ctx.now.getTime() - DAY) });
  const { rows: plan } = await admin.query<{ gb: number }>(`select storage_gb as gb from plans where key = 'basic'`);
  await admin.query(`insert into projects (client_id, name) values ($1, 'P')`, [client]);
  const site = newId();
  await admin.query(
    `insert into sites (id, client_id, project_id, name, slug) select $1, $2, id, 'S', $3 from projects where client_id = $2`,
    [site, client, `s-${site}`],
  );
  const GB = 1024 ** 3;
  let files = 0;
  const upload = async (bytes: number) => {
    files++;
    await admin.query(
      `insert into assets (site_id, client_id, sha256, mime, width, height, bytes) values ($1, $2, $3, 'image/avif', 1, 1, $4)`,
      [site, client, String(files).padStart(64, '0'), bytes],
    );
  };
  await upload(plan[0]!.gb * GB);
  await expect(upload(1)).rejects.toMatchObject({ code: 'PM001' });
  // 60 cents a gigabyte: two of them, and one generation above the plan.
  await allowSpending(admin, client, 270);
  await upload(2 * GB);
  for (let i = 0; i < 101; i++) await reserveUsage(ctx, { meter: 'page_generate', key: `g${i}` });
  await expect(upload(GB)).rejects.toMatchObject({ code: 'PM006' });
  await expect(reserveUsage(ctx, { meter: 'page_generate', key: 'more' })).rejects.toMatchObject({ reason: 'spending_cap' });
  expect(await getSpending(ctx)).toMatchObject({ usedCents: 270, maxCents: 270 });
  await admin.query(`delete from assets where client_id = $1 and bytes = $2`, [client, 2 * GB]);
  expect((await getSpending(ctx)).usedCents).toBe(150);
});
