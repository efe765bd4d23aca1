import { expect, test } from 'vitest';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { subscribe } from '../../../../tests/world/subscribed.ts';
import {
  checkUsage,
  cutMeterBatches,
  getLimitNotice,
  getSpending,
  markLimitsNotified,
  recordUsage,
  rollUpUsage,
  snapshotStorage,
} from '../index.ts';
import { rebuildUsage } from '../ledger/rebuild-usage.ts';
import type { Meter } from '../meters.ts';

const { admin } = await openDatabase();
const job = jobContext('test');
const batches = async (clientId: string) =>
  (
    await admin.query(
      `select meter, quantity::float8, billed_at, events, identifier from app.meter_batches where client_id = $1 order by meter, billed_at, identifier`,
      [clientId],
    )
  ).rows;

/** A subscriber whose periods change at 10:42, with usage at minutes after 10:00 of such a day. */
async function subscriberWith(events: [meter: Meter, quantity: number, minute: number][]) {
  const ctx = await makeClient(admin);
  await subscribe(admin, ctx.account.id, { startedAt: new Date('2026-08-12T10:42:00Z') });
  const ten = Date.parse('2026-10-12T10:00:00Z');
  await recordUsage(jobContext('test', null, new Date(ten + 90 * 60_000)), {
    events: events.map(([meter, quantity, minute]) => ({
      clientId: ctx.account.id,
      meter,
      quantity,
      occurredAt: new Date(ten + minute * 60_000),
      sourceKey: newId(),
    })),
  });
  return { ctx, at: (minute: number) => new Date(ten + minute * 60_000) };
}

test('a batch is of one hour, meter and period; events that are counted go one by one, of storage the last goes', async () => {
  // At 11:30 the period that ended at 10:42 is closed: its late usage is billed at the beginning of the next.
  const { ctx, at } = await subscriberWith([
    ['ai_token', 100, 43],
    ['ai_token', 20, 59],
    ['ai_token', 3, 61],
    ['ai_token', 0, 62],
    ['page_generate', 1, 44],
    ['page_generate', 1, 44],
    ['storage_gb', 5, 45],
    ['storage_gb', 2.5, 50],
    ['bandwidth', 999, 50],
  ]);
  expect(await cutMeterBatches(job)).toEqual({ lines: 7 });
  expect((await batches(ctx.account.id)).map(({ identifier: _, ...batch }) => batch)).toEqual([
    { meter: 'ai_token', quantity: 120, billed_at: at(43), events: 2 },
    { meter: 'ai_token', quantity: 3, billed_at: at(61), events: 1 },
    { meter: 'page_generate', quantity: 1, billed_at: at(44), events: 1 },
    { meter: 'page_generate', quantity: 1, billed_at: at(44), events: 1 },
    { meter: 'storage_gb', quantity: 2.5, billed_at: at(50), events: 2 },
  ]);
  expect(await cutMeterBatches(job)).toEqual({ lines: 0 });
});

test('an hour in which a period ends makes two batches', async () => {
  const ctx = await makeClient(admin);
  await subscribe(admin, ctx.account.id, { startedAt: new Date('2026-08-12T10:42:00Z') });
  const at = (minute: number) => new Date(Date.parse('2026-10-12T10:00:00Z') + minute * 60_000);
  const event = (minute: number) => ({
    clientId: ctx.account.id,
    meter: 'ai_token' as const,
    quantity: minute,
    occurredAt: at(minute),
    sourceKey: newId(),
  });
  await recordUsage(jobContext('test', null, at(50)), { events: [event(10), event(41), event(42), event(49)] });
  await cutMeterBatches(job);
  expect((await batches(ctx.account.id)).map(({ quantity, billed_at }) => [quantity, billed_at])).toEqual([
    [51, at(10)],
    [91, at(42)],
  ]);
});

test('cutting at once, and cut off before the commit, each line is in one batch', async () => {
  const { ctx } = await subscriberWith(Array.from({ length: 300 }, (_, i) => ['page_generate', 1, 43 + (i % 30)]));
  const connection = await admin.connect();
  await connection.query('begin');
  await connection.query('select app.cut_meter_batches(null, 100)');
  await connection.query('rollback');
  connection.release();
  expect(await batches(ctx.account.id)).toEqual([]);
  await Promise.all(Array.from({ length: 6 }, () => cutMeterBatches(job)));
  const cut = await batches(ctx.account.id);
  expect([cut.length, new Set(cut.map(({ identifier }) => identifier)).size]).toEqual([300, 300]);
  expect(cut[0].identifier).toMatch(/^pm_[0-9a-f]{64}$/);
});

test('a client may have only their own meter queue batched', async () => {
  const [{ ctx }, other] = [await subscriberWith([['ai_token', 5, 43]]), await subscriberWith([['ai_token', 7, 43]])];
  await expect(cutMeterBatches(ctx, { clientId: other.ctx.account.id })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(cutMeterBatches(ctx)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await cutMeterBatches(ctx, { clientId: ctx.account.id })).toEqual({ lines: 1 });
  expect(await batches(other.ctx.account.id)).toEqual([]);
});

test('functions over all accounts are for jobs only, and notices and sums are visible to their account only', async () => {
  const [ctx, stranger] = [await makeClient(admin), await makeClient(admin)];
  const time = { from: new Date(0), to: new Date() };
  for (const refused of [
    rollUpUsage(ctx),
    checkUsage(ctx),
    snapshotStorage(ctx),
    rebuildUsage(ctx, time),
    markLimitsNotified(ctx, { noticeIds: [] }),
  ])
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
  const { rows } = await admin.query<{ id: string }>(
    `insert into usage_notices (client_id, meter, period, period_end, percent, used, ceiling) values ($1, 'ai_token', now(), now(), 50, 1, 2) returning id`,
    [ctx.account.id],
  );
  const asked = { noticeId: rows[0]!.id };
  expect([(await getLimitNotice(ctx, asked))?.percent, await getLimitNotice(stranger, asked)]).toEqual([50, null]);
  await expect(getSpending(anonymousContext())).rejects.toMatchObject({ code: 'forbidden' });
});
