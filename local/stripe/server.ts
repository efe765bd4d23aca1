import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { type Call, isLoopback, Refusal, readJson, send } from '../http/http.ts';
import { match, route } from '../http/router.ts';
import { advanceTo } from './advance.ts';
import { apiRoutes } from './api.ts';
import { base } from './base-url.ts';
import { expireSessions } from './checkout.ts';
import { deliver } from './deliver.ts';
import { developerPages } from './developer/pages.ts';
import { catalogEndpoints } from './endpoints/catalog.ts';
import { clockEndpoints } from './endpoints/clocks.ts';
import { customerEndpoints } from './endpoints/customers.ts';
import { hookEndpoints, keepWebhook } from './endpoints/hooks.ts';
import { invoiceEndpoints } from './endpoints/invoices.ts';
import { meterEndpoints } from './endpoints/meters.ts';
import { paymentEndpoints } from './endpoints/payments.ts';
import { portalConfigurationEndpoints } from './endpoints/portal-configurations.ts';
import { promotionEndpoints } from './endpoints/promotions.ts';
import { scheduleEndpoints } from './endpoints/schedules.ts';
import { sessionEndpoints } from './endpoints/sessions.ts';
import { subscriptionEndpoints } from './endpoints/subscriptions.ts';
import { pass } from './observer.ts';
import { checkoutPages } from './pages/checkout.ts';
import { invoicePages } from './pages/invoice.ts';
import { portalPages } from './pages/portal.ts';
import { voucherPages } from './pages/voucher.ts';
import { invalid, refuse, unknownCall } from './refusal.ts';
import { SCHEMA } from './schema.ts';
import { newId, type Store, withLock } from './store.ts';
import { realNow } from './time.ts';
import { LostAnswer, Trouble } from './trouble.ts';

export type StripeOptions = {
  databaseUrl: string;
  port: number;
  secretKey: string;
  /** A webhook endpoint that always exists, with a known secret. */
  webhook?: { url: string; secret: string };
  backOff?: (tries: number) => number;
  tickMs?: number;
  /** Seed of the injected faults. */
  trouble?: number | undefined;
};
export type LocalStripe = { port: number; pool: Pool; close(): Promise<void> };

const ENDPOINTS = [
  ...customerEndpoints,
  ...catalogEndpoints,
  ...promotionEndpoints,
  ...meterEndpoints,
  ...subscriptionEndpoints,
  ...scheduleEndpoints,
  ...invoiceEndpoints,
  ...paymentEndpoints,
  ...sessionEndpoints,
  ...portalConfigurationEndpoints,
  ...hookEndpoints,
  ...clockEndpoints,
];

/** Starts the stand-in for Stripe on a port of 127.0.0.1 (0: any free one). */
export async function startStripe(options: StripeOptions): Promise<LocalStripe> {
  const pool = new Pool({ connectionString: options.databaseUrl, max: 8 });
  pool.on('error', (error) => process.stderr.write(`${error.message}\n`));
  // A connection in use may die with the database: its user gets the error at the next query.
  pool.on('connect', (client) => client.on('error', () => {}));
  await pool.query(SCHEMA);
  if (options.webhook) await keepWebhook(pool, options.webhook);
  const routes = [
    ...apiRoutes(pool, options.secretKey, ENDPOINTS, options.trouble === undefined ? null : new Trouble(options.trouble)),
    ...checkoutPages(pool),
    ...portalPages(pool),
    ...invoicePages(pool),
    ...voucherPages(pool),
    ...developerPages(pool),
    route('GET', '/health', async () => ({ body: { ok: true } })),
  ];
  const server = createServer(async (message, response) => {
    const { pathname, searchParams } = new URL(message.url ?? '/', 'http://local');
    const method = message.method ?? 'GET';
    response.setHeader('request-id', newId('req'));
    try {
      if (!isLoopback(message.headers.host)) throw refuse(421, 'invalid_request_error', 'This server answers to loopback names alone.');
      const found = match(routes, method, pathname);
      if (!found) throw unknownCall(`${method} ${pathname}`);
      const read: Call['read'] = (shape) => readJson(message, shape, (text) => invalid(text));
      await send(
        response,
        method === 'HEAD',
        await found.handle({ method, path: pathname, query: searchParams, headers: message.headers, params: found.params, message, read }),
      );
    } catch (error) {
      if (error instanceof LostAnswer) return response.destroy();
      if (!(error instanceof Refusal)) process.stderr.write(`${method} ${pathname} ${(error as Error).stack}\n`);
      const refusal = error instanceof Refusal ? error : refuse(500, 'api_error', 'An unexpected error occurred.');
      pass({ what: 'error', body: refusal.body });
      await send(response, false, refusal).catch(() => response.destroy());
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  base.url = `http://127.0.0.1:${port}`;
  const ticking = tick(pool, options);
  return {
    port,
    pool,
    close: async () => {
      await ticking.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.end();
    },
  };
}

async function liveAll(store: Store): Promise<void> {
  await advanceTo(store, null, realNow());
  await expireSessions(store, realNow());
}

/** Delivers webhooks, and advances real time for customers without a test clock. */
function tick(
  pool: Pool,
  { backOff = (tries) => Math.min(60_000, 1000 * 2 ** tries), tickMs = 200 }: StripeOptions,
): { stop(): Promise<void> } {
  let stopped = false;
  const running = (async () => {
    for (let turn = 0; !stopped; turn++) {
      try {
        if (turn % 25 === 0) await withLock(pool, (store) => liveAll(store));
        if ((await deliver(pool, backOff)) > 0) continue;
      } catch (error) {
        if (!stopped) process.stderr.write(`${(error as Error).stack}\n`);
      }
      await new Promise((resolve) => setTimeout(resolve, tickMs));
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}
