import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inngest } from 'inngest';
import { serve } from 'inngest/node';
import { Pool } from 'pg';
import { afterEach, expect, test, vi } from 'vitest';
import { loadKeys } from '../../local/keys.ts';
import { freePort } from '../../local/processes.ts';
import { createDatabase } from '../../local/test-database.ts';

const KILLS = 6;
const STEPS = 25;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

test('kill -9 of the executor at random instants loses no run and repeats at most the step in flight', async () => {
  const database = await createDatabase();
  closing.push(() => database.drop());
  const pool = new Pool({ connectionString: database.adminUrl, max: 2 });
  pool.on('error', () => {}); // the database is dropped below it
  closing.push(() => pool.end());
  const dataDir = mkdtempSync(path.join(tmpdir(), 'jobs-crash-'));
  closing.push(() => rmSync(dataDir, { recursive: true }));
  const keys = loadKeys(dataDir);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;

  const began = new Map<string, number>();
  const quiet = () => {};
  const logger = { info: quiet, warn: quiet, error: quiet, debug: quiet };
  const client = new Inngest({ id: 'test', isDev: false, baseUrl: url, eventKey: keys.eventKey, signingKey: keys.jobsSigningKey, logger });
  const long = client.createFunction({ id: 'long', retries: 2, triggers: [{ event: 'test/go' }] }, async ({ event, step }) => {
    const sum: number[] = [];
    for (let each = 0; each < STEPS; each++)
      sum.push(
        await step.run(`step ${each}`, async () => {
          const name = `${event.id} ${each}`;
          began.set(name, (began.get(name) ?? 0) + 1);
          await sleep(40);
          return each;
        }),
      );
    return sum;
  });
  const app: Server = createServer(serve({ client, functions: [long] }));
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => app.close(resolve).closeAllConnections()));

  const start = (): ChildProcess =>
    spawn(process.execPath, ['local/inngest/main.ts'], {
      env: {
        ...process.env,
        EMBEDDED_BACKEND: '1',
        DATA_DIR: dataDir,
        DATABASE_ADMIN_URL: database.adminUrl,
        JOBS_PORT: String(port),
        APP_URL: `http://127.0.0.1:${(app.address() as AddressInfo).port}`,
      },
      stdio: 'ignore',
    });
  const answers = () => vi.waitFor(() => fetch(`${url}/health`), { timeout: 15_000, interval: 30 });
  const registered = () =>
    vi.waitFor(async () => expect((await pool.query('select 1 from inngest.functions')).rowCount).toBe(1), { timeout: 15_000 });

  let executor = start();
  closing.push(() => executor.kill('SIGKILL'));
  await answers();
  await registered();
  await client.send([1, 2, 3, 4].map((each) => ({ id: `go-${each}`, name: 'test/go' })));
  for (let kill = 0; kill < KILLS; kill++) {
    await sleep(80 + Math.random() * 250);
    const dead = new Promise((resolve) => executor.once('exit', resolve));
    executor.kill('SIGKILL');
    await dead;
    executor = start();
    await answers();
  }
  await vi.waitFor(
    async () => {
      const { rows } = await pool.query<{ status: string; output: number[] }>('select status, output from inngest.runs');
      expect(rows.map(({ status }) => status)).toEqual(Array(4).fill('completed'));
      for (const { output } of rows) expect(output).toEqual(Array.from({ length: STEPS }, (_, each) => each));
    },
    { timeout: 30_000, interval: 100 },
  );
  expect(began.size).toBe(4 * STEPS);
  const again = [...began.values()].reduce((sum, times) => sum + times - 1, 0);
  // Four runs can each have one step in flight when the executor dies.
  expect(again).toBeLessThanOrEqual(4 * KILLS);
}, 90_000);
