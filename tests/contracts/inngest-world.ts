import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventType, Inngest } from 'inngest';
import { serve } from 'inngest/node';
import { afterEach, expect, vi } from 'vitest';
import { z } from 'zod';
import { startInngest } from '../../local/inngest/server.ts';
import { createDatabase } from '../../local/test-database.ts';

export const EVENT_KEY = 'local-event-key';
export const SIGNING_KEY = `signkey-prod-${'a1'.repeat(32)}`;

const nothing = () => {};
const QUIET = { info: nothing, warn: nothing, error: nothing, debug: nothing };

type Functions = Parameters<typeof serve>[0]['functions'];
type RunRow = { id: string; function_id: string; status: string; output: unknown; error: { name: string; message: string } | null };
type World = {
  client: Inngest;
  url: string;
  waiting(): Promise<number>;
  runs(): Promise<RunRow[]>;
  settled(count?: number): Promise<RunRow[]>;
  restart(): Promise<void>;
  /** So many hours pass for the events that came. */
  age(hours: number): Promise<void>;
};

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The unmodified SDK in cloud mode, with signed calls both ways, against the local executor. */
export async function openInngest(
  define: (client: Inngest) => Functions,
  options: { workers?: number; now?: () => Date } = {},
): Promise<World> {
  const database = await createDatabase();
  closing.push(() => database.drop());
  const settings = { databaseUrl: database.adminUrl, eventKey: EVENT_KEY, signingKey: SIGNING_KEY, backOff: () => 30, ...options };
  let executor = await startInngest({ ...settings, port: 0 });
  closing.push(() => executor.close());
  const { port } = executor;
  const url = `http://127.0.0.1:${port}`;
  const client = new Inngest({ id: 'test', isDev: false, baseUrl: url, eventKey: EVENT_KEY, signingKey: SIGNING_KEY, logger: QUIET });
  const app: Server = createServer(serve({ client, functions: define(client) }));
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => app.close(resolve).closeAllConnections()));
  const synced = await fetch(`http://127.0.0.1:${(app.address() as AddressInfo).port}/api/inngest`, { method: 'PUT' });
  expect(await synced.json()).toMatchObject({ modified: true });
  const runs = async (): Promise<RunRow[]> => (await (await fetch(`${url}/_jobs.json`)).json()) as RunRow[];
  return {
    client,
    url,
    runs,
    waiting: async () => (await executor.pool.query(`select 1 from inngest.steps where status = 'waiting'`)).rowCount ?? 0,
    settled: (count = 1) =>
      vi.waitFor(
        async () => {
          const list = (await runs()).filter(({ status }) => status !== 'active');
          expect(list.length).toBeGreaterThanOrEqual(count);
          return list;
        },
        { timeout: 45_000, interval: 50 },
      ),
    age: async (hours) => {
      await executor.pool.query('update inngest.events set received_at = received_at - make_interval(hours => $1)', [hours]);
    },
    restart: async () => {
      await executor.close();
      executor = await startInngest({ ...settings, port });
    },
  };
}

const Go = z.object({ start: z.number(), site: z.string(), order: z.number() }).partial();
export const go = eventType('test/go', { schema: Go });
