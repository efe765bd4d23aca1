import { expect, test, vi } from 'vitest';
import '../../../../tests/world/heard-events.ts';
import { jobContext } from '#platform/context.ts';
import { stripe } from '#platform/stripe.ts';
import { openShop } from '../../../../tests/world/shop.ts';
import { reconcileShare, subscribe } from '../index.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const { admin } = shop;
const job = () => jobContext('test');

/** Subscribed since yesterday; one batch sent to Stripe was lost. */
async function withLoss(): Promise<string> {
  const { ctx } = await shop.customer();
  const { id } = ctx.account;
  await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  await admin.query(`update subscriptions set period_start = period_start - interval '1 day' where client_id = $1`, [id]);
  await admin.query(
    `insert into app.meter_batches (identifier, client_id, meter, quantity, billed_at, events, sent_at)
     values ('lost ' || $1::text, $1::uuid, 'ai_token', 9, now() - interval '5 hours', 1, now() - interval '2 hours')`,
    [id],
  );
  return id;
}

const found = async () =>
  (await admin.query('select client_id as id from meter_differences order by 1')).rows.map(({ id }) => id as string);

test('a share ends when its time is up and the next goes on after it, whoever fails, until everybody was compared', async () => {
  const clients = [await withLoss(), await withLoss(), await withLoss()].sort();
  const [first, failing, last] = clients as [string, string, string];
  expect(await reconcileShare(job(), { budgetMs: 0 })).toBe(first);
  expect(await found()).toEqual([first]);
  vi.spyOn(stripe().billing.meters, 'listEventSummaries').mockRejectedValueOnce(new Error('no answer'));
  expect(await reconcileShare(job(), { after: first, budgetMs: 0 })).toBe(failing);
  expect(await found()).toEqual([first]);
  expect(await reconcileShare(job(), { after: failing, budgetMs: 0 })).toBe(last);
  expect(await found()).toEqual([first, last]);
  expect(await reconcileShare(job(), { after: last, budgetMs: 0 })).toBeNull();
});

test('with time for all it is one share, and Stripe is asked for its meters once', async () => {
  await withLoss();
  await admin.query('delete from meter_differences');
  const meters = vi.spyOn(stripe().billing.meters, 'list');
  expect(await reconcileShare(job())).toBeNull();
  expect((await found()).length).toBeGreaterThan(2);
  expect(meters).toHaveBeenCalledTimes(1);
  meters.mockRestore();
});
