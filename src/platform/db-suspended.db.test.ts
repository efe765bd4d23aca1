import { sql } from 'drizzle-orm';
import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../tests/world/database.ts';
import { asSystem } from './db.ts';

const { admin } = await openDatabase();
const CONTEXT = Symbol.for('@vercel/request-context');
afterEach(() => {
  vi.unstubAllEnvs();
  delete (globalThis as Record<symbol, unknown>)[CONTEXT];
});

test('an instance on Vercel stays awake until its idle connections are closed', async () => {
  vi.stubEnv('VERCEL_URL', 'app.example');
  vi.stubEnv('VERCEL_REGION', 'gru1');
  const awaited: Promise<unknown>[] = [];
  (globalThis as Record<symbol, unknown>)[CONTEXT] = { get: () => ({ waitUntil: (promise: Promise<unknown>) => awaited.push(promise) }) };
  const connections = async () => {
    const { rows } = await admin.query(
      `select count(*)::int as n from pg_stat_activity where usename = 'app_server' and datname = current_database()`,
    );
    return rows[0].n as number;
  };
  await asSystem('test', (tx) => tx.execute(sql`select 1`));
  expect(await connections()).toBe(1);
  expect(awaited).toHaveLength(1);
  await Promise.all(awaited);
  expect(await connections()).toBe(0);
});
