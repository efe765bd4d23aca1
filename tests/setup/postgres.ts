import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestServer } from '../../local/test-database.ts';

/**
 * Vitest's global setup for database tests: they find the server through TEST_DATABASE_ADMIN_URL. Events that no test listens to are
 * accepted, so that a log of passing tests shows no failures.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const events = createServer((message, response) => {
    message.resume();
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ids: [], status: 200 }));
  });
  await new Promise<void>((resolve) => events.listen(0, '127.0.0.1', resolve));
  Object.assign(process.env, {
    INNGEST_BASE_URL: `http://127.0.0.1:${(events.address() as AddressInfo).port}`,
    INNGEST_EVENT_KEY: 'a-key-of-tests',
    INNGEST_DEV: '0',
  });
  const server = await startTestServer();
  return async () => {
    events.closeAllConnections();
    events.close();
    await server.stop();
  };
}
