import { createServer } from 'node:net';
import type { Pool } from 'pg';
import Stripe from 'stripe';
import { afterAll } from 'vitest';
import { startStripe } from '../../local/stripe/server.ts';

export const WEBHOOK_SECRET = 'whsec_of_tests_that_guards_nothing';

export interface TestStripe {
  stripe: Stripe;
  url: string;
  /** Stripe's own rows. */
  pool: Pool;
  /** Takes Stripe away, and puts somebody who answers nothing in its place, until the returned function is called. */
  away(): Promise<() => Promise<void>>;
}

/**
 * A Stripe of our own until the file's tests are over; the app's environment points at it. Await it before anything asks for
 * `env()`, which is read once: this file imports nothing of the app.
 */
export async function openStripe(databaseUrl: string): Promise<TestStripe> {
  const secretKey = 'sk_test_local';
  const options = { databaseUrl, secretKey, backOff: () => 50, tickMs: 50 };
  let server = await startStripe({ ...options, port: 0 });
  afterAll(() => server.close());
  const url = `http://127.0.0.1:${server.port}`;
  Object.assign(process.env, { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET, STRIPE_BASE_URL: url });
  const stripe = new Stripe(secretKey, { host: '127.0.0.1', port: server.port, protocol: 'http', maxNetworkRetries: 0 });
  const away = async () => {
    const { port } = server;
    await server.close();
    const deaf = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => deaf.listen(port, '127.0.0.1', resolve));
    return async () => {
      await new Promise((resolve) => deaf.close(resolve));
      server = await startStripe({ ...options, port });
    };
  };
  return { stripe, url, pool: server.pool, away };
}
