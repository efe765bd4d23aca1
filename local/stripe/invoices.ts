import { amountOf, discountOf, type Line, usageOf } from './amounts.ts';
import { base } from './base-url.ts';
import { charge } from './payments.ts';
import { newId, type Store, type Thing } from './store.ts';
import { DAY } from './time.ts';

/** Stripe leaves an invoice of a renewal open to changes for about an hour. */
const DRAFT_SECONDS = 3600;
/** When a failed payment is tried again, in days after the try before; after the last the subscription ends. */
const RETRY_DAYS = [3, 5, 7];

export type InvoiceReason = 'subscription_create' | 'subscription_cycle' | 'subscription_update' | 'manual';

/** The lines of a subscription: licensed items ahead, metered ones in arrears. */
export async function linesOf(
  store: Store,
  subscription: Thing,
  { ahead, arrears }: { ahead?: { start: number; end: number }; arrears?: { start: number; end: number } },
): Promise<Line[]> {
  const lines: Line[] = [];
  for (const item of subscription.items.data as Thing[]) {
    const price = await store.get('price', item.price.id);
    const product = await store.get('product', price.product);
    const metered = price.recurring.usage_type === 'metered';
    const period = metered ? arrears : ahead;
    if (!period) continue;
    const quantity = metered ? await usageOf(store, price, subscription.customer, period.start, period.end) : item.quantity;
    const description = metered ? product.name : `${quantity} × ${product.name}`;
    lines.push({ description, amount: amountOf(price, quantity), quantity, price, item, ...period, proration: false });
  }
  return lines;
}

const lineThing = (line: Line, invoice: string, subscription: string): Thing => ({
  id: newId('il'),
  object: 'line_item',
  amount: line.amount,
  currency: line.price.currency,
  description: line.description,
  discount_amounts: [],
  discountable: !line.proration,
  discounts: [],
  invoice,
  livemode: false,
  metadata: {},
  parent: {
    type: 'subscription_item_details',
    invoice_item_details: null,
    subscription_item_details: {
      proration: line.proration,
      proration_details: null,
      subscription,
      subscription_item: line.item.id,
      invoice_item: null,
    },
  },
  period: { start: line.start, end: line.end },
  pricing: {
    type: 'price_details',
    price_details: { price: line.price.id, product: line.price.product },
    unit_amount_decimal: line.price.unit_amount_decimal ?? null,
  },
  quantity: line.quantity,
  subtotal: line.amount,
  taxes: [],
});

/** A draft with these lines and whatever waits for the next invoice. `keep` false: a preview, of which nothing stays. */
export async function draftInvoice(
  store: Store,
  subscription: Thing,
  lines: Line[],
  { reason, at, keep = true, period }: { reason: InvoiceReason; at: number; keep?: boolean; period: { start: number; end: number } },
): Promise<Thing> {
  const customer = await store.get('customer', subscription.customer);
  const id = keep ? newId('in') : newId('upcoming_in');
  const pending = (await store.all('invoiceitem', { customer: customer.id })).filter(
    (item) => !item.invoice && item.subscription === subscription.id,
  );
  const data: Thing[] = [
    ...pending.reverse().map((item) => ({ ...lineThing(item._line as Line, id, subscription.id), description: item.description })),
    ...lines.map((line) => lineThing(line, id, subscription.id)),
  ];
  const subtotal = data.reduce((sum, line) => sum + line.amount, 0);
  const discountable = data.filter((line) => line.discountable).reduce((sum, line) => sum + line.amount, 0);
  const discounts = await activeDiscounts(store, subscription, at);
  let left = discountable;
  const total_discount_amounts = discounts.map((discount) => {
    const amount = discountOf(discount._coupon, left);
    left -= amount;
    return { amount, discount: discount.id };
  });
  const total = subtotal - total_discount_amounts.reduce((sum, { amount }) => sum + amount, 0);
  const starting_balance = customer.balance as number;
  const due = Math.max(0, total + starting_balance);
  const invoice: Thing = {
    id,
    object: 'invoice',
    account_country: 'BR',
    amount_due: due,
    amount_paid: 0,
    amount_remaining: due,
    attempt_count: 0,
    attempted: false,
    auto_advance: true,
    billing_reason: reason,
    collection_method: 'charge_automatically',
    created: at,
    currency: subscription.currency,
    customer: customer.id,
    customer_email: customer.email,
    customer_name: customer.name,
    default_payment_method: null,
    discounts: discounts.map((discount) => discount.id),
    due_date: null,
    effective_at: null,
    ending_balance: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    lines: { object: 'list', data, has_more: false, url: `/v1/invoices/${id}/lines`, total_count: data.length },
    livemode: false,
    metadata: {},
    next_payment_attempt: reason === 'subscription_cycle' ? at + DRAFT_SECONDS : null,
    number: null,
    parent: {
      type: 'subscription_details',
      quote_details: null,
      subscription_details: { metadata: subscription.metadata, subscription: subscription.id },
    },
    period_start: period.start,
    period_end: period.end,
    starting_balance,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal,
    subtotal_excluding_tax: subtotal,
    test_clock: customer.test_clock ?? null,
    total,
    total_discount_amounts,
    total_excluding_tax: total,
    total_taxes: [],
    _next: reason === 'subscription_cycle' ? at + DRAFT_SECONDS : null,
  };
  if (!keep) return invoice;
  for (const item of pending) await store.put({ ...item, invoice: id });
  await store.put(invoice);
  await store.emit('invoice.created', invoice, at);
  return invoice;
}

