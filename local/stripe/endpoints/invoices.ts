import { z } from 'zod';
import { bool, endpoint, merged, metadata, num, page, paging } from '../api.ts';
import { collect, draftInvoice, finalizeInvoice, linesOf } from '../invoices.ts';
import { refund } from '../payments.ts';
import { invalid } from '../refusal.ts';
import type { Store, Thing } from '../store.ts';
import { changeItems, itemList, makeItem, periodOf, settle } from '../subscriptions.ts';
import { nextEnd, nowFor } from '../time.ts';
import { itemShape, makeDiscounts } from './subscriptions.ts';

const subscription_details = z
  .strictObject({
    items: z.array(itemShape).optional(),
    proration_behavior: z.enum(['create_prorations', 'always_invoice', 'none']).optional(),
    proration_date: num.optional(),
    cancel_at_period_end: bool.optional(),
  })
  .optional();

/** What the next invoice would be: of a subscription as it is, as it would be after a change, or of one that does not exist yet. */
async function preview(
  store: Store,
  params: {
    customer?: string | undefined;
    subscription?: string | undefined;
    subscription_details?: z.infer<typeof subscription_details>;
    discounts?: { coupon?: string | undefined; promotion_code?: string | undefined }[] | undefined;
  },
): Promise<Thing> {
  const details = params.subscription_details ?? {};
  if (!params.subscription) {
    const customer = await store.get('customer', params.customer ?? '', 'customer');
    const at = await nowFor(store, customer);
    const first = await store.get('price', details.items?.[0]?.price ?? '', 'subscription_details[items][0][price]');
    const end = nextEnd(at, first.recurring, at);
    const items = await Promise.all((details.items ?? []).map((item) => makeItem(store, 'sub_preview', item, { start: at, end }, at)));
    const draft: Thing = {
      id: 'sub_preview',
      object: 'subscription',
      customer: customer.id,
      currency: first.currency,
      metadata: {},
      discounts: await makeDiscounts(store, customer.id, params.discounts, at),
      items: itemList('sub_preview', items),
    };
    return draftInvoice(store, draft, await linesOf(store, draft, { ahead: { start: at, end } }), {
      reason: 'subscription_create',
      at,
      keep: false,
      period: { start: at, end: at },
    });
  }
  const subscription = await store.get('subscription', params.subscription, 'subscription');
  const at = await nowFor(store, await store.get('customer', subscription.customer));
  const { items, prorations } = details.items
    ? await changeItems(store, subscription, details.items, details.proration_date ?? at)
    : { items: subscription.items.data, prorations: [] };
  const changed: Thing = { ...subscription, items: itemList(subscription.id, items) };
  const behaviour = details.proration_behavior ?? 'create_prorations';
  const period = periodOf(subscription);
  const shown = behaviour === 'none' ? [] : prorations;
  if (behaviour === 'always_invoice' && details.items)
    return draftInvoice(store, changed, shown, { reason: 'subscription_update', at, keep: false, period: { start: at, end: at } });
  const next = { start: period.end, end: nextEnd(subscription.billing_cycle_anchor, items[0].price.recurring, period.end) };
  const ends = details.cancel_at_period_end ?? subscription.cancel_at_period_end;
  const lines = await linesOf(store, changed, ends ? { arrears: period } : { ahead: next, arrears: period });
  return draftInvoice(store, changed, [...shown, ...lines], { reason: 'subscription_cycle', at: period.end, keep: false, period });
}

const open = (invoice: Thing, verb: string) => {
  if (invoice.status !== 'open')
    throw invalid(`This invoice can no longer be ${verb}: its status is ${invoice.status}.`, { code: 'invoice_not_editable' });
};

