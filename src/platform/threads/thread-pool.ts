import type { Transferable, Worker } from 'node:worker_threads';
import { AppError } from '../errors.ts';
import { log } from '../log/log.ts';
import { FairQueue, type QueueLimits, type Turn } from './fair-queue.ts';
import { type FromWorker, packError, type ToWorker, unpackError } from './thread-messages.ts';
import type { Calls } from './thread-tasks.ts';

export interface PoolLimits extends QueueLimits {
  /** Max milliseconds of a task once started. */
  timeLimitMs: number;
  /** Milliseconds after which an idle thread ends. */
  idleMs: number;
}

export interface TaskOptions extends Turn {
  /** Functions of this thread that the task may call. */
  calls?: Calls;
  /** Buffers of the input to transfer; they are detached here afterwards. */
  transfer?: Transferable[];
  /** Time limit of the task itself in milliseconds, without its thread's start, when lower than the pool's. */
  timeLimitMs?: number;
}

type Performed = Pick<TaskOptions, 'calls' | 'transfer' | 'timeLimitMs'>;

/** A task's input, or a function that loads it at its turn, so that waiting tasks hold no memory. */
export type TaskInput<T> = T | (() => Promise<T>);

/**
 * Worker threads behind a fair queue: one task at a time each, started on demand and reused. A task that fails, times out or ends its
 * thread fails alone. Idle threads do not keep the process alive.
 */
export class ThreadPool {
  readonly #queue: FairQueue;
  readonly #limits: PoolLimits;
  readonly #idle = new Map<Worker, NodeJS.Timeout>();
  readonly #busy = new Set<Worker>();
  readonly #outdated = new WeakSet<Worker>();
  #spawn: () => Worker;
  #runs = 0;

  constructor(limits: PoolLimits, spawn: () => Worker) {
    this.#queue = new FairQueue(limits);
    this.#limits = limits;
    this.#spawn = spawn;
  }

  /** Switches to new code: threads with the previous code end once idle. */
  respawnWith(spawn: () => Worker): void {
    this.#spawn = spawn;
    for (const worker of this.#busy) this.#outdated.add(worker);
    for (const worker of this.#idle.keys()) this.#end(worker);
  }

  /** Number of threads, and of waiting tasks. */
  get state(): { threads: number; busy: number; waiting: number } {
    return { threads: this.#idle.size + this.#busy.size, busy: this.#busy.size, waiting: this.#queue.waiting };
  }

  /** @throws the task's own error; AppError `unavailable` with `busy`, `too_many_at_once` or `work_stopped`. */
  run<T>(task: string, input: TaskInput<unknown>, { calls, transfer, timeLimitMs, ...turn }: TaskOptions): Promise<T> {
    return this.#queue.run(turn, async () => {
      const given = typeof input === 'function' ? await input() : input;
      return (await this.#perform(task, given, { calls, transfer, timeLimitMs })) as T;
    });
  }

  /** Terminates every thread, busy or not. */
  async close(): Promise<void> {
    await Promise.all([...this.#idle.keys(), ...this.#busy].map((worker) => this.#end(worker)));
  }

  #perform(task: string, input: unknown, { calls = {}, transfer = [], timeLimitMs }: Performed): Promise<unknown> {
    const worker = this.#take();
    this.#runs += 1;
    const run = this.#runs;
    const send = (message: ToWorker, moved: Transferable[] = []) => worker.postMessage(message, moved);
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        worker.off('message', receive).off('messageerror', broken).off('error', broken).off('exit', gone);
        end();
      };
      const fail = (cause: unknown) =>
        settle(() => {
          void this.#end(worker);
          log.error('task.stopped', { task, error: cause });
          reject(new AppError('unavailable', 'work_stopped', {}, { cause }));
        });
      const answer = async ({ call, name, args }: Extract<FromWorker, { kind: 'call' }>) => {
        try {
          send({ kind: 'answer', run, call, value: await calls[name]!(...(args as never[])) });
        } catch (error) {
          send({ kind: 'answer', run, call, error: packError(error) });
        }
      };
      const receive = (message: FromWorker) => {
        if (message.run !== run) return;
        if (message.kind === 'call') return void answer(message);
        if (message.kind === 'begun') {
          if (timeLimitMs !== undefined) limitTo(timeLimitMs);
          return;
        }
        settle(() => {
          this.#rest(worker);
          if (message.kind === 'done') resolve(message.value);
          else reject(unpackError(message.error));
        });
      };
      const broken = (error: unknown) => fail(error);
      const gone = (code: number) => fail(new Error(`the thread ended with ${code}`));
      let timer: NodeJS.Timeout | undefined;
      const limitTo = (ms: number) => {
        clearTimeout(timer);
        timer = setTimeout(() => fail(new Error(`no end after ${ms} ms`)), ms);
      };
      limitTo(this.#limits.timeLimitMs);
      worker.on('message', receive).on('messageerror', broken).on('error', broken).on('exit', gone);
      try {
        send({ kind: 'run', run, task, input, calls: Object.keys(calls) }, transfer);
      } catch (error) {
        settle(() => {
          this.#rest(worker);
          reject(error);
        });
      }
    });
  }

  #take(): Worker {
    const worker = [...this.#idle.keys()].at(-1) ?? this.#start();
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
    this.#busy.add(worker);
    worker.ref();
    return worker;
  }

  #start(): Worker {
    const worker = this.#spawn();
    // An idle thread that crashes must not bring the process down.
    worker.on('error', (error) => log.error('worker.broke', { error }));
    worker.on('exit', () => this.#forget(worker));
    return worker;
  }

  #rest(worker: Worker): void {
    this.#busy.delete(worker);
    if (this.#outdated.has(worker)) return void this.#end(worker);
    worker.unref();
    this.#idle.set(worker, setTimeout(() => this.#end(worker), this.#limits.idleMs).unref());
  }

  #end(worker: Worker): Promise<number> {
    this.#forget(worker);
    return worker.terminate();
  }

  #forget(worker: Worker): void {
    clearTimeout(this.#idle.get(worker));
    this.#idle.delete(worker);
    this.#busy.delete(worker);
  }
}
