import type { Line } from './amounts.ts';
import { moveBalance } from './balance.ts';
import { base } from './base-url.ts';
import { keepDebit } from './debits.ts';
import { applyDiscounts, spendDiscounts } from './discounts.ts';
import { isMetered, lineOfItem, lineThing, type Period, usageLines } from './lines.ts';
import { charge, linkEnds } from './payments.ts';
import { invalid } from './refusal.ts';
import { newId, type Store, type Thing } from './store.ts';
import { DAY } from './time.ts';

/** Stripe leaves a renewal invoice in draft for about an hour, so that late usage is still included. */
const DRAFT_SECONDS = 3600;
/** Days between payment retries: the account's retry schedule. */
const RETRY_DAYS = [3, 5, 7];
/** Stripe's minimum charge: a smaller amount goes to the customer's balance. */
const MIN_CHARGE = 50;
/** Advance notice of a Pix Automático debit to the customer's bank. */
const PIX_NOTICE = 3 * DAY;

export type InvoiceReason = 'subscription_create' | 'subscription_cycle' | 'subscription_update' | 'manual';
/** `isBare`: the customer's pending items are left for another invoice. */
type Drafting = { reason: InvoiceReason; at: number; period: Period; auto?: boolean; isBare?: boolean };

/** The invoice belongs to a subscription, or to the customer alone. */
export type Billed = Pick<Thing, 'customer' | 'currency'> & { subscription: Thing | null; metadata?: object; method?: string | undefined };

/** A draft with these lines and the subscription's pending items. */
export const draftInvoice = (store: Store, subscription: Thing, lines: Line[], drafting: Drafting): Promise<Thing> =>
  draftFor(store, { customer: subscription.customer, currency: subscription.currency, subscription }, lines, drafting);

export async function draftFor(
  store: Store,
  { subscription, currency, metadata = {}, method, ...of }: Billed,
  lines: Line[],
  drafting: Drafting,
): Promise<Thing> {
  const { at, isBare = false } = drafting;
  const customer = await store.get('customer', of.customer);
  const id = newId('in');
  // Pending items without a subscription go on the customer's next invoice.
  const pending = (await store.all('invoiceitem', { customer: customer.id })).filter(
    (item) => !isBare && !item.invoice && (!item._subscription || item._subscription === subscription?.id),
  );
  const data: Thing[] = [
    ...pending.reverse().map((item) => lineOfItem(item, id)),
    ...lines.map((line) => lineThing(line, id, subscription!.id)),
  ];
  const blank = blankInvoice({ id, customer, subscription, currency, metadata, method }, drafting);
  const invoice = await totalled(store, blank, data, customer);
  for (const item of pending) await store.put({ ...item, invoice: id });
  await store.put(invoice);
  await spendDiscounts(store, invoice);
  await keepDebits(store, invoice);
  await store.emit('invoice.created', invoice, at);
  return invoice;
}

type Blank = Omit<Billed, 'customer'> & { id: string; customer: Thing };

function blankInvoice(
  { id, customer, subscription, currency, metadata, method }: Blank,
  { reason, at, period, auto = true }: Drafting,
): Thing {
  const waits = ['subscription_cycle', 'manual'].includes(reason) && auto ? at + DRAFT_SECONDS : null;
  return {
    id,
    object: 'invoice',
    account_country: 'BR',
    account_name: 'Page Magic',
    amount_paid: 0,
    attempt_count: 0,
    attempted: false,
    auto_advance: auto,
    billing_reason: reason,
    collection_method: 'charge_automatically',
    created: at,
    currency,
    customer: customer.id,
    customer_email: customer.email,
    customer_name: customer.name,
    default_payment_method: method ?? null,
    due_date: null,
    effective_at: null,
    ending_balance: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    last_finalization_error: null,
    livemode: false,
    metadata,
    next_payment_attempt: waits,
    number: null,
    parent: subscription && {
      type: 'subscription_details',
      quote_details: null,
      subscription_details: { metadata: subscription.metadata, subscription: subscription.id },
    },
    period_start: period.start,
    period_end: period.end,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    test_clock: customer.test_clock ?? null,
    total_taxes: [],
    _next: waits,
    _discounts: subscription?.discounts ?? [],
  };
}

/** Puts an item on a draft, as Stripe does where an item names an invoice. */
export async function addToDraft(store: Store, id: string, item: Thing): Promise<Thing> {
  const invoice = await store.get('invoice', id, 'invoice');
  const customer = await store.get('customer', item.customer);
  if (invoice.status !== 'draft' || invoice.customer !== customer.id)
    throw invalid('Items can only be added to a draft invoice of the same customer.', { param: 'invoice' });
  await store.put(await totalled(store, invoice, [...invoice.lines.data, lineOfItem(item, id)], customer));
  return store.put({ ...item, invoice: id });
}

async function keepDebits(store: Store, invoice: Thing): Promise<void> {
  for (const line of invoice.lines.data as Thing[]) {
    const kept = line._line as (Line & { debit?: string }) | undefined;
    if (!kept || line.amount <= 0 || isMetered(kept.item)) continue;
    const net = line.amount - line.discount_amounts.reduce((sum: number, { amount }: { amount: number }) => sum + amount, 0);
    const known = kept.debit ? await store.find('_debit', kept.debit) : null;
    if (known) await store.put({ ...known, amount: net });
    else if (!kept.debit) await keepDebit(store, invoice.customer, kept, net);
  }
}

