import { expect, test, vi } from 'vitest';
import { anonymousContext, type Context, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { log } from '#platform/log/log.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { allowSpending, subscribe } from '../../../../tests/world/subscribed.ts';
import {
  checkUsage,
  foldTraffic,
  getForecast,
  getUsage,
  listTopUses,
  listUsageEvents,
  markLimitsNotified,
  noticeLimits,
  recordTraffic,
  recordUsage,
  rollUpUsage,
  snapshotStorage,
  tickContainerHours,
} from '../index.ts';
import { rebuildUsage } from '../ledger/rebuild-usage.ts';

const { admin } = await openDatabase();

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const hourOf = (time: number) => Math.floor(time / HOUR) * HOUR;
const job = (now = new Date()) => jobContext('test', null, now);
type Client = Context & { account: { id: string } };

const event = (ctx: Client, quantity: number, occurredAt: Date, sourceKey = newId()) => ({
  clientId: ctx.account.id,
  meter: 'ai_token' as const,
  quantity,
  occurredAt,
  sourceKey,
});
const sums = async (table: 'usage_hourly' | 'usage_daily', ctx: Client) =>
  (
    await admin.query(
      `select meter, audience, sum(quantity)::float8 as sum, count(*)::int from ${table} where client_id = $1 group by 1, 2 order by 1, 2`,
      [ctx.account.id],
    )
  ).rows;
const count = async (ctx: Client, meter: string) =>
  (await admin.query('select count(*)::int as n from usage_events where client_id = $1 and meter = $2', [ctx.account.id, meter])).rows[0].n;

test('sums by hour and day follow the ledger, and twice is the same', async () => {
  const ctx = await makeClient(admin);
  const noon = new Date('2026-11-20T12:10:00Z');
  await recordUsage(ctx, { events: [event(ctx, 3, noon), event(ctx, 4, new Date(noon.getTime() + HOUR)), event(ctx, 5, noon)] });
  await rollUpUsage(job());
  const is = [[{ meter: 'ai_token', audience: 'human', sum: 12, count: 2 }], [{ meter: 'ai_token', audience: 'human', sum: 12, count: 1 }]];
  expect([await sums('usage_hourly', ctx), await sums('usage_daily', ctx)]).toEqual(is);
  expect(await rollUpUsage(job())).toEqual({ marks: 0 });
  await rebuildUsage(job(), { from: new Date('2026-11-01T00:00:00Z'), to: new Date('2026-12-01T00:00:00Z') });
  expect([await sums('usage_hourly', ctx), await sums('usage_daily', ctx)]).toEqual(is);
});

test('traffic that was taken up is in the sums of the day, and made anew it is the same', async () => {
  const ctx = await makeClient(admin);
  const siteId = newId();
  const part = (at: string, number: number) => ({
    siteId,
    clientId: ctx.account.id,
    minute: new Date(at),
    part: number,
    human: { requests: 30, bytes: 90_000, visits: 10 },
    bot: { requests: 7, bytes: 5_000 },
    status: { ok: 36, missing: 1, failed: 0 },
  });
  await recordTraffic(job(), { instance: 'edge-1', parts: ['2026-11-20T10:00:00Z', '2026-11-20T11:59:00Z'].map(part) });
  await foldTraffic(job(), { clientId: ctx.account.id });
  const before = await sums('usage_daily', ctx);
  expect(before).toContainEqual({ meter: 'visits', audience: 'human', sum: 20, count: 1 });
  expect(before).toContainEqual({ meter: 'bandwidth', audience: 'bot', sum: 10_000, count: 1 });
  await rollUpUsage(job());
  expect(await sums('usage_daily', ctx)).toEqual(before);
});

test('traffic that is counted while sums are made anew is neither lost nor doubled', async () => {
  const ctx = await makeClient(admin);
  const siteId = newId();
  const parts = Array.from({ length: 40 }, (_, i) => ({
    siteId,
    clientId: ctx.account.id,
    minute: new Date(Date.parse('2026-11-20T08:00:00Z') + i * 60_000),
    part: i,
    human: { requests: 1, bytes: 100, visits: 1 },
    bot: { requests: 0, bytes: 0 },
    status: { ok: 1, missing: 0, failed: 0 },
  }));
  await Promise.all(
    parts.flatMap((part, i) => [
      recordTraffic(job(), { instance: 'edge-1', parts: [part] }).then(() => foldTraffic(job(), { clientId: ctx.account.id })),
      ...(i % 4 === 0 ? [rollUpUsage(job())] : []),
    ]),
  );
  expect(await sums('usage_daily', ctx)).toContainEqual({ meter: 'visits', audience: 'human', sum: 40, count: 1 });
  await rollUpUsage(job());
  expect(await sums('usage_daily', ctx)).toContainEqual({ meter: 'visits', audience: 'human', sum: 40, count: 1 });
});

test('traffic is written while a roll-up holds all that it locks', async () => {
  const ctx = await makeClient(admin);
  const parts = (part: number) => [
    {
      siteId: newId(),
      clientId: ctx.account.id,
      minute: new Date('2026-11-20T08:00:00Z'),
      part,
      human: { requests: 1, bytes: 100, visits: 1 },
      bot: { requests: 0, bytes: 0 },
      status: { ok: 1, missing: 0, failed: 0 },
    },
  ];
  await recordTraffic(job(), { instance: 'edge-1', parts: parts(1) });
  const rollUp = await admin.connect();
  try {
    await rollUp.query('begin');
    await rollUp.query('select pg_advisory_xact_lock(7202, 1)');
    await rollUp.query('lock table usage_hourly, usage_daily, usage_events in exclusive mode');
    await rollUp.query('select from site_traffic where client_id = $1 for update', [ctx.account.id]);
    await rollUp.query('select from allowances where client_id = $1 for update', [ctx.account.id]);
    await rollUp.query('select from accounts where id = $1 for no key update', [ctx.account.id]);
    expect(await recordTraffic(job(), { instance: 'edge-1', parts: parts(2) })).toEqual({ recorded: 1 });
  } finally {
    await rollUp.query('rollback');
    rollUp.release();
  }
});

test('a sum that was tampered with is found, named in the log and repaired', async () => {
  const ctx = await makeClient(admin);
  await recordUsage(ctx, { events: [event(ctx, 10, ctx.now)] });
  await rollUpUsage(job());
  expect((await checkUsage(job())).differences.filter(({ client_id }) => client_id === ctx.account.id)).toEqual([]);
  const named = vi.spyOn(log, 'warn').mockImplementation(() => {});
  for (const harm of [
    'update usage_hourly set quantity = 11 where client_id = $1',
    'update usage_daily set quantity = 9 where client_id = $1',
    'delete from usage_hourly where client_id = $1',
    'delete from usage_daily where client_id = $1',
    `insert into usage_hourly select client_id, gen_random_uuid(), hour, meter, audience, 5 from usage_hourly where client_id = $1`,
    'update allowances set used = used + 1 where client_id = $1',
  ]) {
    named.mockClear();
    await admin.query(harm, [ctx.account.id]);
    expect((await checkUsage(job())).differences.length, harm).toBeGreaterThan(0);
    expect(JSON.stringify(named.mock.calls), harm).toContain(ctx.account.id);
    expect(await sums('usage_hourly', ctx)).toEqual([{ meter: 'ai_token', audience: 'human', sum: 10, count: 1 }]);
    expect(await sums('usage_daily', ctx)).toEqual([{ meter: 'ai_token', audience: 'human', sum: 10, count: 1 }]);
    expect((await getUsage(ctx)).ai_token.used).toBe(10);
    expect((await checkUsage(job())).differences).toEqual([]);
  }
  named.mockRestore();
});

test('an hour of a site counts once, missed hours are filled in, and a pause or removal ends them', async () => {
  const ctx = await makeClient(admin);
  const client = ctx.account.id;
  await admin.query(`insert into projects (client_id, name) values ($1, 'P')`, [client]);
  const site = newId();
  await admin.query(
    `insert into sites (id, client_id, project_id, name, slug) select $1, $2, id, 'S', $3 from projects where client_id = $2`,
    [site, client, `s-${site}`],
  );
  await admin.query(
    `insert into releases (site_id, client_id, number, artefact_id, manifest, bytes, files, draft_revision) values ($1, $2, 1, 'a', '{}', 1, 1, 0)`,
    [site, client],
  );
  const put = (status: string) =>
    admin.query(`update sites s set status = $2, release_id = r.id from releases r where r.site_id = s.id and s.id = $1`, [site, status]);
  await put('live');
  const later = (hours: number) => job(new Date(hourOf(Date.now()) + hours * HOUR + 60_000));
  expect(await tickContainerHours(later(0))).toMatchObject({ recorded: expect.any(Number) });
  expect(await count(ctx, 'container_hours')).toBe(0);
  await tickContainerHours(later(1));
  expect(await count(ctx, 'container_hours')).toBe(1);
  await Promise.all([tickContainerHours(later(4)), tickContainerHours(later(4))]);
  expect(await count(ctx, 'container_hours')).toBe(4);
  await tickContainerHours(later(4));
  expect(await count(ctx, 'container_hours')).toBe(4);
  // Down and up again within one hour: that hour still counts once.
  await put('paused');
  await put('live');
  await tickContainerHours(later(5));
  expect(await count(ctx, 'container_hours')).toBe(5);
  await admin.query('delete from sites where id = $1', [site]);
  await tickContainerHours(later(30));
  expect(await count(ctx, 'container_hours')).toBe(5);
  await expect(tickContainerHours(ctx)).rejects.toMatchObject({ code: 'forbidden' });
});

test('hours of a site that is paused for an unpaid bill are not counted', async () => {
  const ctx = await makeClient(admin);
  const id = await subscribe(admin, ctx.account.id, { startedAt: new Date(Date.now() - 60 * DAY) });
  await admin.query(`update subscriptions set status = 'past_due', past_due_since = now() - interval '22 days' where id = $1`, [id]);
  await admin.query(
    `insert into dunning_stages (client_id, late_since, stage, reached_at) select client_id, past_due_since, 'paused', now() from subscriptions where id = $1`,
    [id],
  );
  const since = new Date(hourOf(Date.now()) - 5 * HOUR);
  await admin.query('insert into serving_periods (site_id, client_id, started_at, counted_until) values ($1, $2, $3, $3)', [
    newId(),
    ctx.account.id,
    since,
  ]);
  await tickContainerHours(job());
  expect(await count(ctx, 'container_hours')).toBe(0);
  await admin.query(`update subscriptions set status = 'active', past_due_since = null where id = $1`, [id]);
  await tickContainerHours(job(new Date(hourOf(Date.now()) + HOUR)));
  expect(await count(ctx, 'container_hours')).toBe(1);
});

test('storage is what was measured last, also when an older measurement comes after it', async () => {
  const ctx = await makeClient(admin);
  const store = (bytes: number) => admin.query('update accounts set storage_used_bytes = $2 where id = $1', [ctx.account.id, bytes]);
  const on = (day: string) => job(new Date(`2027-03-${day}T03:40:00Z`));
  const used = async () => (await getUsage({ ...ctx, now: new Date('2027-03-20T00:00:00Z') })).storage_gb.used;
  await store(1.5 * 1024 ** 3);
  await snapshotStorage(on('02'));
  await store(3 * 1024 ** 3);
  for (let i = 0; i < 2; i++) await snapshotStorage(on('04'));
  expect([await used(), await count(ctx, 'storage_gb')]).toEqual([3, 2]);
  const late = { clientId: ctx.account.id, meter: 'storage_gb' as const, quantity: 9, sourceKey: 'storage:2027-03-03' };
  await recordUsage(on('05'), { events: [{ ...late, occurredAt: new Date('2027-03-03T03:40:00Z') }] });
  expect(await used()).toBe(3);
  await store(0);
  await snapshotStorage(on('06'));
  expect(await used()).toBe(0);
  await store(1234);
  await snapshotStorage(on('07'));
  expect(await used()).toBe(0.000001);
});

test('hours and storage beyond the paid amount are recorded but not charged', async () => {
  const ctx = await makeClient(admin);
  const client = ctx.account.id;
  await subscribe(admin, client, { startedAt: new Date(Date.now() - 10 * DAY) });
  const since = new Date(hourOf(Date.now()) - 5 * HOUR);
  const serve = () =>
    admin.query('insert into serving_periods (site_id, client_id, started_at, counted_until) values ($1, $2, $3, $3)', [
      newId(),
      client,
      since,
    ]);
  const charged = async (meter: string) =>
    Number((await admin.query('select used from allowances where client_id = $1 and meter = $2', [client, meter])).rows[0].used);
  await recordUsage(ctx, {
    events: [
      { ...event(ctx, 37_197, new Date(Date.now() - HOUR)), meter: 'container_hours' },
      event(ctx, 1_999_000, new Date(Date.now() - HOUR)),
    ],
  });
  await serve();
  await tickContainerHours(job());
  expect([await charged('container_hours'), await count(ctx, 'container_hours')]).toEqual([37_200, 6]);
  const { rows } = await admin.query<{ gb: number }>(`select storage_gb as gb from plans where key = 'basic'`);
  await admin.query('update accounts set storage_used_bytes = $2 where id = $1', [client, (rows[0]!.gb + 30) * 1024 ** 3]);
  await snapshotStorage(job());
  expect(await charged('storage_gb')).toBe(rows[0]!.gb);
  // 3 hours at 2 cents fit beside storage that costs nothing while it is not paid for.
  await admin.query('update accounts set storage_used_bytes = 0 where id = $1', [client]);
  await allowSpending(admin, client, 7);
  await serve();
  await tickContainerHours(job());
  expect(await charged('container_hours')).toBe(37_203);
});

const noticesOf = async (ctx: Client) =>
  (
    await admin.query('select meter, percent from usage_notices where client_id = $1 order by created_at, percent', [ctx.account.id])
  ).rows.map(({ meter, percent }) => `${meter} ${percent}`);

test('each mark of a limit is noticed once in a period, the highest alone when several are passed at once', async () => {
  const ctx = await makeClient(admin);
  await recordUsage(ctx, { events: [event(ctx, 49_999, ctx.now)] });
  await noticeLimits(job());
  expect(await noticesOf(ctx)).toEqual([]);
  await recordUsage(ctx, { events: [event(ctx, 1, ctx.now)] });
  await Promise.all([noticeLimits(job()), noticeLimits(job())]);
  expect(await noticesOf(ctx)).toEqual(['ai_token 50']);
  await recordUsage(ctx, { events: [event(ctx, 45_000, ctx.now)] });
  for (let i = 0; i < 3; i++) await noticeLimits(job());
  expect(await noticesOf(ctx)).toEqual(['ai_token 50', 'ai_token 90']);
  await recordUsage(ctx, { events: [event(ctx, 70_000, ctx.now)] });
  const waiting = (await noticeLimits(job())).filter(({ clientId }) => clientId === ctx.account.id);
  expect(waiting.map(({ percent }) => percent)).toEqual([50, 90, 100]);
  await markLimitsNotified(job(), { noticeIds: waiting.map(({ noticeId }) => noticeId) });
  expect((await noticeLimits(job())).filter(({ clientId }) => clientId === ctx.account.id)).toEqual([]);
  await expect(noticeLimits(ctx)).rejects.toMatchObject({ code: 'forbidden' });
});

test('the most that may be paid is watched in the same way', async () => {
  const ctx = await makeClient(admin);
  await subscribe(admin, ctx.account.id, { startedAt: new Date(Date.now() - DAY) });
  await allowSpending(admin, ctx.account.id, 1000);
  // 0.005 cents a token above two million.
  await recordUsage(ctx, { events: [event(ctx, 2_160_000, ctx.now)] });
  await noticeLimits(job());
  expect((await noticesOf(ctx)).toSorted()).toEqual(['ai_token 100', 'spending 80']);
});

test('pages of a receipt neither repeat nor lose an event while others are written', async () => {
  const ctx = await makeClient(admin);
  const start = Date.parse('2026-11-10T00:00:00Z');
  await recordUsage(ctx, {
    events: Array.from({ length: 95 }, (_, i) => event(ctx, i + 1, new Date(start + Math.floor(i / 3) * 1000), `k${i}`)),
  });
  const asked = { meter: 'ai_token' as const, from: new Date(start), to: new Date(start + DAY) };
  const seen: { id: string; before: number; quantity: number }[] = [];
  let after: string | undefined;
  for (let page = 0; page < 30; page++) {
    const { events, next } = await listUsageEvents(ctx, { ...asked, limit: 10, ...(after && { after }) });
    seen.push(...events);
    await recordUsage(ctx, { events: [event(ctx, 1000, new Date(start + DAY + 1)), event(ctx, 1, new Date(start + DAY - 1000 + page))] });
    if (!next) break;
    after = next;
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
  const first95 = seen.slice(0, 95);
  expect(first95.reduce((sum, { quantity }) => sum + quantity, 0)).toBe((95 * 96) / 2);
  expect(first95.map(({ before }) => before)).toEqual(
    first95.map((_, i) => first95.slice(0, i).reduce((sum, { quantity }) => sum + quantity, 0)),
  );
  const { rows } = await admin.query<{ n: number; sum: string }>(
    'select count(*)::int as n, sum(quantity) from usage_events where client_id = $1 and billed_at >= $2 and billed_at < $3',
    [ctx.account.id, asked.from, asked.to],
  );
  expect(await listUsageEvents(ctx, asked)).toMatchObject({ count: rows[0]!.n, sum: Number(rows[0]!.sum) });
  const stranger = await makeClient(admin);
  expect(await listUsageEvents(stranger, asked)).toMatchObject({ events: [], count: 0, sum: 0, next: null, last: null });
  await expect(listUsageEvents(anonymousContext(), asked)).rejects.toMatchObject({ code: 'forbidden' });
});

test('a forecast needs seven days, and then says when the limit comes', async () => {
  const ctx = await makeClient(admin);
  const now = new Date('2026-11-15T12:00:00Z');
  const day = (ago: number) => new Date(Date.parse('2026-11-15T06:00:00Z') - ago * DAY);
  await recordUsage({ ...ctx, now }, { events: [1, 2, 3, 4].map((ago) => event(ctx, 5000, day(ago))) });
  await rollUpUsage(job());
  expect((await getForecast({ ...ctx, now })).ai_token).toBeNull();
  await recordUsage({ ...ctx, now }, { events: [5, 6, 7, 8, 9, 10].map((ago) => event(ctx, 5000, day(ago))) });
  await rollUpUsage(job());
  const found = (await getForecast({ ...ctx, now })).ai_token!;
  // 50,000 of 100,000 used, 5,000 a day from the middle of the 15th.
  expect(found.limitAt).toEqual(new Date('2026-11-25T12:00:00Z'));
  expect(found.expected).toBeCloseTo(50_000 + 15.5 * 5000);
});

test('the largest uses are listed by site, by address and by photo, each with its share', async () => {
  const ctx = await makeClient(admin);
  const siteId = newId();
  const part = {
    siteId,
    clientId: ctx.account.id,
    minute: new Date(),
    part: 0,
    human: { requests: 10, bytes: 1000, visits: 5 },
    bot: { requests: 0, bytes: 0 },
    status: { ok: 10, missing: 0, failed: 0 },
    paths: [
      { path: '/', requests: 8, bytes: 290 },
      { path: '/fotos/pao.avif', requests: 2, bytes: 710 },
    ],
  };
  for (let i = 0; i < 2; i++) {
    await recordTraffic(job(), { instance: 'edge-1', parts: [part] });
    await foldTraffic(job(), { clientId: ctx.account.id });
  }
  const { bandwidth, requests } = await listTopUses(ctx);
  expect(bandwidth.map(({ name, kind, share }) => [name, kind, share])).toEqual([
    ['/fotos/pao.avif', 'file', 0.71],
    ['/', 'page', 0.29],
  ]);
  expect(requests[0]).toMatchObject({ name: '/', quantity: 8, share: 0.8 });
  expect((await listTopUses(await makeClient(admin))).bandwidth).toEqual([]);
  await expect(listTopUses(anonymousContext())).rejects.toMatchObject({ code: 'forbidden' });
});
