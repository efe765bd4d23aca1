import type Stripe from 'stripe';
import { type Context, requireAccount } from '#platform/context.ts';
import { callStripe, idOf, onceKey } from '#platform/stripe.ts';
import { lineItemsOf, requireSold } from '../catalogue/catalogue.ts';
import { askRedeeming, requirePromotionCode } from '../catalogue/promotion-codes.ts';
import { getCustomer } from '../customers/customers.ts';
import { ensureCustomer } from '../customers/ensure-customer.ts';
import { Subscribe } from '../input.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';
import { announceSubscription } from './announce-subscription.ts';
import { requireCurrency, requireFree, startCheckout } from './start-checkout.ts';
import { getSubscription, listSubscriptions, type SubscriptionView } from './subscriptions.ts';
import { syncSubscription } from './sync-subscription.ts';

const HOUR = 3_600_000;

type Subscribed = SubscriptionView & { checkoutUrl: string | null };

/**
 * Subscribes with the account's payment method at Stripe; without one, or when it declines, `checkoutUrl` is the page on which a person
 * pays, and until then the subscription is `incomplete` and gives nothing. A retry with the same key returns the same subscription.
 */
export async function subscribe(ctx: Context, input: Subscribe): Promise<Subscribed> {
  const account = requireAccount(ctx);
  const { plan, currency, promotionCode: code, key, returnTo } = Subscribe.parse(input);
  const request = key && onceKey('request', account.id, key, plan, currency, code);
  const first = request && (await findFirst(ctx, account.id, request));
  if (first) return takeOver(ctx, first);
  await requireFree(ctx);
  await requireCurrency(ctx, account.id, currency);
  const sold = await requireSold(ctx, plan, currency);
  const customer = await ensureCustomer(ctx);
  const method = await savedMethod(customer.id);
  if (!method) {
    const { url } = await startCheckout(ctx, { plan, currency, returnTo, promotionCode: code, key, request });
    return { ...PROMISED, plan, currency, createdAt: ctx.now, checkoutUrl: url };
  }
  const promotion = code ? await requirePromotionCode(ctx, { code, sold, currency, customerId: customer.id }) : null;
  const asked = key ?? [Math.floor(ctx.now.getTime() / HOUR), (await listSubscriptions(ctx))[0]?.id];
  const params = {
    customer: customer.id,
    items: lineItemsOf(sold),
    default_payment_method: method,
    payment_behavior: 'allow_incomplete' as const,
    off_session: true,
    metadata: { client_id: account.id, plan, ...(request && { request }) },
    ...(promotion && { discounts: [{ promotion_code: promotion.id }] }),
    expand: ['latest_invoice'],
  };
  const options = { idempotencyKey: onceKey('subscribe', asked, params) };
  return takeOver(ctx, await askRedeeming(promotion, (stripe) => stripe.subscriptions.create(params, options)));
}

/** The subscription created by this very request before its process died, however long ago. */
async function findFirst(ctx: Context, clientId: string, request: string): Promise<Stripe.Subscription | undefined> {
  const customer = await getCustomer(ctx, clientId);
  if (!customer) return undefined;
  const list = { customer: customer.stripeCustomerId, status: 'all' as const, limit: 100, expand: ['data.latest_invoice'] };
  const { data } = await callStripe((stripe) => stripe.subscriptions.list(list));
  return data.find(({ metadata }) => metadata.request === request);
}

async function takeOver(ctx: Context, subscription: Stripe.Subscription): Promise<Subscribed> {
  const synced = await syncSubscription(ctx, { subscriptionId: subscription.id });
  await announceSubscription(subscription.id, synced);
  const invoice = typeof subscription.latest_invoice === 'string' ? null : subscription.latest_invoice;
  if (invoice) await syncInvoice(ctx, { invoiceId: invoice.id });
  const checkoutUrl = synced.status === 'incomplete' ? (invoice?.hosted_invoice_url ?? null) : null;
  return { ...(await getSubscription(ctx, subscription.id)), checkoutUrl };
}

const PROMISED = {
  id: null,
  status: 'incomplete',
  currentPeriodStart: null,
  currentPeriodEnd: null,
  cancelAt: null,
  trialEnd: null,
  endedAt: null,
} as const;

/** The customer's default payment method, else a card they have used here. */
async function savedMethod(customerId: string): Promise<string | null> {
  const customer = await callStripe((stripe) => stripe.customers.retrieve(customerId));
  if (customer.deleted) return null;
  const method = customer.invoice_settings.default_payment_method;
  if (method) return idOf(method);
  const { data } = await callStripe((stripe) => stripe.customers.listPaymentMethods(customerId, { type: 'card', limit: 1 }));
  return data[0]?.id ?? null;
}
