import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll } from 'vitest';
import { type LocalInngest, startInngest } from '../../local/inngest/server.ts';
import { makeKeys } from '../../local/keys.ts';

// Import this file before any other: the job engine's client reads its environment when it is created.
const { eventKey, jobsSigningKey } = makeKeys();
let engine: LocalInngest | null = null;

/** Between our programs and the job engine. */
export const line = {
  /** Awaited before the engine gets these events; a program that is ended then was not heard, if it returns false. */
  before: null as ((events: string[]) => unknown) | null,
  /** Awaited when the engine has taken these events and has not answered yet. */
  after: null as ((events: string[]) => unknown) | null,
};

const server = createServer(async (message, response) => {
  const body = await buffer(message);
  const isEvent = message.url?.startsWith('/e/') ?? false;
  const events = isEvent ? (JSON.parse(body.toString()) as { name: string }[]).map(({ name }) => name) : [];
  if (isEvent && (await line.before?.(events)) === false) return message.socket.destroy();
  if (!engine) return response.setHeader('content-type', 'application/json').end(JSON.stringify({ ids: [], status: 200 }));
  const to = { host: '127.0.0.1', port: engine.port, path: message.url, method: message.method };
  const sent = forward({ ...to, headers: { ...message.headers, host: `127.0.0.1:${engine.port}` } }, async (answer) => {
    const text = await buffer(answer);
    if (isEvent) await line.after?.(events);
    response.writeHead(answer.statusCode ?? 502, answer.headers).end(text);
  });
  sent.on('error', () => message.socket.destroy());
  sent.end(body);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
Object.assign(process.env, {
  INNGEST_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  INNGEST_EVENT_KEY: eventKey,
  INNGEST_SIGNING_KEY: jobsSigningKey,
  INNGEST_DEV: '0',
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Starts the engine after the database; events sent before are dropped. A failed step is retried after so many milliseconds. */
export async function openJobEngine(databaseUrl: string, backOff: number): Promise<LocalInngest> {
  const opened = await startInngest({ databaseUrl, port: 0, eventKey, signingKey: jobsSigningKey, backOff: () => backOff });
  engine = opened;
  afterAll(() => opened.close());
  return opened;
}
