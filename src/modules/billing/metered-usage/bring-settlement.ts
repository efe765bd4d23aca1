import { sql } from 'drizzle-orm';
import type Stripe from 'stripe';
import { createFormatter, createTranslator } from 'use-intl/core';
import { loadMessages } from '#messages/load.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isAppLocale } from '#platform/locales.ts';
import { callStripe, idOf } from '#platform/stripe.ts';
import { listBalance } from '../customers/balance.ts';
import { isLiving } from '../subscriptions/live-subscription.ts';
import type { meterSettlements } from '../tables.ts';

export type Settlement = typeof meterSettlements.$inferSelect;

/** Seconds since 1970. */
interface Span {
  start: number;
  end: number;
}

const metadataOf = ({ id }: Settlement) => ({ settlement: id });
const keyOf = ({ id }: Settlement) => `settlement/${id}`;

/** Charges it on the next invoice of the active subscription, or on a separate invoice paid like the last one. Returns the item. */
export async function invoiceLate(ctx: Context, settlement: Settlement, customer: string, period: Span): Promise<string> {
  const { living, method } = await readSubscriptions(customer);
  const params = {
    customer,
    amount: settlement.cents,
    currency: settlement.currency.toLowerCase(),
    description: await lineWords(ctx, settlement, 'late', period),
    discountable: false,
    period,
    metadata: metadataOf(settlement),
    ...(living && { subscription: living.id }),
  };
  const item = await callStripe((stripe) => stripe.invoiceItems.create(params, { idempotencyKey: keyOf(settlement) }));
  if (!living) await invoiceNow(customer, method, settlement);
  return item.id;
}

/** The active subscription, and the payment method of the latest one. */
async function readSubscriptions(customer: string): Promise<{ living: Stripe.Subscription | undefined; method: string | null }> {
  const { data } = await callStripe((stripe) => stripe.subscriptions.list({ customer, status: 'all', limit: 100 }));
  const method = data[0]?.default_payment_method;
  return { living: data.find(isLiving), method: idOf(method) };
}

async function invoiceNow(customer: string, method: string | null, settlement: Settlement): Promise<void> {
  const params = {
    customer,
    currency: settlement.currency.toLowerCase(),
    auto_advance: true,
    collection_method: 'charge_automatically' as const,
    pending_invoice_items_behavior: 'include' as const,
    metadata: metadataOf(settlement),
    ...(method && { default_payment_method: method }),
  };
  await callStripe((stripe) => stripe.invoices.create(params, { idempotencyKey: `${keyOf(settlement)}/invoice` }));
}

/** Adds credit for the next invoices. Returns the balance transaction. */
export async function creditBalance(ctx: Context, settlement: Settlement, customer: string, period: Span): Promise<string> {
  const params = {
    amount: settlement.cents,
    currency: settlement.currency.toLowerCase(),
    description: await lineWords(ctx, settlement, 'tooMuch', period),
    metadata: metadataOf(settlement),
  };
  const options = { idempotencyKey: keyOf(settlement) };
  return (await callStripe((stripe) => stripe.customers.createBalanceTransaction(customer, params, options))).id;
}

/** Finishes what was already created at Stripe for a settlement whose idempotency key has expired there; null when nothing was. */
export async function finishMade(customer: string, settlement: Settlement): Promise<string | null> {
  const isOf = ({ metadata }: { metadata: Stripe.Metadata | null }) => metadata?.settlement === settlement.id;
  if (settlement.cents < 0) return (await listBalance(customer)).find(isOf)?.id ?? null;
  const items = await callStripe((stripe) => stripe.invoiceItems.list({ customer, limit: 100 }).autoPagingToArray({ limit: 1000 }));
  const item = items.find(isOf);
  // Stripe invoices items of a subscription by itself.
  if (!item || item.invoice || item.parent?.subscription_details) return item?.id ?? null;
  const { living, method } = await readSubscriptions(customer);
  const invoices = await callStripe((stripe) => stripe.invoices.list({ customer, limit: 100 }).autoPagingToArray({ limit: 1000 }));
  if (!living && !invoices.some(isOf)) await invoiceNow(customer, method, settlement);
  return item.id;
}

/** In the client's language: the text appears on their invoice. */
async function lineWords(
  ctx: Context,
  { clientId, meter, units }: Settlement,
  why: 'late' | 'tooMuch',
  { start, end }: Span,
): Promise<string> {
  const { rows } = await asSystem(
    'an invoice line is written in the client’s language',
    (tx) => tx.execute<{ locale: string }>(sql`select locale from accounts where id = ${clientId}`),
    ctx,
  );
  const locale = isAppLocale(rows[0]?.locale) ? rows[0].locale : 'pt-BR';
  const t = createTranslator({ locale, messages: await loadMessages(locale) });
  const format = createFormatter({ locale, timeZone: 'America/Sao_Paulo' });
  const period = format.dateTimeRange(start * 1000, end * 1000, { day: 'numeric', month: 'short' });
  return t(`billing.settlement.${why}`, { meter: t(`meters.${meter}.settled`), units: Math.abs(units), period });
}
