import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventPayload } from 'inngest';
import { inTransaction } from '../../local/inngest/advance.ts';
import { type LocalInngest, startInngest } from '../../local/inngest/server.ts';
import { type Event, startRun } from '../../local/inngest/start-runs.ts';

const EVENT_KEY = 'local-event-key';
const SIGNING_KEY = `signkey-prod-${'b2'.repeat(32)}`;
const TIMEOUT_MS = 15_000;

/** What happens to the n-th call of the app: its answer is lost, or it never begins. */
export interface Cut {
  call: number;
  how: 'answer lost' | 'killed before';
}

export interface Engine {
  /** Ids of all functions that the app has registered. */
  functions: string[];
  heard: EventPayload[];
  /** Runs a function for each of these events at the same time, with calls cut. @returns how often the app was called. */
  run(functionId: string, events: Omit<Event, 'id' | 'ts'>[], cut?: Cut): Promise<number>;
  close(): Promise<void>;
}

/**
 * The app's real functions on the real executor, with signed calls both ways. Between the two stands a gate that loses
 * answers and keeps events from starting anything but what a scenario asks for.
 */
export async function openEngine(databaseUrl: string): Promise<Engine> {
  const executor = await startInngest({ databaseUrl, port: 0, eventKey: EVENT_KEY, signingKey: SIGNING_KEY, backOff: () => 5 });
  const heard: EventPayload[] = [];
  let calls = 0;
  let cut: Cut | undefined;
  let answer: (message: IncomingMessage, response: ServerResponse) => unknown = () => {};

  const gate = createServer(async (message, response) => {
    const { pathname } = new URL(message.url ?? '/', 'http://gate');
    if (pathname.startsWith('/e/')) return hear(heard, message, response);
    if (pathname.startsWith('/fn/')) return passOn(`http://127.0.0.1:${executor.port}${pathname}`, message, response);
    const call = message.method === 'POST' ? calls++ : -1;
    if (cut && call === cut.call) {
      if (cut.how === 'killed before') return response.destroy();
      response.end = () => response.destroy();
    }
    return answer(message, response);
  });
  await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(gate.address() as AddressInfo).port}`;

  // Read when the client is made: what follows is imported once it is said.
  Object.assign(process.env, {
    CONTACT_EMAIL: 'equipe@example.com',
    INNGEST_BASE_URL: url,
    INNGEST_EVENT_KEY: EVENT_KEY,
    INNGEST_SIGNING_KEY: SIGNING_KEY,
    INNGEST_DEV: '0',
  });
  const { jobs } = await import('#platform/jobs.ts');
  const { functions } = await import('../../inngest/all.ts');
  const { serve } = await import('inngest/node');
  answer = serve({ client: jobs, functions });
  const synced = await fetch(`${url}/api/inngest`, { method: 'PUT' });
  if (!synced.ok) throw new Error(`the functions were refused: ${await synced.text()}`);
  // The clock starts nothing here: scenarios do.
  await executor.pool.query('delete from inngest.crons');
  const { rows } = await executor.pool.query<{ id: string }>('select id from inngest.functions order by id');

  return {
    functions: rows.map(({ id }) => id.replace(/^page-magic-/, '')),
    heard,
    run: async (functionId, events, wanted) => {
      [calls, cut] = [0, wanted];
      const runs = events.map((event) => begin(executor, `page-magic-${functionId}`, event));
      await Promise.all(runs);
      cut = undefined;
      return calls;
    },
    close: async () => {
      await closeServer(gate);
      await executor.close();
    },
  };
}

/** Starts a run and waits for its end, which must be a good one. */
async function begin(executor: LocalInngest, functionId: string, event: Omit<Event, 'id' | 'ts'>): Promise<void> {
  const id = randomUUID();
  await inTransaction(executor.pool, (client) => startRun(client, functionId, { ...event, id, ts: Date.now() }));
  const wake = { id: randomUUID(), name: 'tests/wake', data: {} };
  await fetch(`http://127.0.0.1:${executor.port}/e/${EVENT_KEY}`, { method: 'POST', body: JSON.stringify(wake) });
  const runId = createHash('sha256').update(`${functionId} ${id}`).digest('hex').slice(0, 26);
  for (const end = Date.now() + TIMEOUT_MS; Date.now() < end; await sleep(10)) {
    const { rows } = await executor.pool.query('select status, error from inngest.runs where id = $1', [runId]);
    if (rows[0]?.status === 'completed') return;
    if (rows[0]?.status !== 'active') throw new Error(`${functionId} ${rows[0]?.status}: ${JSON.stringify(rows[0]?.error)}`);
  }
  throw new Error(`${functionId} did not end`);
}

async function hear(heard: EventPayload[], message: IncomingMessage, response: ServerResponse): Promise<void> {
  const events = [JSON.parse(await text(message))].flat() as EventPayload[];
  heard.push(...events);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ids: events.map(({ id }) => id ?? randomUUID()), status: 200 }));
}

async function passOn(address: string, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: message.headers.authorization ?? '' };
  const answered = await fetch(address, { method: message.method ?? 'GET', headers, body: await text(message) });
  response.writeHead(answered.status, { 'content-type': 'application/json' });
  response.end(await answered.text());
}

const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