async function activeDiscounts(store: Store, subscription: Thing, at: number): Promise<Thing[]> {
  const all = await Promise.all((subscription.discounts as string[]).map((id) => store.get('discount', id)));
  return all.filter(({ end }) => end === null || end > at);
}

/** Numbers it and makes it what the customer owes; at nothing owed it is paid. */
export async function finalizeInvoice(store: Store, invoice: Thing, at: number): Promise<Thing> {
  const customer = await store.get('customer', invoice.customer);
  const number = `${customer.invoice_prefix}-${String(customer.next_invoice_sequence).padStart(4, '0')}`;
  const balance = Math.min(0, invoice.total + invoice.starting_balance);
  await store.put({
    ...customer,
    next_invoice_sequence: customer.next_invoice_sequence + 1,
    balance: invoice.total < 0 || invoice.starting_balance < 0 ? balance : customer.balance,
  });
  const open = await store.put({
    ...invoice,
    status: 'open',
    number,
    effective_at: at,
    ending_balance: balance,
    hosted_invoice_url: `${base.url}/i/${invoice.id}`,
    invoice_pdf: `${base.url}/i/${invoice.id}/pdf`,
    status_transitions: { ...invoice.status_transitions, finalized_at: at },
    _next: null,
  });
  await store.emit('invoice.finalized', open, at);
  return open;
}

/** Tries to collect an open invoice; a failure plans the next try and tells the subscription. */
export async function collect(store: Store, invoice: Thing, at: number, method?: string): Promise<Thing> {
  if (invoice.amount_remaining === 0) return markPaid(store, invoice, at);
  const outcome = await charge(store, invoice, at, method);
  if (outcome.ok) return markPaid(store, { ...invoice, attempted: true, attempt_count: invoice.attempt_count + 1 }, at);
  const tries = invoice.attempt_count + 1;
  const first = invoice.billing_reason === 'subscription_create';
  const wait = first ? undefined : RETRY_DAYS[tries - 1];
  const failed = await store.put({
    ...invoice,
    attempted: true,
    attempt_count: tries,
    next_payment_attempt: wait ? at + wait * DAY : null,
    _next: wait ? at + wait * DAY : null,
    _last_error: outcome.error,
    _gave_up: !first && !wait,
  });
  await store.emit(outcome.action ? 'invoice.payment_action_required' : 'invoice.payment_failed', failed, at);
  if (outcome.action) await store.emit('invoice.payment_failed', failed, at);
  return failed;
}

async function markPaid(store: Store, invoice: Thing, at: number): Promise<Thing> {
  const paid = await store.put({
    ...invoice,
    status: 'paid',
    amount_paid: invoice.amount_due,
    amount_remaining: 0,
    attempted: true,
    auto_advance: false,
    next_payment_attempt: null,
    status_transitions: { ...invoice.status_transitions, paid_at: at },
    _next: null,
  });
  await store.emit('invoice.paid', paid, at);
  await store.emit('invoice.payment_succeeded', paid, at);
  return paid;
}
