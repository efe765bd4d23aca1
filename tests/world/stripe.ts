import { createServer } from 'node:net';
import type { Pool } from 'pg';
import Stripe from 'stripe';
import { afterAll, expect } from 'vitest';
import { ONLOOKER } from '../../local/stripe/api.ts';
import { startStripe } from '../../local/stripe/server.ts';
import { watchConformance } from './stripe-types/conformance.ts';

export const WEBHOOK_SECRET = 'whsec_of_tests_that_guards_nothing';

const THIN_ONE_IN = 5;

export interface TestStripe {
  stripe: Stripe;
  url: string;
  /** Connections to Stripe's own database. */
  pool: Pool;
  /**
   * With faults: this many seconds later, Stripe has counted late events, and forgotten the idempotency keys and identifiers that it keeps
   * for a day.
   */
  age(seconds: number): Promise<void>;
  /** With faults: whether some events are thin. */
  tellsThinly(): boolean;
  /** Replaces Stripe by a server that answers nothing, until the returned function is called. */
  away(): Promise<() => Promise<void>>;
}

/**
 * A local Stripe until the file's tests are over; the app's environment points at it. Await it before anything calls `env()`, which is read
 * once: this file imports nothing of the app.
 */
export async function openStripe(databaseUrl: string, { trouble }: { trouble?: number | undefined } = {}): Promise<TestStripe> {
  const secretKey = 'sk_test_local';
  // Any file that uses Stripe can be run with the faults of a real one: STRIPE_TROUBLE=<seed>.
  const seed = process.env.STRIPE_TROUBLE ? Number(process.env.STRIPE_TROUBLE) : undefined;
  const wicked = trouble ?? seed;
  const options = { databaseUrl, secretKey, backOff: () => 50, tickMs: 50, trouble: wicked };
  let server = await startStripe({ ...options, port: 0 });
  const problems = watchConformance();
  afterAll(async () => {
    await server.close();
    expect(problems(), 'what does not fit the types of Stripe’s SDK').toEqual([]);
  });
  const url = `http://127.0.0.1:${server.port}`;
  Object.assign(process.env, { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET, STRIPE_BASE_URL: url });
  const address = { host: '127.0.0.1', port: server.port, protocol: 'http' } as const;
  const stripe = new Stripe(secretKey, { ...address, maxNetworkRetries: 0, appInfo: { name: ONLOOKER } });
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
  const age = async (seconds: number) => {
    if (wicked === undefined) return;
    for (const [table, column] of [
      ['requests', 'at'],
      ['meter_events', 'taken_at'],
      ['meter_events', 'counted_at'],
    ])
      await server.pool.query(`update stripe.${table} set ${column} = ${column} - make_interval(secs => $1)`, [seconds]);
  };
  let told = 0;
  const tellsThinly = () => wicked !== undefined && (wicked + told++) % THIN_ONE_IN === 0;
  return { stripe, url, pool: server.pool, age, tellsThinly, away };
}
