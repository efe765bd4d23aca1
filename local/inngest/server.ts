import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'pg';
import { type Call, isLoopback, Refusal, readJson, send } from '../http/http.ts';
import { match } from '../http/router.ts';
import { drive } from './executor.ts';
import { inngestRoutes, invalidInngestBody, unknownInngestCall } from './routes.ts';
import { SCHEMA } from './schema.ts';

export type InngestOptions = {
  databaseUrl: string;
  port: number;
  eventKey: string;
  signingKey: string;
  workers?: number;
  backOff?: (failed: number) => number;
  /** Clock for crons. */
  now?: () => Date;
};
export type LocalInngest = { port: number; pool: Pool; close(): Promise<void> };

const WORKERS = 8;
/** Grows by the second like Inngest's, but shorter for development. */
const backOffDefault = (failed: number): number => Math.min(60_000, 1000 * 2 ** failed);

/** Starts the executor and its API on a port of 127.0.0.1 (0: any free one). */
export async function startInngest(options: InngestOptions): Promise<LocalInngest> {
  const workers = options.workers ?? WORKERS;
  // Each worker holds a session for its locks and takes another for its transactions.
  const pool = new Pool({ connectionString: options.databaseUrl, max: 2 * workers + 4 });
  pool.on('error', (error) => process.stderr.write(`${error.message}\n`));
  // A connection in use may die with the database: its user gets the error at the next query.
  pool.on('connect', (client) => client.on('error', () => {}));
  await pool.query(SCHEMA);
  const executor = drive({ pool, signingKey: options.signingKey, backOff: options.backOff ?? backOffDefault }, workers, options.now);
  const routes = inngestRoutes({
    pool,
    eventKey: options.eventKey,
    signingKey: options.signingKey,
    wake: executor.wake,
    now: options.now ?? (() => new Date()),
  });
  const server = createServer(async (message, response) => {
    const { pathname, searchParams } = new URL(message.url ?? '/', 'http://local');
    const method = message.method ?? 'GET';
    try {
      if (!isLoopback(message.headers.host))
        throw new Refusal(421, 'wrong host', { message: 'This server answers to loopback names alone.' });
      const found = match(routes, method, pathname);
      if (!found) throw unknownInngestCall(`${method} ${pathname}`);
      const read: Call['read'] = (shape) => readJson(message, shape, invalidInngestBody);
      const call: Call = { method, path: pathname, query: searchParams, headers: message.headers, params: found.params, message, read };
      await send(response, method === 'HEAD', await found.handle(call));
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, 'error', { status: 500, error: (error as Error).message });
      if (!(error instanceof Refusal)) process.stderr.write(`${method} ${pathname} ${(error as Error).stack}\n`);
      await send(response, false, refusal).catch(() => response.destroy());
    }
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    pool,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await executor.stop();
      await pool.end();
    },
  };
}
