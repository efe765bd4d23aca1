import { sql } from 'drizzle-orm';
import type Stripe from 'stripe';
import { createTranslator } from 'use-intl/core';
import { loadMessages } from '#messages/load.ts';
import { jobContext } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isAppLocale } from '#platform/locales.ts';
import { log } from '#platform/log/log.ts';
import { callStripe, idOf, onceKey } from '#platform/stripe.ts';
import type { DiscountParam } from '../catalogue/promotion-codes.ts';
import { listBalance } from '../customers/balance.ts';
import { previewOf } from '../invoices/invoice-preview.ts';
import type { PlanSwap } from '../subscriptions/plan-swap.ts';
import type { planOrders } from '../tables.ts';

type Order = typeof planOrders.$inferSelect;

interface Changing {
  details: PlanSwap;
  /** True while the period of the order still runs. */
  isSamePeriod: boolean;
  discounts?: DiscountParam[];
}

/**
 * The price shown and paid is the price of the change: anything its invoice would add (usage while the money was on its way, an expired
 * code) is credited first, so that a client who has paid does not owe something minutes later. That usage is billed with the next invoice,
 * by `billLaterUse`.
 */
export async function keepPrice(order: Order, { id, customer: of }: Stripe.Subscription, changing: Changing): Promise<void> {
  const { details, isSamePeriod, discounts } = changing;
  const customer = idOf(of);
  const invoice = await callStripe((stripe) =>
    stripe.invoices.createPreview({ customer, subscription: id, subscription_details: details, ...(discounts && { discounts }) }),
  );
  const { dueNowCents, useCents } = await previewOf(invoice);
  if (dueNowCents === 0) return;
  const kept = (await restsOf(order, customer)).reduce((sum, { metadata }) => sum + Number(metadata?.use), 0);
  // Usage up to the order is in its price, or on the invoice of the period that has ended since.
  const later = Math.max(0, useCents - (isSamePeriod ? order.useCents : 0) - kept);
  const use = Math.min(dueNowCents, later);
  const given = { amount: -dueNowCents, currency: 'brl', metadata: { order_rest: order.id, use: String(use) } };
  const idempotencyKey = onceKey('order/rest', order.id, kept, invoice.starting_balance, given);
  await callStripe((stripe) => stripe.customers.createBalanceTransaction(customer, given, { idempotencyKey }));
  if (use < dueNowCents) log.warn('order.price_kept', { accountId: order.clientId, orderId: order.id, cents: dueNowCents - use });
}

/** Adds the usage between the order and the change to the next invoice, once. */
export async function billLaterUse(order: Order, subscription: string, customer: string): Promise<void> {
  const amount = (await restsOf(order, customer)).reduce((sum, { metadata }) => sum + Number(metadata?.use), 0);
  if (amount === 0) return;
  const items = await callStripe((stripe) => stripe.invoiceItems.list({ customer, limit: 100 }).autoPagingToArray({ limit: 1000 }));
  if (items.some(({ metadata }) => metadata?.order === order.id)) return;
  const params = {
    customer,
    subscription,
    amount,
    currency: 'brl',
    description: await lineWords(order),
    // Discounts are already subtracted.
    discountable: false,
    metadata: { order: order.id },
  };
  await callStripe((stripe) => stripe.invoiceItems.create(params, { idempotencyKey: `order/later/${order.id}` }));
}

/** Credits given beyond the price, to keep it. */
async function restsOf({ id }: Order, customer: string): Promise<Stripe.CustomerBalanceTransaction[]> {
  return (await listBalance(customer)).filter(({ metadata }) => metadata?.order_rest === id);
}

/** In the client's language: the text appears on their invoice. */
async function lineWords({ clientId, plan }: Order): Promise<string> {
  const { rows } = await asSystem(
    'an invoice line is written in the client’s language',
    (tx) => tx.execute<{ locale: string }>(sql`select locale from accounts where id = ${clientId}`),
    jobContext('fulfil-order', clientId),
  );
  const locale = isAppLocale(rows[0]?.locale) ? rows[0].locale : 'pt-BR';
  const t = createTranslator({ locale, messages: await loadMessages(locale) });
  return t('payments.order.later', { plan: t(`plan.names.${plan}`) });
}
