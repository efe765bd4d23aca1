import type Stripe from 'stripe';
import { type Context, requireAccount } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { callStripe, idOf, isMissing } from '#platform/stripe.ts';
import type { PlanKey } from '../catalogue/plans.ts';
import { getCustomer, momentOf } from '../customers/customers.ts';
import { syncCustomer } from '../customers/sync-customer.ts';
import { getEntitlement } from '../entitlements/entitlements.ts';
import { type Currency, FinishCheckout, InvoiceRef } from '../input.ts';
import { getInvoice, type Invoice } from '../invoices/invoices.ts';
import { syncInvoice } from '../invoices/sync-invoice.ts';
import { fulfilOrder } from '../orders/fulfil-order.ts';
import { syncSubscription } from './sync-subscription.ts';

export interface CheckoutView {
  /**
   * `open`: the page can still be paid on. `waiting`: a Pix or a boleto was shown and is not paid yet. `unconfirmed`: the bank needs a
   * confirmation, or declined. `refunded`: a second purchase, refunded. `ended`: it was paid once, and another subscription or none counts
   * now.
   */
  status: 'open' | 'waiting' | 'unconfirmed' | 'paid' | 'failed' | 'expired' | 'refunded' | 'ended';
  method: 'card' | 'boleto' | 'pix' | null;
  /** Stripe's page on which it can still be paid, or the page with the boleto. */
  payUrl: string | null;
  /** Last time at which the boleto can be paid. */
  payUntil: Date | null;
  /** Id of the receipt, if there is one. */
  invoiceId: string | null;
  paid: { cents: number; currency: Currency } | null;
  /** The ordered plan, when its money came too late and became credit. */
  credited?: PlanKey;
}

const NOTHING: Omit<CheckoutView, 'status'> = { method: null, payUrl: null, payUntil: null, invoiceId: null, paid: null };

/**
 * State of a purchase, read from Stripe: the only source of the result page. A paid one counts from here on, even if its webhook has not
 * arrived yet.
 * @throws AppError `checkout_not_found` when it does not exist or belongs to another account.
 */
export async function getCheckout(ctx: Context, input: FinishCheckout): Promise<CheckoutView> {
  const account = requireAccount(ctx);
  const asked = FinishCheckout.safeParse(input);
  const customer = await getCustomer(ctx, account.id);
  const session = asked.success && customer ? await retrieve(asked.data.sessionId) : null;
  if (!session || !customer || session.customer !== customer.stripeCustomerId) throw new AppError('not_found', 'checkout_not_found');
  if (session.mode === 'payment') return getOrder(ctx, session);
  if (session.status === 'expired') return { ...NOTHING, status: 'expired' };
  if (session.status !== 'complete' || !session.subscription) return { ...NOTHING, status: 'open', payUrl: session.url };
  const subscriptionId = idOf(session.subscription);
  await syncCustomer(ctx, { customerId: customer.stripeCustomerId });
  const { status } = await syncSubscription(ctx, { subscriptionId });
  const invoice = session.invoice ? await readInvoice(ctx, idOf(session.invoice)) : null;
  const view = { ...viewOf(invoice), method: await methodOf(subscriptionId) };
  if (status === 'incomplete_expired') return { ...view, status: 'failed' };
  if (status === 'incomplete') return { ...view, status: view.method === 'pix' || view.method === 'boleto' ? 'waiting' : 'unconfirmed' };
  if (status === 'canceled' && !view.paid) return { ...view, status: 'failed' };
  if (invoice && invoice.refundedCents > 0) return { ...view, status: 'refunded' };
  const counts = (await getEntitlement(ctx)).subscriptionId === subscriptionId;
  return { ...view, status: counts ? 'paid' : 'ended' };
}

