import { z } from 'zod';
import { bool, endpoint, merged, metadata, num, page, paging } from '../api.ts';
import { addToDraft, collect, draftFor, finalizeInvoice, isPayable, markPaid, voidInvoice } from '../invoices.ts';
import { preview } from '../preview.ts';
import { invalid } from '../refusal.ts';
import { CommittedRefusal, newId, type Store, type Thing } from '../store.ts';
import { declined, isOver, settle } from '../subscriptions.ts';
import { nowFor } from '../time.ts';
import { anchor, billingMode, discountShape, itemShape, proration } from './subscriptions.ts';

const subscription_details = z
  .strictObject({
    items: z.array(itemShape).optional(),
    billing_cycle_anchor: anchor,
    billing_mode: billingMode,
    proration_behavior: proration.optional(),
    proration_date: num.optional(),
    cancel_at: z.union([z.literal(''), num]).optional(),
    cancel_at_period_end: bool.optional(),
    trial_end: z.literal('now').optional(),
  })
  .optional();

const nowOf = async (store: Store, invoice: Thing) => nowFor(store, await store.get('customer', invoice.customer));
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
        (!subscription || each.parent?.subscription_details?.subscription === subscription) &&
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
      discounts: discountShape,
    },
    ({ store, params }) => preview(store, params),
  ),
  // Collects pending items without a subscription; without such items Stripe makes an empty invoice.
  endpoint(
    'POST',
    '/v1/invoices',
    {
      customer: z.string(),
      currency: z.string().length(3).optional(),
      auto_advance: bool.optional(),
      collection_method: z.literal('charge_automatically').optional(),
      default_payment_method: z.string().optional(),
      pending_invoice_items_behavior: z.enum(['include', 'exclude']),
      metadata,
    },
    async ({ store, params }) => {
      const customer = await store.get('customer', params.customer, 'customer');
      const at = await nowFor(store, customer);
      if (params.default_payment_method) await store.get('payment_method', params.default_payment_method, 'default_payment_method');
      const currency = params.currency ?? customer.currency ?? 'usd';
      const billed = {
        customer: customer.id,
        currency,
        subscription: null,
        metadata: params.metadata ?? {},
        method: params.default_payment_method,
      };
      const isBare = params.pending_invoice_items_behavior === 'exclude';
      const drafting = { reason: 'manual' as const, at, period: { start: at, end: at }, auto: params.auto_advance ?? false, isBare };
      return draftFor(store, billed, [], drafting);
    },
  ),
  endpoint('GET', '/v1/invoices/:id', {}, ({ store, path }) => store.get('invoice', path.id!)),
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
    const at = await nowOf(store, invoice);
    const open = await finalizeInvoice(store, invoice, at);
    return open.amount_remaining === 0 ? markPaid(store, open, at) : open;
  }),
  endpoint(
    'POST',
    '/v1/invoices/:id/pay',
    { payment_method: z.string().optional(), off_session: bool.optional(), paid_out_of_band: bool.optional() },
    async ({ store, path, params }) => {
      const invoice = await store.get('invoice', path.id!);
      if (invoice.status === 'paid') throw invalid('Invoice is already paid', { code: 'invoice_already_paid' });
      const at = await nowOf(store, invoice);
      const given = invoice.status === 'draft' ? await finalizeInvoice(store, invoice, at) : invoice;
      if (!isPayable(given)) open(given, 'paid');
      const after = params.paid_out_of_band ? await markPaid(store, given, at) : await collect(store, given, at, params.payment_method);
      await settle(store, after, at);
      if (after.status !== 'paid' && after._last_error) throw new CommittedRefusal(declined(after));
      return after;
    },
  ),
  endpoint('POST', '/v1/invoices/:id/void', {}, async ({ store, path }) => {
    const invoice = await store.get('invoice', path.id!);
    if (!isPayable(invoice)) open(invoice, 'voided');
    const at = await nowOf(store, invoice);
    const voided = await voidInvoice(store, invoice, at);
    await settle(store, voided, at);
    return voided;
  }),
  endpoint('POST', '/v1/invoices/:id/mark_uncollectible', {}, async ({ store, path }) => {
    const invoice = await store.get('invoice', path.id!);
    open(invoice, 'marked uncollectible');
    const at = await nowOf(store, invoice);
    const given_up = await store.put({
      ...invoice,
      status: 'uncollectible',
      next_payment_attempt: null,
      status_transitions: { ...invoice.status_transitions, marked_uncollectible_at: at },
      _next: null,
    });
    await store.emit('invoice.marked_uncollectible', given_up, at);
    await settle(store, given_up, at);
    return given_up;
  }),
  endpoint('DELETE', '/v1/invoices/:id', {}, async ({ store, path }) => {
    const invoice = await store.get('invoice', path.id!);
    throw invalid(`You can only delete draft invoices that are not of a subscription: ${invoice.id}.`, { code: 'invoice_not_editable' });
  }),
  endpoint(
    'GET',
    '/v1/invoice_payments',
    {
      ...paging,
      invoice: z.string().optional(),
      status: z.enum(['open', 'paid', 'canceled']).optional(),
      payment: z.strictObject({ type: z.literal('payment_intent'), payment_intent: z.string() }).optional(),
    },
    async ({ store, params: { invoice, status, payment, ...at } }) => {
      const all = await store.all('invoice_payment');
      const fits = (each: Thing) =>
        (!invoice || each.invoice === invoice) &&
        (!status || each.status === status) &&
        (!payment || each.payment.payment_intent === payment.payment_intent);
      return page(all.filter(fits), at, '/v1/invoice_payments');
    },
  ),
  endpoint(
    'POST',
    '/v1/invoiceitems',
    {
      customer: z.string(),
      amount: num,
      currency: z.string().length(3),
      subscription: z.string().optional(),
      invoice: z.string().optional(),
      description: z.string().optional(),
      discountable: bool.optional(),
      period: z.strictObject({ start: num, end: num }).optional(),
      metadata,
    },
    async ({ store, params: { subscription: id, invoice, ...params } }) => {
      const customer = await store.get('customer', params.customer, 'customer');
      const at = await nowFor(store, customer);
      const subscription = id ? await store.get('subscription', id, 'subscription') : null;
      if (subscription && (subscription.customer !== customer.id || isOver(subscription)))
        throw invalid('The subscription is not an active one of this customer.', { param: 'subscription' });
      if (customer.currency && customer.currency !== params.currency)
        throw invalid(`The customer pays in ${customer.currency}.`, { param: 'currency' });
      const item = await store.put({
        id: newId('ii'),
        object: 'invoiceitem',
        amount: params.amount,
        currency: params.currency,
        customer: customer.id,
        customer_account: null,
        date: at,
        description: params.description ?? null,
        discountable: params.discountable ?? params.amount > 0,
        discounts: [],
        invoice: null,
        livemode: false,
        metadata: params.metadata ?? {},
        net_amount: params.amount,
        parent: subscription && {
          type: 'subscription_details',
          subscription_details: { subscription: subscription.id },
        },
        period: params.period ?? { start: at, end: at },
        pricing: null,
        proration: false,
        quantity: 1,
        quantity_decimal: '1',
        tax_rates: [],
        test_clock: customer.test_clock ?? null,
        _subscription: subscription?.id ?? null,
      });
      await store.emit('invoiceitem.created', item, at);
      return invoice ? addToDraft(store, invoice, item) : item;
    },
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
];
