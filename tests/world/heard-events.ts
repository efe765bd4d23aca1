import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll } from 'vitest';

/** Announced events with their ids, in order of arrival. */
export const heard: { name: string; id?: string; data: Record<string, unknown> }[] = [];

// Import this file before any other: the job engine's client reads its environment when it is created.
const server = createServer(async (message, response) => {
  heard.push(...(JSON.parse(await text(message)) as typeof heard));
  response.setHeader('content-type', 'application/json').end(JSON.stringify({ ids: ['heard'], status: 200 }));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
Object.assign(process.env, {
  INNGEST_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  INNGEST_EVENT_KEY: 'a-key-of-tests',
  INNGEST_DEV: '0',
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
