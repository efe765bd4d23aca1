import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { ask, type Executor, inTransaction, whatNext } from './advance.ts';
import { type FunctionConfig, valueAt } from './functions.ts';
import { startRun } from './start-runs.ts';
import { nextTick } from './times.ts';

const IDLE_MS = 500;

/**
 * Drives runs until `stop`. A run is held by a session's advisory lock, and so is each place of a concurrency limit:
 * when this process dies Postgres frees them at once, and nothing needs to expire.
 */
export function drive(executor: Executor, workers = 8, now = () => new Date()): { wake(): void; stop(): Promise<void> } {
  const held = new Set<string>();
  let stopped = false;
  let ring = (): void => {};
  const wake = () => ring();

  const work = async (runId: string): Promise<void> => {
    let client: PoolClient | undefined;
    try {
      client = await executor.pool.connect();
      const session = client;
      await whileLocked(session, `run ${runId}`, async () => {
        for (let going = true; going && !stopped; ) {
          const next = await inTransaction(executor.pool, (transaction) => whatNext(transaction, runId));
          if (!next) return;
          going = await inPlaces(session, next.config, next.run.event, () => ask(executor, next));
          if (!going) await executor.pool.query(`update inngest.runs set wake_at = now() + interval '100 ms' where id = $1`, [runId]);
        }
      });
      client.release();
    } catch (error) {
      process.stderr.write(`${new Date().toISOString()} run ${runId} ${(error as Error).stack}\n`);
      client?.release(true); // its locks go with it
    } finally {
      held.delete(runId);
      wake();
    }
  };

  const running = (async () => {
    while (!stopped) {
      const { pause, due } = await tick(executor.pool, [...held], workers - held.size, now()).catch((error: Error) => {
        process.stderr.write(`${new Date().toISOString()} ${error.stack}\n`);
        return { pause: IDLE_MS, due: [] };
      });
      for (const runId of due) {
        held.add(runId);
        void work(runId);
      }
      if (due.length > 0) continue;
      await new Promise<void>((resolve) => {
        ring = resolve;
        setTimeout(resolve, pause);
      });
    }
  })();
  return {
    wake,
    stop: async () => {
      stopped = true;
      wake();
      await running;
      while (held.size > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    },
  };
}

async function tick(pool: Pool, held: string[], free: number, now: Date): Promise<{ pause: number; due: string[] }> {
  await inTransaction(pool, (client) => startCrons(client, now));
  if (free <= 0) return { pause: IDLE_MS, due: [] };
  const { rows } = await pool.query<{ id: string; wait: number }>(
    `select id, extract(epoch from wake_at - now())::float8 * 1000 as wait from inngest.runs
     where status = 'active' and wake_at is not null and not id = any($1) order by wake_at limit $2`,
    [held, free],
  );
  const due = rows.filter(({ wait }) => wait <= 0).map(({ id }) => id);
  return { pause: Math.max(10, Math.min(IDLE_MS, rows[0]?.wait ?? IDLE_MS)), due };
}

/** Starts what the clock starts. Ticks missed while nobody was here count as one. */
async function startCrons(client: PoolClient, now: Date): Promise<void> {
  const { rows } = await client.query<{ function_id: string; cron: string; next_at: Date }>(
    'select * from inngest.crons where next_at <= $1 for update skip locked',
    [now],
  );
  for (const { function_id: id, cron, next_at: at } of rows) {
    const event = { id: `cron ${cron} ${at.toISOString()}`, name: 'inngest/scheduled.timer', data: { cron }, ts: at.getTime() };
    await startRun(client, id, event);
    await client.query('update inngest.crons set next_at = $3 where function_id = $1 and cron = $2', [id, cron, nextTick(cron, now)]);
  }
}

/** 64 bits of a name, as advisory locks take them. */
const lockOf = (name: string): string => createHash('sha256').update(name).digest().readBigInt64BE().toString();

async function tryLock(client: PoolClient, name: string): Promise<boolean> {
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [lockOf(name)]);
  return rows[0]!.got;
}

const unlock = (client: PoolClient, name: string) => client.query('select pg_advisory_unlock($1)', [lockOf(name)]);

async function whileLocked(client: PoolClient, name: string, work: () => Promise<void>): Promise<void> {
  if (!(await tryLock(client, name))) return;
  await work();
  await unlock(client, name);
}

/** Does the work while it holds a place of each of the function's concurrency limits; false when there is none free. */
async function inPlaces(client: PoolClient, config: FunctionConfig, event: unknown, work: () => Promise<void>): Promise<boolean> {
  const taken: string[] = [];
  const done = async () => {
    for (const place of taken) await unlock(client, place);
  };
  for (const rule of config.concurrency ?? []) {
    const key = rule.key ? JSON.stringify(valueAt(event, rule.key) ?? null) : '';
    const place = await freePlace(client, `${config.id} ${key}`, rule.limit);
    if (!place) {
      await done();
      return false;
    }
    taken.push(place);
  }
  await work();
  await done();
  return true;
}

async function freePlace(client: PoolClient, name: string, limit: number): Promise<string | null> {
  for (let place = 0; place < limit; place++) if (await tryLock(client, `place ${name} ${place}`)) return `place ${name} ${place}`;
  return null;
}
