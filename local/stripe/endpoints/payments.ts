import { z } from 'zod';
import { bool, endpoint, metadata, num, page, paging } from '../api.ts';
import { moveBalance } from '../balance.ts';
import { refund } from '../payments.ts';
import { invalid } from '../refusal.ts';
import type { Thing } from '../store.ts';
import { nowFor } from '../time.ts';

const between = z.strictObject({ gt: num, gte: num, lt: num, lte: num }).partial().optional();
const during = (
  each: Thing,
  { gt = -1, gte = 0, lt = Number.POSITIVE_INFINITY, lte = Number.POSITIVE_INFINITY }: z.infer<typeof between> = {},
) => each.created > gt && each.created >= gte && each.created < lt && each.created <= lte;

export const paymentEndpoints = [
  endpoint('GET', '/v1/payment_intents/:id', {}, ({ store, path }) => store.get('payment_intent', path.id!)),
  endpoint('GET', '/v1/payment_intents', { ...paging, customer: z.string().optional() }, async ({ store, params: { customer, ...at } }) =>
    page(await store.all('payment_intent', customer ? { customer } : {}), at, '/v1/payment_intents'),
  ),
  endpoint(
    'GET',
    '/v1/charges',
    { ...paging, customer: z.string().optional(), payment_intent: z.string().optional(), created: between },
    async ({ store, params: { customer, payment_intent: intent, created, ...at } }) => {
      const all = await store.all('charge', customer ? { customer } : {});
      return page(
        all.filter((each) => (!intent || each.payment_intent === intent) && during(each, created)),
        at,
        '/v1/charges',
      );
    },
  ),
  endpoint('GET', '/v1/charges/:id', {}, ({ store, path }) => store.get('charge', path.id!)),
  endpoint(
    'POST',
    '/v1/refunds',
    {
      charge: z.string().optional(),
      payment_intent: z.string().optional(),
      amount: num.min(1).optional(),
      reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
      metadata,
    },
    async ({ store, params }) => {
      const intent = params.payment_intent ? await store.get('payment_intent', params.payment_intent, 'payment_intent') : null;
      const payment = await store.get('charge', params.charge ?? intent?.latest_charge ?? '', 'charge');
      const left = payment.amount - payment.amount_refunded;
      if (!payment.paid) throw invalid('This charge did not succeed: nothing can be refunded.', { code: 'charge_not_refundable' });
      const { type } = payment.payment_method_details;
      if (type === 'boleto') throw invalid(`This charge can't be refunded: payments with ${type} don't support refunds.`);
      if (left === 0) throw invalid('Charge has already been refunded.', { code: 'charge_already_refunded' });
      if (payment.disputed) throw invalid('This charge is disputed: it cannot be refunded.', { code: 'charge_disputed' });
      const amount = params.amount ?? left;
      if (amount > left)
        throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, { param: 'amount' });
      const at = await nowFor(store, await store.get('customer', payment.customer));
      return refund(store, payment, amount, at, { reason: params.reason ?? null, metadata: params.metadata ?? {} });
    },
  ),
  endpoint('GET', '/v1/refunds/:id', {}, ({ store, path }) => store.get('refund', path.id!)),
  endpoint(
    'GET',
    '/v1/refunds',
    { ...paging, charge: z.string().optional(), payment_intent: z.string().optional() },
    async ({ store, params: { charge, payment_intent: intent, ...at } }) =>
      page(
        (await store.all('refund')).filter((each) => (!charge || each.charge === charge) && (!intent || each.payment_intent === intent)),
        at,
        '/v1/refunds',
      ),
  ),

  endpoint('GET', '/v1/disputes', { ...paging, charge: z.string().optional() }, async ({ store, params: { charge, ...at } }) =>
    page(
      (await store.all('dispute')).filter((each) => !charge || each.charge === charge),
      at,
      '/v1/disputes',
    ),
  ),
  endpoint('GET', '/v1/disputes/:id', {}, ({ store, path }) => store.get('dispute', path.id!)),
  // Stripe's test mode decides by the text: `winning_evidence` wins the dispute, `losing_evidence` loses it.
  endpoint(
    'POST',
    '/v1/disputes/:id',
    { evidence: z.strictObject({ uncategorized_text: z.string() }), submit: bool.optional() },
    async ({ store, path, params }) => {
      const dispute = await store.get('dispute', path.id!);
      const at = await nowFor(store, await store.get('customer', dispute._customer));
      const outcome = { winning_evidence: 'won', losing_evidence: 'lost' }[params.evidence.uncategorized_text];
      const after = await store.put({ ...dispute, evidence: params.evidence, status: outcome ?? 'under_review' });
      await store.emit('charge.dispute.updated', after, at);
      if (outcome) await store.emit('charge.dispute.closed', after, at);
      return after;
    },
  ),
  endpoint('POST', '/v1/disputes/:id/close', {}, async ({ store, path }) => {
    const dispute = await store.get('dispute', path.id!);
    const after = await store.put({ ...dispute, status: 'lost' });
    await store.emit('charge.dispute.closed', after, await nowFor(store, await store.get('customer', dispute._customer)));
    return after;
  }),

  endpoint('GET', '/v1/customers/:id/balance_transactions', paging, async ({ store, path, params }) => {
    const all = await store.all('customer_balance_transaction', { customer: (await store.get('customer', path.id!)).id });
    return page(all, params, `/v1/customers/${path.id}/balance_transactions`);
  }),
  endpoint(
    'POST',
    '/v1/customers/:id/balance_transactions',
    { amount: num, currency: z.string().length(3), description: z.string().optional(), metadata },
    async ({ store, path, params: { amount, currency, description = null, metadata: more = {} } }) => {
      const customer = await store.get('customer', path.id!);
      if (customer.currency && customer.currency !== currency)
        throw invalid(`The customer's balance is in ${customer.currency}.`, { param: 'currency' });
      return moveBalance(store, customer, amount, {
        type: 'adjustment',
        at: await nowFor(store, customer),
        currency,
        description,
        metadata: more,
      });
    },
  ),
];