export const invoiceEndpoints = [
  endpoint(
    'GET',
    '/v1/invoices',
    {
      ...paging,
      customer: z.string().optional(),
      subscription: z.string().optional(),
      status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']).optional(),
      created: z.strictObject({ gt: num, gte: num, lt: num, lte: num }).partial().optional(),
    },
    async ({ store, params: { customer, subscription, status, created = {}, ...at } }) => {
      const all = await store.all('invoice', customer ? { customer } : {});
      const { gte = 0, gt = -1, lt = Number.POSITIVE_INFINITY, lte = Number.POSITIVE_INFINITY } = created;
      const fits = (each: Thing) =>
        (!status || each.status === status) &&
        (!subscription || each.parent.subscription_details?.subscription === subscription) &&
        each.created >= gte &&
        each.created > gt &&
        each.created < lt &&
        each.created <= lte;
      return page(all.filter(fits), at, '/v1/invoices');
    },
  ),
  endpoint(
    'POST',
    '/v1/invoices/create_preview',
    {
      customer: z.string().optional(),
      subscription: z.string().optional(),
      subscription_details,
      discounts: z.array(z.strictObject({ coupon: z.string().optional(), promotion_code: z.string().optional() })).optional(),
    },
    ({ store, params }) => preview(store, params),
  ),
  endpoint('GET', '/v1/invoices/:id', {}, async ({ store, path }) => {
    const invoice = await store.get('invoice', path.id!);
    const payments = (await store.all('invoice_payment', { customer: invoice.customer })).filter((each) => each.invoice === invoice.id);
    return { ...invoice, payments: { object: 'list', data: payments, has_more: false, url: '/v1/invoice_payments' } };
  }),
  endpoint('GET', '/v1/invoices/:id/lines', paging, async ({ store, path, params }) =>
    page((await store.get('invoice', path.id!)).lines.data, params, `/v1/invoices/${path.id}/lines`),
  ),
  endpoint('POST', '/v1/invoices/:id', { metadata, auto_advance: bool.optional() }, async ({ store, path, params }) => {
    const invoice = await store.get('invoice', path.id!);
    return store.put({ ...invoice, metadata: merged(invoice.metadata, params.metadata) });
  }),
  endpoint('POST', '/v1/invoices/:id/finalize', { auto_advance: bool.optional() }, async ({ store, path }) => {
    const invoice = await store.get('invoice', path.id!);
    if (invoice.status !== 'draft') throw invalid('This invoice is already finalized.', { code: 'invoice_not_editable' });
    return finalizeInvoice(store, invoice, await nowFor(store, await store.get('customer', invoice.customer)));
  }),
  endpoint(
    'POST',
    '/v1/invoices/:id/pay',
    { payment_method: z.string().optional(), off_session: bool.optional() },
    async ({ store, path, params }) => {
      const invoice = await store.get('invoice', path.id!);
      if (invoice.status === 'paid') throw invalid('Invoice is already paid', { code: 'invoice_already_paid' });
      open(invoice, 'paid');
      const at = await nowFor(store, await store.get('customer', invoice.customer));
      const after = await collect(store, invoice, at, params.payment_method);
      await settle(store, after, at);
      return after;
    },
  ),
  endpoint('POST', '/v1/invoices/:id/void', {}, async ({ store, path }) => {
    const invoice = await store.get('invoice', path.id!);
    open(invoice, 'voided');
    const at = await nowFor(store, await store.get('customer', invoice.customer));
    const voided = await store.put({
      ...invoice,
      status: 'void',
      amount_remaining: 0,
      next_payment_attempt: null,
      _next: null,
      status_transitions: { ...invoice.status_transitions, voided_at: at },
    });
    await store.emit('invoice.voided', voided, at);
    return voided;
  }),
  endpoint('GET', '/v1/invoice_payments', { ...paging, invoice: z.string().optional() }, async ({ store, params: { invoice, ...at } }) =>
    page(
      (await store.all('invoice_payment')).filter((each) => !invoice || each.invoice === invoice),
      at,
      '/v1/invoice_payments',
    ),
  ),
  endpoint(
    'GET',
    '/v1/invoiceitems',
    { ...paging, customer: z.string().optional(), pending: bool.optional() },
    async ({ store, params: { customer, pending, ...at } }) => {
      const all = await store.all('invoiceitem', customer ? { customer } : {});
      return page(
        all.filter((each) => pending === undefined || (each.invoice === null) === pending),
        at,
        '/v1/invoiceitems',
      );
    },
  ),
  endpoint('GET', '/v1/payment_intents/:id', {}, ({ store, path }) => store.get('payment_intent', path.id!)),
  endpoint('GET', '/v1/charges', { ...paging, customer: z.string().optional() }, async ({ store, params: { customer, ...at } }) =>
    page(await store.all('charge', customer ? { customer } : {}), at, '/v1/charges'),
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
      if (left === 0) throw invalid('Charge has already been refunded.', { code: 'charge_already_refunded' });
      const amount = params.amount ?? left;
      if (amount > left)
        throw invalid(`Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`, { param: 'amount' });
      return refund(store, payment, amount, await nowFor(store, await store.get('customer', payment.customer)), params.reason ?? null);
    },
  ),
  endpoint('GET', '/v1/disputes', paging, async ({ store, params }) => page(await store.all('dispute'), params, '/v1/disputes')),
];
