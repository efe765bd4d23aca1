import { expect, test } from 'vitest';
import { getUsage, reserveUsage } from '#modules/metering/index.ts';
import { anonymousContext } from '#platform/context.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { getPlan, listPlans, priceOf } from '../index.ts';

const { admin } = await openDatabase();

test('anyone reads the four plans with their prices and limits', async () => {
  const plans = await listPlans(anonymousContext());
  expect(
    plans.map((plan) => [
      plan.key,
      priceOf(plan, 'BRL'),
      priceOf(plan, 'USD'),
      plan.sites,
      plan.projects,
      plan.pageGenerate,
      plan.slaHours,
    ]),
  ).toEqual([
    ['free', 0, 0, 5, 1, 10, null],
    ['basic', 29700, 2900, 50, 3, 100, 24],
    ['pro', 89700, 9900, 500, 10, 500, 4],
    ['enterprise', null, 49900, null, null, null, 1],
  ]);
});

test('a plan is the one of the account, and free again once the subscription has ended', async () => {
  const ctx = await makeClient(admin, { tier: 'pro' });
  expect(await getPlan(ctx)).toMatchObject({ key: 'pro', sites: 500 });
  await admin.query(`update accounts set subscription_end_date = now() - interval '1 second' where id = $1`, [ctx.account.id]);
  expect(await getPlan(ctx)).toMatchObject({ key: 'free', sites: 5 });
  await expect(getPlan(anonymousContext())).rejects.toMatchObject({ code: 'forbidden' });
});

test('an allowance is there until it is used up, and without end where the plan says so', async () => {
  const ctx = await makeClient(admin);
  expect((await getUsage(ctx)).page_generate).toMatchObject({ used: 0, held: 0, limit: 10 });
  for (let i = 0; i < 10; i++) await reserveUsage(ctx, { meter: 'page_generate', key: `g${i}` });
  expect((await getUsage(ctx)).page_generate).toMatchObject({ held: 10, limit: 10 });
  await expect(reserveUsage(ctx, { meter: 'page_generate', key: 'g10' })).rejects.toMatchObject({
    code: 'over_limit',
    details: { meter: 'page_generate', used: 10, limit: 10 },
  });
  await expect(getUsage(anonymousContext())).rejects.toMatchObject({ code: 'forbidden' });
  const unlimited = await getUsage(await makeClient(admin, { tier: 'enterprise' }));
  for (const meter of ['sites', 'projects', 'storage_bytes', 'page_generate', 'bandwidth'] as const) {
    expect(unlimited[meter].limit).toBeNull();
  }
});
