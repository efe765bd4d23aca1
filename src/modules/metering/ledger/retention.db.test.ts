import { expect, test } from 'vitest';
import { jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { forgetOldUsage, recordUsage } from '../index.ts';

const { admin } = await openDatabase();
const NOW = new Date('2026-11-23T04:05:00Z');
const job = () => ({ ...jobContext('test'), now: NOW });
interface Figure {
  what: string;
  days: number | null;
  bytes: number;
}
const figures = async (): Promise<Record<string, Figure>> =>
  Object.fromEntries(
    (await admin.query<Figure>('select what, days, kept_bytes::int as bytes from app.retention_figures')).rows.map((row) => [
      row.what,
      row,
    ]),
  );

test('keys, counters and addresses are deleted after their retention period, and retention figures are updated', async () => {
  const { account } = await makeClient(admin);
  const siteId = newId();
  const at = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString();
  for (const days of [399, 401])
    await admin.query('insert into app.usage_keys (client_id, source_key, claimed_at) values ($1, $2, $3)', [
      account.id,
      `k${days}`,
      at(days),
    ]);
  const traffic = `insert into site_traffic (site_id, minute, instance, part, client_id, requests, bytes, visits, bot_requests, bot_bytes, ok, missing, failed, folded_at)
    values ($1, $2, 'edge', $3, $4, 1, 1, 1, 0, 0, 1, 0, 0, $5)`;
  for (const [part, days, folded] of [
    [1, 39, true],
    [2, 41, true],
    [3, 41, false],
  ] as const)
    await admin.query(traffic, [siteId, at(days), part, account.id, folded ? at(days) : null]);
  for (const days of [399, 401])
    await admin.query('insert into usage_paths (client_id, site_id, day, path) values ($1, $2, $3, $4)', [
      account.id,
      siteId,
      at(days),
      '/',
    ]);
  const [movedLately, movedLongAgo] = [newId(), newId()];
  for (const [id, days] of [
    [movedLately, 29],
    [movedLongAgo, 31],
  ] as const)
    await admin.query('insert into app.pointer_moves (site_id, moved_at) values ($1, $2)', [id, at(days)]);

  const first = await forgetOldUsage(job());
  expect(first.removed).toMatchObject({ usage_keys: 1, site_traffic: 1, usage_paths: 1, pointer_moves: 1 });
  expect((await admin.query('select site_id from app.pointer_moves')).rows).toEqual([{ site_id: movedLately }]);
  expect((await admin.query('select source_key from app.usage_keys where client_id = $1', [account.id])).rows).toEqual([
    { source_key: 'k399' },
  ]);
  // Traffic that is not in the ledger yet is never deleted.
  expect((await admin.query('select part from site_traffic where site_id = $1 order by part', [siteId])).rows).toEqual([
    { part: 1 },
    { part: 3 },
  ]);
  expect((await forgetOldUsage(job())).removed).toMatchObject({ usage_keys: 0, site_traffic: 0, usage_paths: 0, usage_events: 0 });
  const kept = await figures();
  expect(kept).toMatchObject({
    usage_keys: { days: 400 },
    site_traffic: { days: 40 },
    usage_paths: { days: 400 },
    pointer_moves: { days: 30 },
    usage_events: { days: 61 * 31 },
  });
  for (const { bytes } of Object.values(kept)) expect(bytes).toBeGreaterThan(0);
  await expect(forgetOldUsage(await makeClient(admin))).rejects.toMatchObject({ code: 'forbidden' });
});

test('months of the ledger that are older than five years are dropped, and no younger one', async () => {
  for (const [name, from, to] of [
    ['2021_09', '2021-09-01', '2021-10-01'],
    ['2021_10', '2021-10-01', '2021-11-01'],
  ])
    await admin.query(`create table app.usage_events_${name} partition of public.usage_events for values from ('${from}') to ('${to}')`);
  const { account } = await makeClient(admin);
  for (const at of ['2021-09-10T00:00:00Z', '2021-10-10T00:00:00Z'])
    await recordUsage(jobContext('test'), {
      events: [{ clientId: account.id, meter: 'ai_token', quantity: 1, occurredAt: new Date(at), sourceKey: at }],
    });
  expect((await forgetOldUsage(job())).removed.usage_events).toBe(1);
  const left = await admin.query('select occurred_at from usage_events where client_id = $1', [account.id]);
  expect(left.rows).toEqual([{ occurred_at: new Date('2021-10-10T00:00:00Z') }]);
});
