import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { callApp, type Executor, inTransaction, nextCall } from './advance.ts';
import { type FunctionConfig, valueAt } from './functions.ts';
import { startRun } from './start-runs.ts';
import { nextTick } from './times.ts';

const IDLE_MS = 500;
/** Concurrent steps of one run, whatever its function allows. */
const MAX_CONCURRENT_CALLS = 8;

/**
 * Drives runs until `stop`. Runs and concurrency slots are held by session advisory locks: if this process dies, Postgres releases
 * them at once, and nothing needs to expire.
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
      await whileLocked(session, `run ${runId}`, () => advance(executor, session, runId, () => stopped));
      client.release();
    } catch (error) {
      process.stderr.write(`${new Date().toISOString()} run ${runId} ${(error as Error).stack}\n`);
      client?.release(true); // its locks are released with it
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

/** Sends the due requests, parallel steps concurrently, until the run must wait. */
async function advance(executor: Executor, session: PoolClient, runId: string, isStopped: () => boolean): Promise<void> {
  const calls = new Map<string, Call>();
  try {
    for (;;) {
      for (const [step, call] of calls) {
        if (!call.isOver) continue;
        calls.delete(step);
        for (const place of call.slots) await unlock(session, place);
        await call.answer;
      }
      const isFull = isStopped() || calls.size >= MAX_CONCURRENT_CALLS;
      const next = isFull ? null : await inTransaction(executor.pool, (tx) => nextCall(tx, runId, new Set(calls.keys())));
      const held = [...calls.values()].flatMap(({ slots }) => slots);
      const slots = next && (await takeSlots(session, next.config, next.run.event, held));
      if (next && slots) calls.set(next.stepId, begin(callApp(executor, next), slots));
      else if (calls.size > 0) await Promise.race([...[...calls.values()].map(({ answer }) => answer), sleep(IDLE_MS)]);
      else {
        if (next) await executor.pool.query(`update inngest.runs set wake_at = now() + interval '100 ms' where id = $1`, [runId]);
        return;
      }
    }
  } finally {
    await Promise.allSettled([...calls.values()].map(({ answer }) => answer));
  }
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

/** Starts cron runs. Ticks missed while the engine was down count as one. */
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

/** A 64-bit lock key for a name. */
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

/**
 * Takes a slot of each of the function's concurrency limits; null when one is full. A session could lock its own slot twice, hence
 * `held`.
 */
async function takeSlots(client: PoolClient, config: FunctionConfig, event: unknown, held: readonly string[]): Promise<string[] | null> {
  const taken: string[] = [];
  for (const rule of config.concurrency ?? []) {
    const key = rule.key ? JSON.stringify(valueAt(event, rule.key) ?? null) : '';
    const place = await freeSlot(client, `${config.id} ${key}`, rule.limit, [...held, ...taken]);
    if (!place) {
      for (const one of taken) await unlock(client, one);
      return null;
    }
    taken.push(place);
  }
  return taken;
}

async function freeSlot(client: PoolClient, name: string, limit: number, held: readonly string[]): Promise<string | null> {
  for (let n = 0; n < limit; n++) {
    const place = `place ${name} ${n}`;
    if (!held.includes(place) && (await tryLock(client, place))) return place;
  }
  return null;
}

/** A call of the app in flight, with its slots. */
interface Call {
  slots: string[];
  answer: Promise<void>;
  isOver: boolean;
}

function begin(answer: Promise<void>, slots: string[]): Call {
  const call = { slots, answer, isOver: false };
  const end = () => {
    call.isOver = true;
  };
  answer.then(end, end);
  return call;
}
