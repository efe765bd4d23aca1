import 'server-only';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import Stripe from 'stripe';
import { env } from './env.ts';
import { AppError } from './errors.ts';

/** Milliseconds. People wait for some of these calls. */
const TIMEOUT = 10_000;

let current: { key: string; base: string | undefined; client: Stripe } | undefined;

/** False when nothing is sold: no key is set. */
export const sellsPlans = (): boolean => env().STRIPE_SECRET_KEY !== undefined;

/** Stripe's client, for Stripe or the fake in STRIPE_BASE_URL. @throws AppError `unavailable` without a key. */
export function stripe(): Stripe {
  const { STRIPE_SECRET_KEY: key, STRIPE_BASE_URL: base } = env();
  if (!key) throw new AppError('unavailable', 'payments_not_configured');
  if (current?.key === key && current.base === base) return current.client;
  const client = new Stripe(key, { timeout: TIMEOUT, maxNetworkRetries: 2, telemetry: false, ...(base && addressOf(base)) });
  current = { key, base, client };
  return client;
}

function addressOf(base: string) {
  const { hostname, port, protocol } = new URL(base);
  const scheme = protocol === 'http:' ? 'http' : 'https';
  return { host: hostname, port: port || (scheme === 'http' ? 80 : 443), protocol: scheme } as const;
}

/**
 * Calls Stripe. Errors that a person can act on become AppErrors: `unavailable` when Stripe does not respond, `conflict` for a declined
 * payment. Others are bugs of ours and are rethrown.
 */
export async function callStripe<T>(call: (client: Stripe) => Promise<T>): Promise<T> {
  const client = stripe();
  for (const wait of BACK_OFF) {
    try {
      return await call(client);
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeRateLimitError)) throw translated(error);
      await sleep(wait * (0.5 + Math.random()));
    }
  }
  return call(client).catch((error) => {
    throw translated(error);
  });
}

/**
 * Backoff in milliseconds when Stripe is rate limiting or the object is locked: the request was not executed, and Stripe's client does not
 * retry it.
 */
const BACK_OFF = [150, 400, 900];

function translated(error: unknown): unknown {
  if (!(error instanceof Stripe.errors.StripeError)) return error;
  const options = { cause: error };
  if (error.type === 'StripeCardError') {
    return new AppError('conflict', 'payment_declined', { code: error.decline_code ?? error.code ?? null }, options);
  }
  const isLater = error.type === 'StripeConnectionError' || error.type === 'StripeRateLimitError';
  if (isLater || (error.statusCode ?? 0) >= 500 || error.code === 'lock_timeout' || error.code === 'idempotency_key_in_use') {
    return new AppError('unavailable', 'payments_unavailable', {}, options);
  }
  return error;
}

/** Idempotency key for Stripe: from the operation and all its parameters, because Stripe refuses the same key with different ones. */
export const onceKey = (what: string, ...said: unknown[]): string =>
  `${what}/${createHash('sha256').update(JSON.stringify(said)).digest('base64url')}`;

/** Stripe's code for an error that no retry can fix, or `refused`. Null for any other error. */
export const refusalOf = (error: unknown): string | null =>
  error instanceof Stripe.errors.StripeInvalidRequestError && !isMissing(error) ? (error.code ?? 'refused') : null;

/** True when Stripe responds that the object does not exist or was deleted. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeError && (error.code === 'resource_missing' || error.statusCode === 404);

/** The id of an object that Stripe gives whole where it was expanded. */
export function idOf(ref: string | { id: string }): string;
export function idOf(ref: string | { id: string } | null | undefined): string | null;
export function idOf(ref: string | { id: string } | null | undefined): string | null {
  return typeof ref === 'string' ? ref : (ref?.id ?? null);
}
