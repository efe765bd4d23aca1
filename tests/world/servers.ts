import { type ChildProcess, spawn } from 'node:child_process';
import type { Pool } from 'pg';
import { afterAll, expect, vi } from 'vitest';

export { freePort } from '../../local/processes.ts';

/** A program of ours in a process of its own, which a test ends with kill -9 and starts again. */
export class Server {
  readonly #args: readonly string[];
  readonly #env: Record<string, string>;
  readonly #url: string;
  #child: ChildProcess | null = null;

  /** @param url answers as soon as the program is ready. */
  constructor(args: readonly string[], env: Record<string, string>, url: string) {
    this.#args = args;
    this.#env = env;
    this.#url = url;
    afterAll(() => this.kill());
  }

  /** Does nothing while it runs. */
  async start(): Promise<void> {
    if (this.#child) return;
    this.#child = spawn(process.execPath, ['--conditions=react-server', ...this.#args], {
      env: { ...process.env, NODE_OPTIONS: '', ...this.#env },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await vi.waitFor(() => fetch(this.#url), { timeout: 30_000, interval: 50 });
  }

  /** Resolves with the signal that ended it. */
  async kill(): Promise<NodeJS.Signals | null> {
    const child = this.#child;
    this.#child = null;
    if (!child) return null;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGKILL');
    await ended;
    return child.signalCode;
  }
}

/** Locks a table, so that whoever needs it next stops there. */
export async function lockTable(admin: Pool, table: string) {
  const client = await admin.connect();
  await client.query(`begin; lock table ${table} in access exclusive mode`);
  return {
    /** Resolves once somebody has stopped there. */
    reached: () =>
      vi.waitFor(
        async () => {
          const { rowCount } = await admin.query('select 1 from pg_locks where relation = $1::regclass and not granted', [table]);
          expect(rowCount).toBeGreaterThan(0);
        },
        { timeout: 15_000, interval: 20 },
      ),
    release: async () => {
      await client.query('rollback');
      client.release();
    },
  };
}
