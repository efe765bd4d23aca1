import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { callStripe, stripe } from '#platform/stripe.ts';
import { stripeReceived } from '../events.ts';
import { keepEvents } from './keep-events.ts';
import { ReceivedEvent, ThinEvent } from './received-event.ts';

/** Max seconds between the time of signing and now, in either direction. */
const TOLERANCE = 300;

/** Seconds by which a thin event may arrive after the events it stands for. */
const BEFORE = 60;
/** Max events fetched; older ones are read within the hour by the backfill. */
const NEWEST = 500;

/**
 * Receives a Stripe webhook: verifies its signature over the raw payload, and stores it. A stored event is eventually handled; receiving it
 * again changes nothing. A thin event, which only names its object, triggers reading Stripe's newest events.
 * @throws AppError `bad_signature`, `unreadable_event`.
 */
export async function receiveStripeEvent(
  ctx: Context,
  { body, signature }: { body: Uint8Array; signature: string | null },
): Promise<{ eventId: string; isNew: boolean }> {
  const event = verified(body, signature, ctx.now);
  const thin = ThinEvent.safeParse(event);
  const parsed = thin.success ? thin : ReceivedEvent.safeParse(event);
  if (!parsed.success) throw new AppError('invalid', 'unreadable_event', {}, { cause: parsed.error });
  const fresh = await keepEvents(ctx, thin.success ? await listSince(thin.data.created) : [event as Stripe.Event]);
  // All at once: while the job engine is silent, Stripe waits a second, and not one for each.
  await announce(...fresh.map((one) => stripeReceived.create(one, { id: one.eventId })));
  return { eventId: parsed.data.id, isNew: fresh.length > 0 };
}

async function listSince(since: string): Promise<Stripe.Event[]> {
  const gte = Math.floor(Date.parse(since) / 1000) - BEFORE;
  return callStripe((stripe) => stripe.events.list({ created: { gte }, limit: 100 }).autoPagingToArray({ limit: NEWEST }));
}

function verified(body: Uint8Array, signature: string | null, now: Date): unknown {
  const { STRIPE_WEBHOOK_SECRET: secret } = env();
  if (!secret) throw new AppError('unavailable', 'payments_not_configured');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    // Stripe's check accepts future timestamps; a signature for next year would be valid for a year.
    if (signedAt(signature) > now.getTime() / 1000 + TOLERANCE) throw new Error('signed in the future');
    stripe().webhooks.signature!.verifyHeader(text, signature ?? '', secret, TOLERANCE, undefined, now.getTime());
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('invalid', 'bad_signature', {}, { cause });
  }
}

/** Seconds since 1970; a header with several timestamps is not accepted. */
function signedAt(signature: string | null): number {
  const times = [...(signature ?? '').matchAll(/(?:^|,)t=([^,]*)/g)].map(([, time]) => time ?? '');
  if (times.length !== 1 || !/^\d{1,12}$/.test(times[0]!)) throw new Error('no one time of signing');
  return Number(times[0]);
}
