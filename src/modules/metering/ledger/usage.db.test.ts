import { expect, test } from 'vitest';
import { anonymousContext, type Context, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import {
  commitUsage,
  foldTraffic,
  getSiteTraffic,
  getUsage,
  makeUsagePartitions,
  recordTraffic,
  recordUsage,
  releaseUsage,
  reserveUsage,
} from '../index.ts';

const { admin } = await openDatabase();

async function ledger(clientId: string, meter: string): Promise<{ events: number; total: number }> {
  const { rows } = await admin.query(
    'select count(*)::int as events, coalesce(sum(quantity), 0)::float8 as total from usage_events where client_id = $1 and meter = $2',
    [clientId, meter],
  );
  return rows[0];
}

const at = (ctx: Context, iso: string): Context => ({ ...ctx, now: new Date(iso) });

test('an event counts once, in whichever month it is sent again', async () => {
  const ctx = await makeClient(admin);
  const event = { clientId: ctx.account.id, meter: 'ai_token' as const, quantity: 70, sourceKey: 'answer-1', occurredAt: ctx.now };
  expect(await recordUsage(ctx, { events: [event, { ...event, sourceKey: 'answer-2' }] })).toEqual({ recorded: 2 });
  const lastYear = new Date(ctx.now.getTime() - 400 * 86_400_000);
  expect(await recordUsage(ctx, { events: [event, { ...event, occurredAt: lastYear }] })).toEqual({ recorded: 0 });
  expect(await ledger(ctx.account.id, 'ai_token')).toEqual({ events: 2, total: 140 });
});

test('the same source key of two clients is two events', async () => {
  const [one, two] = [await makeClient(admin), await makeClient(admin)];
  const event = (ctx: typeof one) => ({
    clientId: ctx.account.id,
    meter: 'ai_token' as const,
    quantity: 1,
    sourceKey: 'same',
    occurredAt: ctx.now,
  });
  expect(await recordUsage(jobContext('test'), { events: [event(one), event(two)] })).toEqual({ recorded: 2 });
});

test('writers that send the same events at once leave each of them once', async () => {
  const ctx = await makeClient(admin);
  const events = Array.from({ length: 200 }, (_, i) => ({
    clientId: ctx.account.id,
    meter: 'ai_token' as const,
    quantity: 1,
    sourceKey: `k${i}`,
    occurredAt: ctx.now,
  }));
  const shuffled = (turn: number) =>
    events.toSorted(
      (a, b) => ((Number(a.sourceKey.slice(1)) * (turn + 3) * 7919) % 211) - ((Number(b.sourceKey.slice(1)) * (turn + 3) * 7919) % 211),
    );
  const results = await Promise.all(Array.from({ length: 8 }, (_, turn) => recordUsage(ctx, { events: shuffled(turn) })));
  expect(results.reduce((sum, { recorded }) => sum + recorded, 0)).toBe(200);
  expect(await ledger(ctx.account.id, 'ai_token')).toEqual({ events: 200, total: 200 });
});

test('usage cannot be recorded for another account, in the future or below zero', async () => {
  const [one, two] = [await makeClient(admin), await makeClient(admin)];
  const event = { clientId: one.account.id, meter: 'ai_token' as const, quantity: 1, sourceKey: 'x', occurredAt: one.now };
  await expect(recordUsage(two, { events: [event] })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(recordUsage(anonymousContext(), { events: [event] })).rejects.toMatchObject({ code: 'forbidden' });
  const tomorrow = new Date(one.now.getTime() + 86_400_000);
  await expect(recordUsage(one, { events: [{ ...event, occurredAt: tomorrow }] })).rejects.toMatchObject({ code: 'invalid' });
  for (const quantity of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    await expect(recordUsage(one, { events: [{ ...event, quantity }] })).rejects.toThrow();
  }
  expect((await ledger(one.account.id, 'ai_token')).events).toBe(0);
});

test('a hold counts against the plan, and becomes use or nothing', async () => {
  const ctx = await makeClient(admin);
  const holds = [];
  for (let i = 0; i < 10; i++) holds.push(await reserveUsage(ctx, { meter: 'page_generate', key: `g${i}` }));
  const refused = reserveUsage(ctx, { meter: 'page_generate', key: 'g10' });
  await expect(refused).rejects.toMatchObject({ code: 'over_limit', details: { meter: 'page_generate', used: 10, limit: 10 } });
  const { details } = (await refused.catch((error: unknown) => error)) as { details: { resetsAt: string } };
  const next = new Date(Date.UTC(ctx.now.getUTCFullYear(), ctx.now.getUTCMonth() + 1, 1));
  expect(new Date(details.resetsAt)).toEqual(next);

  await releaseUsage(ctx, { reservationId: holds[0]!.id });
  await commitUsage(ctx, { reservationId: holds[1]!.id, properties: { locale: 'pt-BR' } });
  expect((await getUsage(ctx)).page_generate).toMatchObject({ used: 1, held: 8, limit: 10, resetsAt: next });
  expect(await ledger(ctx.account.id, 'page_generate')).toEqual({ events: 1, total: 1 });
});

test('reserving, committing and releasing twice change nothing more', async () => {
  const ctx = await makeClient(admin);
  const first = await reserveUsage(ctx, { meter: 'page_generate', key: 'once' });
  expect(await reserveUsage(ctx, { meter: 'page_generate', key: 'once' })).toEqual(first);
  for (let i = 0; i < 2; i++) expect(await commitUsage(ctx, { reservationId: first.id })).toMatchObject({ state: 'committed' });
  expect(await releaseUsage(ctx, { reservationId: first.id })).toMatchObject({ state: 'committed' });
  expect(await reserveUsage(ctx, { meter: 'page_generate', key: 'once' })).toMatchObject({ id: first.id, state: 'committed' });
  expect((await getUsage(ctx)).page_generate).toMatchObject({ used: 1, held: 0 });

  const second = await reserveUsage(ctx, { meter: 'page_generate', key: 'dropped' });
  for (let i = 0; i < 2; i++) expect(await releaseUsage(ctx, { reservationId: second.id })).toMatchObject({ state: 'released' });
  expect(await ledger(ctx.account.id, 'page_generate')).toEqual({ events: 1, total: 1 });
});

test('an unsettled reservation expires by itself', async () => {
  const ctx = await makeClient(admin);
  for (let i = 0; i < 10; i++) await reserveUsage(at(ctx, '2027-03-10T10:00:00Z'), { meter: 'page_generate', key: `dead${i}` });
  const later = at(ctx, '2027-03-10T10:16:00Z');
  const alive = await reserveUsage(later, { meter: 'page_generate', key: 'alive' });
  await commitUsage(later, { reservationId: alive.id });
  expect((await getUsage(later)).page_generate).toMatchObject({ used: 1, held: 0 });
});

test('a hold that expired is charged only while there is room', async () => {
  const ctx = await makeClient(admin);
  const early = at(ctx, '2027-03-10T10:00:00Z');
  const slow = await reserveUsage(early, { meter: 'page_generate', key: 'slow' });
  const later = at(ctx, '2027-03-10T11:00:00Z');
  for (let i = 0; i < 10; i++) {
    const { id } = await reserveUsage(later, { meter: 'page_generate', key: `quick${i}` });
    await commitUsage(later, { reservationId: id });
  }
  await expect(commitUsage(later, { reservationId: slow.id })).rejects.toMatchObject({ code: 'over_limit' });
  expect((await getUsage(later)).page_generate).toMatchObject({ used: 10, held: 0 });
});

test('a new month starts at nothing and keeps the old one', async () => {
  const ctx = await makeClient(admin);
  const lastMinute = at(ctx, '2027-03-31T23:59:00Z');
  for (let i = 0; i < 10; i++)
    await commitUsage(lastMinute, { reservationId: (await reserveUsage(lastMinute, { meter: 'page_generate', key: `m${i}` })).id });
  const april = at(ctx, '2027-04-01T00:00:00Z');
  await reserveUsage(april, { meter: 'page_generate', key: 'april' });
  expect((await getUsage(april)).page_generate).toMatchObject({ used: 0, held: 1 });
  expect((await getUsage(lastMinute)).page_generate).toMatchObject({ used: 10 });
});

test('a reservation of another account is not found', async () => {
  const [one, two] = [await makeClient(admin), await makeClient(admin)];
  const { id } = await reserveUsage(one, { meter: 'page_generate', key: 'mine' });
  for (const verb of [commitUsage, releaseUsage]) {
    await expect(verb(two, { reservationId: id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(verb(anonymousContext(), { reservationId: id })).rejects.toMatchObject({ code: 'forbidden' });
  }
  expect((await getUsage(one)).page_generate).toMatchObject({ used: 0, held: 1 });
});

function partOf(ctx: { account: { id: string } }, siteId: string, minute: string, part = 0) {
  return {
    siteId,
    clientId: ctx.account.id,
    minute: new Date(minute),
    part,
    human: { requests: 30, bytes: 90_000, visits: 10 },
    bot: { requests: 7, bytes: 5_000 },
    status: { ok: 36, missing: 1, failed: 0 },
    paths: [{ path: '/', requests: 30, bytes: 90_000 }],
  };
}
const foldAt = (time: string) => foldTraffic(at(jobContext('traffic'), time));

test('a part of a minute counts once per server, is seen at once, and reaches the ledger by the hour, programs apart', async () => {
  const ctx = await makeClient(admin);
  const job = at(jobContext('traffic'), '2026-11-21T10:02:00Z');
  const siteId = newId();
  const parts = [partOf(ctx, siteId, '2026-11-20T23:59:00Z'), partOf(ctx, siteId, '2026-11-21T10:00:00Z')];
  expect(await recordTraffic(job, { instance: 'edge-1', parts })).toEqual({ recorded: 2 });
  expect(await recordTraffic(job, { instance: 'edge-1', parts: [...parts, partOf(ctx, siteId, '2026-11-21T10:00:00Z', 1)] })).toEqual({
    recorded: 1,
  });
  expect(await recordTraffic(job, { instance: 'edge-2', parts: parts.slice(1) })).toEqual({ recorded: 1 });

  const days = () => getSiteTraffic(at(ctx, '2026-11-21T12:00:00Z'), { siteId, days: 3 });
  const seen = [
    { day: '2026-11-19', visits: 0, requests: 0, bytes: 0, botRequests: 0 },
    { day: '2026-11-20', visits: 10, requests: 30, bytes: 90_000, botRequests: 7 },
    { day: '2026-11-21', visits: 30, requests: 90, bytes: 270_000, botRequests: 21 },
  ];
  expect(await days()).toEqual(seen);
  expect(await ledger(ctx.account.id, 'bandwidth')).toEqual({ events: 0, total: 0 });
  for (let i = 0; i < 2; i++) await foldAt('2026-11-21T10:20:00Z');
  expect(await days()).toEqual(seen);
  expect(await ledger(ctx.account.id, 'bandwidth')).toEqual({ events: 2, total: 360_000 });
  expect((await getUsage(at(ctx, '2026-11-21T12:00:00Z'))).bandwidth).toMatchObject({ used: 360_000, limit: 10 * 1024 ** 3 });
  const paths = await admin.query('select day::text, requests::int from usage_paths where site_id = $1 order by 1', [siteId]);
  expect(paths.rows).toEqual([
    { day: '2026-11-20', requests: 30 },
    { day: '2026-11-21', requests: 90 },
  ]);
});

test('traffic is taken up when some of it is a quarter of an hour old, once, however many take it', async () => {
  const ctx = await makeClient(admin);
  const siteId = newId();
  const parts = Array.from({ length: 40 }, (_, part) => partOf(ctx, siteId, '2026-11-21T10:00:00Z', part));
  await recordTraffic(at(jobContext('traffic'), '2026-11-21T10:01:00Z'), { instance: 'edge-1', parts });
  await foldAt('2026-11-21T10:14:00Z');
  expect(await ledger(ctx.account.id, 'requests')).toEqual({ events: 0, total: 0 });
  await Promise.all(Array.from({ length: 5 }, () => foldAt('2026-11-21T10:16:00Z')));
  expect(await ledger(ctx.account.id, 'requests')).toMatchObject({ total: 1200 });
});

test('counts are taken while the sums are made anew, which hold everybody else up', async () => {
  const ctx = await makeClient(admin);
  const line = await admin.connect();
  try {
    await line.query('begin');
    await line.query('select pg_advisory_xact_lock(7202, 1)');
    const parts = [partOf(ctx, newId(), '2026-11-21T10:00:00Z')];
    expect(await recordTraffic(jobContext('traffic'), { instance: 'edge-1', parts })).toEqual({ recorded: 1 });
  } finally {
    await line.query('rollback');
    line.release();
  }
});

test('traffic on both sides of the end of a period is two lines, each in its own period', async () => {
  const ctx = await makeClient(admin);
  const siteId = newId();
  const parts = [partOf(ctx, siteId, '2026-11-30T23:59:00Z'), partOf(ctx, siteId, '2026-12-01T00:00:00Z')];
  await recordTraffic(jobContext('traffic'), { instance: 'edge-1', parts });
  await foldAt('2026-12-01T00:20:00Z');
  const { rows } = await admin.query(
    `select to_char(billed_at at time zone 'utc', 'MM-DD HH24:MI') as at, quantity::int from usage_events
     where client_id = $1 and meter = 'requests' order by 1`,
    [ctx.account.id],
  );
  expect(rows).toEqual([
    { at: '11-30 23:59', quantity: 30 },
    { at: '12-01 00:00', quantity: 30 },
  ]);
});

test('traffic of a client who has left does not stop the others', async () => {
  const ctx = await makeClient(admin);
  const job = at(jobContext('traffic'), '2026-11-21T10:02:00Z');
  const [siteId, gone] = [newId(), newId()];
  const parts = [partOf({ account: { id: newId() } }, gone, '2026-11-21T10:00:00Z'), partOf(ctx, siteId, '2026-11-21T10:00:00Z')];
  await recordTraffic(job, { instance: 'edge-1', parts });
  await foldAt('2026-11-21T10:20:00Z');
  expect((await getSiteTraffic(at(ctx, '2026-11-21T12:00:00Z'), { siteId, days: 1 }))[0]).toMatchObject({ visits: 10 });
  expect(await ledger(ctx.account.id, 'requests')).toMatchObject({ total: 30 });
});

test('only the server reports traffic, and a stranger reads none of it', async () => {
  const [one, two] = [await makeClient(admin), await makeClient(admin)];
  const siteId = newId();
  const parts = [partOf(one, siteId, '2026-11-21T10:00:00Z')];
  await expect(recordTraffic(one, { instance: 'me', parts })).rejects.toMatchObject({ code: 'forbidden' });
  await recordTraffic(at(jobContext('traffic'), '2026-11-21T10:02:00Z'), { instance: 'edge-1', parts });
  expect((await getSiteTraffic(at(two, '2026-11-21T12:00:00Z'), { siteId, days: 1 }))[0]).toMatchObject({ visits: 0 });
  await expect(getSiteTraffic(anonymousContext(), { siteId })).rejects.toMatchObject({ code: 'forbidden' });
});

test('partitions are prepared by a job only, and twice makes no more', async () => {
  expect(await makeUsagePartitions(jobContext('test'))).toEqual({ made: 0 });
  await admin.query(
    `drop table app.usage_events_${(await admin.query(`select to_char(now() + interval '3 months', 'YYYY_MM') as month`)).rows[0].month}`,
  );
  expect(await makeUsagePartitions(jobContext('test'))).toEqual({ made: 1 });
  expect(await makeUsagePartitions(jobContext('test'))).toEqual({ made: 0 });
  await expect(makeUsagePartitions(await makeClient(admin))).rejects.toMatchObject({ code: 'forbidden' });
});
