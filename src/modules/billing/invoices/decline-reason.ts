import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { customers, stripeEvents } from '../tables.ts';

/** Reason of a failed payment, as far as it may be disclosed and helps the client to pay. */
export type DeclineReason =
  | 'funds'
  | 'expired'
  | 'details'
  | 'confirm'
  | 'processing'
  | 'limit'
  | 'method'
  | 'mandate'
  | 'voucher'
  | 'bank';

// https://docs.stripe.com/declines/codes; a lost or stolen card is only reported as "refused by the bank".
const REASONS: Record<string, DeclineReason> = {
  insufficient_funds: 'funds',
  expired_card: 'expired',
  incorrect_cvc: 'details',
  invalid_cvc: 'details',
  incorrect_number: 'details',
  invalid_number: 'details',
  incorrect_zip: 'details',
  invalid_expiry_month: 'details',
  invalid_expiry_year: 'details',
  authentication_required: 'confirm',
  approve_with_id: 'confirm',
  offline_pin_required: 'confirm',
  processing_error: 'processing',
  reenter_transaction: 'processing',
  issuer_not_available: 'processing',
  try_again_later: 'processing',
  card_velocity_exceeded: 'limit',
  withdrawal_count_limit_exceeded: 'limit',
  card_not_supported: 'method',
  currency_not_supported: 'method',
  payment_intent_mandate_invalid: 'mandate',
  payment_intent_payment_attempt_expired: 'voucher',
  payment_method_provider_decline: 'bank',
};

const Failed = z.object({
  data: z.object({
    object: z.object({ last_payment_error: z.object({ code: z.string().nullish(), decline_code: z.string().nullish() }).nullish() }),
  }),
});

/** The reason of a client's last failed payment, as one of the kinds that have a message. */
export async function getDeclineReason(ctx: Context): Promise<DeclineReason> {
  const { id } = requireAccount(ctx);
  const [event] = await asSystem(
    'the reason of a failed payment is read',
    (tx) =>
      tx
        .select({ payload: stripeEvents.payload })
        .from(stripeEvents)
        .innerJoin(customers, eq(customers.stripeCustomerId, stripeEvents.stripeCustomerId))
        .where(and(eq(customers.clientId, id), eq(stripeEvents.type, 'payment_intent.payment_failed')))
        .orderBy(desc(stripeEvents.createdAt))
        .limit(1),
    ctx,
  );
  const error = Failed.safeParse(event?.payload).data?.data.object.last_payment_error;
  return REASONS[error?.decline_code ?? ''] ?? REASONS[error?.code ?? ''] ?? 'bank';
}