/** State of a bigger plan ordered by Pix or boleto; a paid one is fulfilled here already. */
async function getOrder(ctx: Context, session: Stripe.Checkout.Session): Promise<CheckoutView> {
  const order = await fulfilOrder(ctx, session);
  if (!order) throw new AppError('not_found', 'checkout_not_found');
  if (session.status === 'expired') return { ...NOTHING, status: 'expired' };
  if (session.status === 'open') return { ...NOTHING, status: 'open', payUrl: session.url };
  if (order.state === 'waiting') return { ...NOTHING, status: 'waiting', ...(await voucherOf(session)) };
  if (order.state === 'ended') return { ...NOTHING, status: 'failed' };
  const invoice = order.invoiceId ? await getInvoice(ctx, { invoiceId: order.invoiceId }).catch(nullIfMissing) : null;
  const paid = { cents: order.cents, currency: 'BRL' as const };
  if (order.state === 'credited') return { ...NOTHING, status: 'ended', paid, credited: order.plan };
  return { ...NOTHING, status: 'paid', invoiceId: invoice?.id ?? null, paid };
}

/** URL of the page with the Pix or the boleto. */
async function voucherOf({
  payment_intent: intent,
}: Stripe.Checkout.Session): Promise<Pick<CheckoutView, 'method' | 'payUrl' | 'payUntil'>> {
  const id = idOf(intent);
  const next = id ? (await callStripe((stripe) => stripe.paymentIntents.retrieve(id))).next_action : null;
  const boleto = next?.boleto_display_details;
  if (boleto) return { method: 'boleto', payUrl: boleto.hosted_voucher_url, payUntil: momentOf(boleto.expires_at) };
  return { method: 'pix', payUrl: next?.pix_display_qr_code?.hosted_instructions_url ?? null, payUntil: null };
}

/** State of the invoice of a change of plan. @throws AppError `checkout_not_found` when it is no such invoice of the account. */
export async function getPlanChange(ctx: Context, input: InvoiceRef): Promise<CheckoutView> {
  const asked = InvoiceRef.safeParse(input);
  const known = asked.success ? await getInvoice(ctx, asked.data).catch(nullIfMissing) : null;
  if (known?.billingReason !== 'subscription_update') throw new AppError('not_found', 'checkout_not_found');
  const invoice = known.status === 'paid' ? known : await readInvoice(ctx, known.id);
  const view = { ...viewOf(invoice), method: 'card' as const };
  if (!invoice || invoice.status === 'void' || invoice.status === 'uncollectible') return { ...view, status: 'failed' };
  if (invoice.status !== 'paid') return { ...view, status: 'unconfirmed' };
  const counts = (await getEntitlement(ctx)).subscriptionId === invoice.subscriptionId;
  return { ...view, status: counts ? 'paid' : 'ended' };
}

const nullIfMissing = (error: { code?: string }): null => {
  if (error.code === 'not_found') return null;
  throw error;
};

async function readInvoice(ctx: Context, invoiceId: string): Promise<Invoice | null> {
  await syncInvoice(ctx, { invoiceId });
  return getInvoice(ctx, { invoiceId }).catch(nullIfMissing);
}

const viewOf = (invoice: Invoice | null): Omit<CheckoutView, 'status'> => ({
  method: null,
  payUrl: invoice?.status === 'open' ? (invoice.voucherUrl ?? invoice.hostedUrl) : null,
  payUntil: invoice?.voucherUrl ? invoice.voucherUntil : null,
  invoiceId: invoice?.id ?? null,
  paid: invoice?.status === 'paid' ? { cents: invoice.paidCents, currency: invoice.currency } : null,
});

async function retrieve(sessionId: string): Promise<Stripe.Checkout.Session | null> {
  try {
    return await callStripe((stripe) => stripe.checkout.sessions.retrieve(sessionId));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function methodOf(subscriptionId: string): Promise<CheckoutView['method']> {
  const { default_payment_method: method } = await callStripe((stripe) =>
    stripe.subscriptions.retrieve(subscriptionId, { expand: ['default_payment_method'] }),
  );
  const type: string | null = method && typeof method !== 'string' ? method.type : null;
  return type === 'card' || type === 'boleto' || type === 'pix' ? type : null;
}
