import { getProfile } from '#modules/accounts/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';
import { onceKey } from '#platform/stripe.ts';
import { lineItemsOf, requireSold } from '../catalogue/catalogue.ts';
import { askRedeeming, requirePromotionCode } from '../catalogue/promotion-codes.ts';
import { getCustomer } from '../customers/customers.ts';
import { ensureCustomer } from '../customers/ensure-customer.ts';
import { StartCheckout } from '../input.ts';
import { dearestMonth, pixMandate } from '../orders/pix-mandate.ts';
import { getLiveRow } from './live-subscription.ts';
import { listSubscriptions } from './subscriptions.ts';

const HOUR = 3_600_000;

/** `key` is the idempotency key; `request` is stored with the purchase, to find it by. */
type CheckoutRequest = StartCheckout & { key?: string | undefined; request?: string | undefined };

/**
 * URL of Stripe's page for the account's first subscription; it returns to the page the person came from.
 * @throws AppError `already_subscribed`, `wrong_currency`, `plan_not_sold`, `promotion_code_…`, `payments_unavailable`.
 */
export async function startCheckout(ctx: Context, input: CheckoutRequest): Promise<{ url: string }> {
  const account = requireAccount(ctx);
  const { plan, currency, returnTo, trialDays, promotionCode: code, beyondMaxCents: beyond } = StartCheckout.parse(input);
  if (trialDays && !(ctx.actor.kind === 'user' && ctx.actor.type !== 'client')) throw new AppError('forbidden', 'not_yours');
  await requireFree(ctx);
  await requireCurrency(ctx, account.id, currency);
  const sold = await requireSold(ctx, plan, currency);
  const customer = await ensureCustomer(ctx);
  const promotion = code ? await requirePromotionCode(ctx, { code, sold, currency, customerId: customer.id }) : null;
  const profile = await getProfile(ctx);
  const back = encodeURIComponent(returnTo);
  const planCents = sold.flat.unit_amount ?? 0;
  const dearest = beyond === undefined ? await dearestMonth(ctx, planCents) : planCents + beyond;
  const pixMax = currency === 'BRL' ? dearest : null;
  const params = {
    mode: 'subscription' as const,
    customer: customer.id,
    line_items: lineItemsOf(sold),
    allowed_payment_method_types: currency === 'BRL' ? ['card', 'boleto', 'pix'] : ['card'],
    ...(pixMax && { payment_method_options: pixMandate(pixMax, 'Page Magic') }),
    locale: profile?.locale ?? ('pt-BR' as const),
    client_reference_id: account.id,
    metadata: { client_id: account.id },
    subscription_data: {
      metadata: {
        client_id: account.id,
        plan,
        ...(input.request && { request: input.request }),
        ...(pixMax && { pix_max_cents: String(pixMax) }),
        ...(beyond !== undefined && { beyond_max_cents: String(beyond) }),
      },
      ...(trialDays && { trial_period_days: trialDays }),
    },
    ...(promotion ? { discounts: [{ promotion_code: promotion.id }] } : { allow_promotion_codes: true }),
    success_url: `${env().APP_URL}/plan/checkout?back=${back}&session_id={CHECKOUT_SESSION_ID}`,
    cancel_url: `${env().APP_URL}/plan/change?plan=${plan}&back=${back}`,
  };
  // Two clicks in the same hour open the same page; after another subscription it is a new one.
  const asked = input.key ?? [Math.floor(ctx.now.getTime() / HOUR), (await listSubscriptions(ctx))[0]?.id];
  const idempotencyKey = onceKey('checkout', asked, params);
  const session = await askRedeeming(promotion, (stripe) => stripe.checkout.sessions.create(params, { idempotencyKey }));
  if (!session.url) throw new AppError('unavailable', 'payments_unavailable');
  return { url: session.url };
}

/** @throws AppError `already_subscribed` while a subscription is active: it is changed, not bought again. */
export async function requireFree(ctx: Context): Promise<void> {
  if (await getLiveRow(ctx)) throw new AppError('conflict', 'already_subscribed');
}

/** A Stripe customer pays in one currency, fixed by the first subscription. @throws AppError `wrong_currency`. */
export async function requireCurrency(ctx: Context, clientId: string, currency: string): Promise<void> {
  const fixed = (await getCustomer(ctx, clientId))?.currency;
  if (fixed && fixed !== currency) throw new AppError('conflict', 'wrong_currency', { currency: fixed });
}
