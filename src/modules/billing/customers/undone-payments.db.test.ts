import { expect, test, vi } from 'vitest';
import { jobContext, sessionContext } from '#platform/context.ts';
import '../../../../tests/world/heard-events.ts';
import { addMember, makePerson, openSession } from '../../../../tests/world/people.ts';
import { openShop } from '../../../../tests/world/shop.ts';
import { listInvoices, listSubscriptions, subscribe, syncBillingContacts } from '../index.ts';
import { withdrawPlan } from '../subscriptions/withdraw-plan.ts';
import { getFormerCard } from './former-card.ts';
import { syncCustomer } from './sync-customer.ts';
import { takeOutCard } from './take-out-card.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const shop = await openShop();
const { admin, stripe } = shop;

test('after a handover Stripe writes to the new owner, and the former one takes their card out', async () => {
  const { ctx, customerId } = await shop.customer({ name: 'Marli' });
  await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  await syncCustomer(ctx, { customerId });
  const accountId = ctx.account.id;
  const id = await makePerson(admin, { name: 'Laís' });
  await addMember(admin, accountId, id, 'manager');
  const heir = {
    ...sessionContext({ id, type: 'client', sessionId: await openSession(admin, id), accountId }),
    account: ctx.account,
  };
  expect(await getFormerCard(ctx)).toBeNull();
  // As the handover does it: the new owner first.
  const role = `update memberships set role = $3 where client_id = $1 and person_id = $2`;
  await admin.query(role, [accountId, id, 'owner']);
  await admin.query(role, [accountId, accountId, 'manager']);

  expect(await getFormerCard(heir)).toMatchObject({ personId: accountId, name: 'Marli', method: { last4: '4242' } });
  expect(await syncBillingContacts(jobContext('test'), { personId: id })).toEqual({ sent: 1 });
  expect(await syncBillingContacts(jobContext('test'), { personId: id })).toEqual({ sent: 0 });
  expect(await stripe.customers.retrieve(customerId)).toMatchObject({ email: `${id}@example.com` });

  await expect(takeOutCard(heir)).rejects.toMatchObject({ reason: 'not_your_card' });
  await takeOutCard(ctx);
  expect((await stripe.paymentMethods.list({ customer: customerId })).data).toEqual([]);
  expect(await getFormerCard(ctx)).toBeNull();
  const { rows } = await admin.query('select payment_method, card_of from customers where client_id = $1', [accountId]);
  expect(rows).toEqual([{ payment_method: null, card_of: null }]);
  const heard = await admin.query(`select detail ->> 'by' as by from security_events where person_id = $1 and kind = 'card_taken_out'`, [
    id,
  ]);
  expect(heard.rows).toEqual([{ by: 'Marli' }]);
  await expect(takeOutCard(ctx)).rejects.toMatchObject({ reason: 'not_your_card' });
});

test('within seven days a purchase is undone with all its money, once; after them it is not', async () => {
  const { ctx, customerId } = await shop.customer();
  await stripe.customers.createBalanceTransaction(customerId, { amount: -10_000, currency: 'brl' });
  await subscribe(ctx, { plan: 'basic', currency: 'BRL' });
  const late = { ...ctx, now: new Date(Date.now() + 8 * 86_400_000) };
  await expect(withdrawPlan(late)).rejects.toMatchObject({ reason: 'withdrawal_over' });
  await withdrawPlan(ctx);
  expect(await listSubscriptions(ctx)).toMatchObject([{ status: 'canceled' }]);
  const { data } = await stripe.charges.list({ customer: customerId });
  expect(data.map(({ amount, amount_refunded }) => [amount, amount - amount_refunded])).toEqual([[19_700, 0]]);
  expect(await stripe.customers.retrieve(customerId)).toMatchObject({ balance: -10_000 });
  expect(await listInvoices(ctx)).toMatchObject([{ status: 'paid' }]);
  await expect(withdrawPlan(ctx)).rejects.toMatchObject({ reason: 'no_subscription' });
});
