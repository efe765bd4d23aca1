import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import type { Context } from '#platform/context.ts';
import { type TaskInput, type TaskOptions, ThreadPool } from '#platform/threads/thread-pool.ts';
import type { Tasks } from './tasks.ts';

/** More would take more memory than our machines have for one process. */
const MAX_THREADS = 4;
const SECOND = 1000;

const limits = {
  slots: Math.min(MAX_THREADS, Math.max(1, availableParallelism() - 1)),
  maxWaiting: 64,
  maxWaitingPerKey: 8,
  maxWaitingJobs: 512,
  maxWaitMs: 25 * SECOND,
  // Together with the wait in the queue, within the minute that Vercel gives a function.
  timeLimitMs: 30 * SECOND,
  idleMs: 5 * 60 * SECOND,
};

// One thread per libvips operation: several run in parallel, and on some systems its default is all cores. Loading sharp here also keeps
// its libraries alive when a worker thread that loaded them ends.
sharp.concurrency(1);

const { NODE_ENV, NODE_COMPILE_CACHE } = process.env;

/**
 * `new Worker(new URL(…))` in exactly this form: plain Node and vitest run the TypeScript file itself, and Turbopack bundles it and traces
 * its files, so that a function on Vercel has them. The thread gets none of our secrets, and none of the process's flags.
 */
const spawn = () =>
  new Worker(new URL('./main.ts', import.meta.url), {
    env: { NODE_ENV, ...(NODE_COMPILE_CACHE ? { NODE_COMPILE_CACHE } : {}) },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 },
  });

// On the global object because Next evaluates this file once per bundle, and the pool is per machine.
const held = globalThis as typeof globalThis & { pageMagicWorkers?: ThreadPool };
held.pageMagicWorkers?.respawnWith(spawn);
held.pageMagicWorkers ??= new ThreadPool(limits, spawn);
const pool = held.pageMagicWorkers;

type Input<Name extends keyof Tasks> = Parameters<Tasks[Name]>[0];
type CallsOf<Name extends keyof Tasks> = Parameters<Tasks[Name]> extends [unknown, infer Calls] ? { calls: Calls } : { calls?: never };
type Options<Name extends keyof Tasks> = Partial<Pick<TaskOptions, 'key' | 'transfer' | 'onPlace' | 'signal' | 'timeLimitMs'>> &
  CallsOf<Name>;

/**
 * Runs heavy work in a worker thread, in its account's turn, so that the web thread stays responsive. `input` may be a function, called
 * when its turn comes. `key` queues the work under another key than the account.
 * @throws errors of the work, recognisable by name (`isAppError`); AppError `unavailable` with `busy`, `too_many_at_once` or
 * `work_stopped`.
 */
export function runInWorker<Name extends keyof Tasks>(
  ctx: Context,
  name: Name,
  input: TaskInput<Input<Name>>,
  ...[options]: Parameters<Tasks[Name]> extends [unknown, unknown] ? [Options<Name>] : [Options<Name>?]
): Promise<Awaited<ReturnType<Tasks[Name]>>> {
  const turn = { key: ctx.account?.id ?? 'visitors', isJob: ctx.actor.kind === 'job' };
  return pool.run(name, input, { ...turn, ...options } as TaskOptions);
}
