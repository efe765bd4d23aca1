import { createServer, type Server } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { ENVIRONMENT } from '../../tests/world/environment.ts';
import { asSystem, closeDatabase } from './db.ts';
import { env } from './env.ts';

let server: Server | undefined;
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  await closeDatabase();
  server?.close();
});

test('a connection that is lost as its transaction begins goes back to the pool', { timeout: 20_000 }, async () => {
  let begun = 0;
  server = await startDyingPostgres(() => begun++);
  const work = () => asSystem('test', async () => {});
  // More than the pool size.
  for (let i = 0; i < 12; i++) await expect(work()).rejects.toMatchObject({ code: 'unavailable' });
  expect(begun).toBe(12);
});

test('an instance on Vercel stays awake until its idle connections are closed', async () => {
  server = await startDyingPostgres(() => {});
  const awakeFor: Promise<unknown>[] = [];
  const context = { waitUntil: (work: Promise<unknown>) => awakeFor.push(work) };
  vi.stubGlobal(Symbol.for('@vercel/request-context'), { get: () => context });
  vi.stubEnv('VERCEL_URL', 'app.example');
  vi.stubEnv('VERCEL_REGION', 'gru1');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await asSystem('test', async () => {}).catch(() => {});
  let mayRest = false;
  void awakeFor.at(-1)?.then(() => {
    mayRest = true;
  });
  await vi.advanceTimersByTimeAsync(5_000);
  expect([awakeFor.length, mayRest]).toEqual([1, false]);
  await vi.advanceTimersByTimeAsync(200);
  expect(mayRest).toBe(true);
});

/** A server that accepts connections and drops them at the first statement. */
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
  Object.assign(process.env, ENVIRONMENT);
  Object.assign(env(), { DATABASE_URL: `postgres://app:app@127.0.0.1:${port}/app` });
  return dying;
}
