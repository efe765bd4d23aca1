import type Stripe from 'stripe';
import { type Context, requireAccount } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { ask, isMissing } from '#platform/stripe.ts';
import { getCustomer } from './customers.ts';
import { FinishCheckout } from './input.ts';
import { syncCustomer } from './sync-customer.ts';
import { syncSubscription } from './sync-subscription.ts';

export interface CheckoutView {
  /** `waiting`: a Pix or a boleto was shown and nobody has paid it yet. */
  status: 'open' | 'waiting' | 'paid' | 'failed' | 'expired';
  method: 'card' | 'boleto' | 'pix' | null;
  /** Stripe's page of the Pix or boleto that is still to be paid. */
  voucherUrl: string | null;
}

/** How a purchase of the account stands. What was paid counts from here on, also when Stripe's word of it is still on its way. */
export async function getCheckout(ctx: Context, input: FinishCheckout): Promise<CheckoutView> {
  const account = requireAccount(ctx);
  const { sessionId } = FinishCheckout.parse(input);
  const session = await retrieve(sessionId);
  const customer = await getCustomer(ctx, account.id);
  if (!session || !customer || session.customer !== customer.stripeCustomerId) throw new AppError('not_found', 'checkout_not_found');
  if (session.status !== 'complete' || !session.subscription) {
    return { status: session.status === 'expired' ? 'expired' : 'open', method: null, voucherUrl: null };
  }
  const subscriptionId = typeof session.subscription === 'string' ? session.subscription : session.subscription.id;
  await syncCustomer(ctx, { customerId: customer.stripeCustomerId });
  const synced = await syncSubscription(ctx, { subscriptionId });
  const method = await methodOf(subscriptionId);
  if (synced.status === 'incomplete') return { status: 'waiting', method, voucherUrl: await voucherOf(session) };
  const failed = synced.status === 'incomplete_expired' || synced.status === 'canceled';
  return { status: failed ? 'failed' : 'paid', method, voucherUrl: null };
}

async function retrieve(sessionId: string): Promise<Stripe.Checkout.Session | null> {
  try {
    return await ask((stripe) => stripe.checkout.sessions.retrieve(sessionId));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function methodOf(subscriptionId: string): Promise<CheckoutView['method']> {
  const { default_payment_method: method } = await ask((stripe) =>
    stripe.subscriptions.retrieve(subscriptionId, { expand: ['default_payment_method'] }),
  );
  const type: string | null = method && typeof method !== 'string' ? method.type : null;
  return type === 'card' || type === 'boleto' || type === 'pix' ? type : null;
}

async function voucherOf(session: Stripe.Checkout.Session): Promise<string | null> {
  if (!session.invoice) return null;
  const id = typeof session.invoice === 'string' ? session.invoice : session.invoice.id;
  return (await ask((stripe) => stripe.invoices.retrieve(id))).hosted_invoice_url ?? null;
}
