import { receiveStripeEvent } from '#modules/billing/index.ts';
import { webhookContext } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { log } from '#platform/log/log.ts';
import { readBytes } from '#platform/request/request-body.ts';

/** Stripe's largest events are a few hundred kilobytes: an invoice of many lines. */
const MAX_BYTES = 2 * 1024 * 1024;

/** Stripe's webhook. 200 means that the event is stored; after anything else Stripe retries for days. */
export async function POST(request: Request): Promise<Response> {
  try {
    const body = await readBytes(request, MAX_BYTES);
    await receiveStripeEvent(webhookContext('stripe'), { body, signature: request.headers.get('stripe-signature') });
    return Response.json({ received: true });
  } catch (error) {
    if (isAppError(error, 'invalid')) return Response.json({ error: error.reason }, { status: 400 });
    log.error('stripe.event_not_kept', { error });
    return Response.json({ error: 'unavailable' }, { status: 503, headers: { 'Retry-After': '60' } });
  }
}
