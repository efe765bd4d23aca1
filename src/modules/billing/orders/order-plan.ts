import { eq } from 'drizzle-orm';
import { createTranslator } from 'use-intl/core';
import { loadMessages } from '#messages/load.ts';
import { getProfile } from '#modules/accounts/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { callStripe, onceKey } from '#platform/stripe.ts';
import type { SoldAs } from '../catalogue/catalogue.ts';
import { planOrders } from '../tables.ts';
import { dearestMonth, pixMandate } from './pix-mandate.ts';

const HOUR = 3_600_000;

interface PlanOrder {
  sold: SoldAs;
  customer: string;
  subscriptionId: string;
  cents: number;
  /** Usage part of the price. */
  useCents: number;
  /** Seconds since 1970. */
  pricedAt: number | undefined;
  promotionCode: string | null;
}

/**
 * Stripe does not delay a change of plan for a Pix or a boleto: the difference is paid on a page first, where the bank also gets the higher
 * monthly max, and the plan changes when the money has arrived.
 */
export async function orderPlan(
  ctx: Context,
  { sold, customer, subscriptionId, cents, useCents, pricedAt, promotionCode }: PlanOrder,
): Promise<string> {
  const account = requireAccount(ctx);
  const locale = (await getProfile(ctx))?.locale ?? 'pt-BR';
  const t = createTranslator({ locale, messages: await loadMessages(locale) });
  const pixMax = await dearestMonth(ctx, sold.flat.unit_amount ?? 0);
  const params = {
    mode: 'payment' as const,
    customer,
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: 'brl',
          unit_amount: cents,
          product_data: { name: t('billing.order.line', { plan: t(`plan.names.${sold.plan.key}`) }) },
        },
      },
    ],
    allowed_payment_method_types: ['pix', 'boleto', 'card'],
    payment_method_options: pixMandate(pixMax, 'Page Magic'),
    payment_intent_data: { setup_future_usage: 'off_session' as const },
    locale,
    client_reference_id: account.id,
    success_url: `${env().APP_URL}/plan/checkout?session_id={CHECKOUT_SESSION_ID}`,
    cancel_url: `${env().APP_URL}/plan/change?plan=${sold.plan.key}`,
  };
  const price = { cents, useCents, pixMaxCents: pixMax, promotionCode };
  const order = { id: newId(), clientId: account.id, subscriptionId, plan: sold.plan.key, ...price };
  // Two clicks in the same hour open the same page.
  const idempotencyKey = onceKey('order', subscriptionId, Math.floor(ctx.now.getTime() / HOUR), pricedAt, promotionCode, params);
  const session = await callStripe((stripe) => stripe.checkout.sessions.create(params, { idempotencyKey }));
  await asSystem(
    'an order is stored by the server',
    (tx) =>
      tx
        .insert(planOrders)
        .values({ ...order, sessionId: session.id, pricedAt: pricedAt === undefined ? null : new Date(pricedAt * 1000) })
        .onConflictDoNothing(),
    ctx,
  );
  if (!session.url) throw new AppError('unavailable', 'payments_unavailable');
  return session.url;
}

/** The order behind a Stripe checkout session, or null. */
export async function orderOfSession(ctx: Context, sessionId: string): Promise<typeof planOrders.$inferSelect | null> {
  const rows = await asSystem(
    'an order is stored by the server',
    (tx) => tx.select().from(planOrders).where(eq(planOrders.sessionId, sessionId)),
    ctx,
  );
  return rows[0] ?? null;
}
