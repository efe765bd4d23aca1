import { createHmac } from 'node:crypto';
import type { Pool } from 'pg';
import { type Thing, wireOf } from './store.ts';

/** Stripe gives up after three days. */
const GIVE_UP_AFTER = "interval '3 days'";
const TIMEOUT_MS = 10_000;

/** `Stripe-Signature` as Stripe makes it (https://docs.stripe.com/webhooks#verify-manually). */
export const signatureOf = (payload: string, secret: string, seconds: number): string =>
  `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${payload}`).digest('hex')}`;

/** Sends due events to the endpoints; anything but a 2xx is retried with back-off. Returns the number of attempts. */
export async function deliver(pool: Pool, backOff: (tries: number) => number): Promise<number> {
  const { rows } = await pool.query<{ id: string; attempts: number; event: Thing; endpoint: Thing }>(
    `select d.id, d.attempts, e.body as event, w.body as endpoint from stripe.deliveries d
     join stripe.objects e on e.id = d.event join stripe.objects w on w.id = d.endpoint
     where d.next_at <= now() order by d.id limit 20`,
  );
  await Promise.all(
    rows.map(async ({ id, attempts, event, endpoint }) => {
      const { status, error } = await send(endpoint, wireOf(event));
      const done = status >= 200 && status < 300;
      const again = done ? null : new Date(Date.now() + backOff(attempts));
      await pool.query(
        `update stripe.deliveries set attempts = attempts + 1, status = $2, error = $4, tried_at = now(),
           next_at = case when created_at > now() - ${GIVE_UP_AFTER} then $3::timestamptz end where id = $1`,
        [id, status, again, error],
      );
    }),
  );
  return rows.length;
}

async function send(endpoint: Thing, payload: string): Promise<{ status: number; error: string | null }> {
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'stripe-signature': signatureOf(payload, endpoint._secret, Math.floor(Date.now() / 1000)),
  };
  try {
    const response = await fetch(endpoint.url, {
      method: 'POST',
      headers,
      body: payload,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const said = response.ok ? null : (await response.text()).slice(0, 500);
    if (response.ok) await response.body?.cancel();
    return { status: response.status, error: said };
  } catch (error) {
    const { message, cause } = error as Error;
    return { status: 0, error: cause instanceof Error ? `${message}: ${cause.message}` : message };
  }
}
