import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { ENVIRONMENT } from '../../tests/world/environment.ts';
import { asSystem, closeDatabase } from './db.ts';

let server: Server | undefined;
afterEach(async () => {
  await closeDatabase();
  server?.close();
});

test('a connection that is lost as its transaction begins goes back to the pool', { timeout: 20_000 }, async () => {
  let begun = 0;
  server = await startDyingPostgres(() => begun++);
  const work = () => asSystem('test', async () => {});
  // More than the pool holds.
  for (let i = 0; i < 12; i++) await expect(work()).rejects.toMatchObject({ code: 'unavailable' });
  expect(begun).toBe(12);
});

/** Lets everyone in, and hangs up at the first statement. */
async function startDyingPostgres(onStatement: () => void): Promise<Server> {
  const AUTHENTICATED = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]);
  const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
  const dying = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.write(Buffer.concat([AUTHENTICATED, READY]));
      socket.once('data', () => {
        onStatement();
        socket.destroy();
      });
    });
  });
  await new Promise<void>((resolve) => dying.listen(0, '127.0.0.1', resolve));
  const { port } = dying.address() as { port: number };
  Object.assign(process.env, ENVIRONMENT, { DATABASE_URL: `postgres://app:app@127.0.0.1:${port}/app` });
  return dying;
}
