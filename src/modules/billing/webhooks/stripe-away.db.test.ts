import { expect, test, vi } from 'vitest';
import '../../../../tests/world/heard-events.ts';
import { recordUsage } from '#modules/metering/index.ts';
import { jobContext, webhookContext } from '#platform/context.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { nowSeconds, openShop } from '../../../../tests/world/shop.ts';
import {
  changePlan,
  ensureCustomer,
  getEntitlement,
  handleStripeEvent,
  listInvoices,
  previewChange,
  reconcileMeters,
  sendMeterBatches,
  startCheckout,
  subscribe,
} from '../index.ts';

// Each test sends Stripe dozens of requests, and the machines are shared.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const { admin, stripe } = shop;

test('while Stripe does not answer, people see a notice, their plan stays, and usage is sent later', async () => {
  const { ctx, customerId } = await shop.customer();
  await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  const [event] = (await stripe.events.list({ type: 'customer.subscription.created', limit: 1 })).data;
  const clientId = ctx.account.id;
  const fresh = await makeClient(admin);
  const back = await shop.away();

  for (const verb of [
    () => previewChange(ctx, { plan: 'pro' }),
    () => changePlan(ctx, { plan: 'pro', expectedDueCents: 0 }),
    () => startCheckout(fresh, { plan: 'pro', currency: 'BRL' }),
    () => ensureCustomer(fresh),
  ])
    await expect(verb()).rejects.toMatchObject({ code: 'unavailable', reason: 'payments_unavailable' });
  expect(await getEntitlement(ctx)).toMatchObject({ plan: 'basic', paymentState: 'good' });
  expect(await listInvoices(ctx)).toHaveLength(1);

  await recordUsage(webhookContext('test', clientId), {
    events: [{ clientId, meter: 'ai_token', quantity: 900, occurredAt: new Date(), sourceKey: 'while away' }],
  });
  expect(await sendMeterBatches(jobContext('test'))).toEqual({ sent: 0, refused: 0, late: 1 });
  await admin.query(
    `insert into stripe_events (id, type, stripe_customer_id, object_id, payload, created_at) values ($1, $2, $3, $4, $5, now())`,
    [event!.id, event!.type, customerId, (event!.data.object as { id: string }).id, event],
  );
  await expect(handleStripeEvent(jobContext('test'), { eventId: event!.id })).rejects.toMatchObject({ code: 'unavailable' });
  const noted = await admin.query('select handled_at, attempts, error from stripe_events where id = $1', [event!.id]);
  expect(noted.rows).toEqual([{ handled_at: null, attempts: 1, error: expect.stringContaining('payments_unavailable') }]);

  await back();
  expect(await sendMeterBatches(jobContext('test'))).toMatchObject({ sent: 1, late: 0 });
  expect(await handleStripeEvent(jobContext('test'), { eventId: event!.id })).toEqual({ outcome: 'handled' });
  expect(await ensureCustomer(fresh)).toMatchObject({ created: true });
  expect(await reconcileMeters(jobContext('test', clientId, new Date((nowSeconds() + 7200) * 1000)), { clientId })).toEqual([]);
});