async function totalled(store: Store, invoice: Thing, data: Thing[], customer: Thing): Promise<Thing> {
  const subtotal = data.reduce((sum, line) => sum + line.amount, 0);
  const off = await applyDiscounts(store, invoice, data);
  const total = subtotal - off.total_discount_amounts.reduce((sum, { amount }) => sum + amount, 0);
  const due = Math.max(0, total + customer.balance);
  return {
    ...invoice,
    ...off,
    amount_due: due,
    amount_remaining: due,
    lines: { object: 'list', data, has_more: false, url: `/v1/invoices/${invoice.id}/lines` },
    starting_balance: customer.balance,
    subtotal,
    subtotal_excluding_tax: subtotal,
    total,
    total_excluding_tax: total,
  };
}

/** The invoice with the usage reported for its periods until now. */
async function withLatestUse(store: Store, invoice: Thing, customer: Thing): Promise<Thing> {
  const data: Thing[] = [];
  const seen = new Set<string>();
  for (const line of invoice.lines.data as Thing[]) {
    const { item, start, end } = (line._line ?? {}) as Partial<Line>;
    const key = `${item?.id} ${start}`;
    if (!item || !isMetered(item)) data.push(line);
    if (!item || !isMetered(item) || seen.has(key)) continue;
    seen.add(key);
    const link = line.parent.subscription_item_details;
    for (const fresh of await usageLines(store, customer.id, item, { start: start!, end: end! }))
      data.push(lineThing(fresh, invoice.id, link.subscription, link.invoice_item));
  }
  return totalled(store, invoice, data, customer);
}

/** Numbers the invoice and makes it due; with nothing owed it is paid. */
export async function finalizeInvoice(store: Store, draft: Thing, at: number): Promise<Thing> {
  const before = await store.get('customer', draft.customer);
  const invoice = await withLatestUse(store, draft, before);
  const number = `${before.invoice_prefix}-${String(before.next_invoice_sequence).padStart(4, '0')}`;
  const customer: Thing = await store.put({
    ...before,
    next_invoice_sequence: before.next_invoice_sequence + 1,
    currency: invoice.currency,
  });
  const owed = invoice.total + customer.balance;
  const tooSmall = owed > 0 && owed < MIN_CHARGE;
  const ending = tooSmall ? owed : Math.min(0, owed);
  if (ending !== customer.balance)
    await moveBalance(store, customer, ending - customer.balance, {
      type: tooSmall ? 'invoice_too_small' : 'applied_to_invoice',
      at,
      currency: invoice.currency,
      invoice: invoice.id,
    });
  const due = tooSmall ? 0 : Math.max(0, owed);
  const open = await store.put({
    ...invoice,
    amount_due: due,
    amount_remaining: due,
    status: 'open',
    number,
    effective_at: at,
    ending_balance: ending,
    hosted_invoice_url: `${base.url}/i/${invoice.id}`,
    invoice_pdf: `${base.url}/i/${invoice.id}/pdf`,
    status_transitions: { ...invoice.status_transitions, finalized_at: at },
    _next: null,
  });
  await store.emit('invoice.finalized', open, at);
  return open;
}

/** Tries to collect an open invoice; a failure schedules the next attempt and updates the subscription. */
/** An uncollectible invoice can still be paid. */
export const isPayable = ({ status }: Thing): boolean => status === 'open' || status === 'uncollectible';

export async function collect(store: Store, invoice: Thing, at: number, method?: string): Promise<Thing> {
  if (invoice.amount_remaining === 0) return markPaid(store, invoice, at);
  const outcome = await charge(store, invoice, at, method);
  const tries = invoice.attempt_count + 1;
  if (outcome.ok) return markPaid(store, { ...invoice, attempted: true, attempt_count: tries }, at);
  if (outcome.pending)
    return store.put({
      ...invoice,
      attempted: true,
      attempt_count: tries,
      next_payment_attempt: null,
      _next: at + PIX_NOTICE,
      _last_error: null,
    });
  const first = invoice.billing_reason === 'subscription_create' || invoice._one_try;
  // A boleto is not retried while it can be paid, or after it expired.
  const once = first || outcome.voucher;
  const wait = once || !invoice.auto_advance || invoice.status !== 'open' ? undefined : RETRY_DAYS[tries - 1];
  const failed = await store.put({
    ...invoice,
    attempted: true,
    attempt_count: tries,
    next_payment_attempt: wait ? at + wait * DAY : null,
    _next: wait ? at + wait * DAY : null,
    _last_error: outcome.error,
    _gave_up: !once && !wait,
  });
  if (outcome.action) await store.emit('invoice.payment_action_required', failed, at);
  if (!outcome.voucher) await store.emit('invoice.payment_failed', failed, at);
  return failed;
}

export async function markPaid(store: Store, invoice: Thing, at: number): Promise<Thing> {
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

/** Voids an invoice; credit that it used is returned. */
export async function voidInvoice(store: Store, invoice: Thing, at: number): Promise<Thing> {
  const used = invoice.status === 'open' ? invoice.ending_balance - invoice.starting_balance : 0;
  if (used !== 0)
    await moveBalance(store, await store.get('customer', invoice.customer), -used, {
      type: 'unapplied_from_invoice',
      at,
      currency: invoice.currency,
      invoice: invoice.id,
    });
  const voided = await store.put({
    ...invoice,
    status: 'void',
    amount_remaining: 0,
    auto_advance: false,
    next_payment_attempt: null,
    status_transitions: { ...invoice.status_transitions, voided_at: at },
    _next: null,
  });
  await linkEnds(store, invoice, 'canceled', at);
  await store.emit('invoice.voided', voided, at);
  return voided;
}
