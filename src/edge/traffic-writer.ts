import { setTimeout as sleep } from 'node:timers/promises';
import type { Traffic, TrafficPart } from './traffic.ts';

/** Parts per write. */
const BATCH_SIZE = 2_000;

/**
 * Writes traffic counts in batches, one write at a time. A part is dropped only once it is written: a write that failed, or whose
 * answer was lost, is retried under the same id, which the database ignores if it has it.
 */
export class TrafficWriter {
  readonly #traffic: Pick<Traffic, 'take'>;
  readonly #write: (parts: TrafficPart[]) => Promise<unknown>;
  #unwritten: TrafficPart[] = [];
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #debounced: Promise<void> | null = null;

  constructor(traffic: Pick<Traffic, 'take'>, write: (parts: TrafficPart[]) => Promise<unknown>) {
    this.#traffic = traffic;
    this.#write = write;
  }

  /** Resolves when everything counted before the call is written; callers during a write share the next one. */
  flush(): Promise<void> {
    if (!this.#running) return this.#start();
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = null;
        return this.#start();
      });
    return this.#next;
  }

  /** For a process about to be suspended: retries for some seconds when the database is away. */
  async flushWithRetries(waits: readonly number[] = [500, 2_000, 8_000]): Promise<void> {
    for (const wait of waits) {
      try {
        return await this.flush();
      } catch {
        await sleep(wait);
      }
    }
    return this.flush();
  }

  /** Debounced write, shared by all callers. `pause` is in milliseconds. */
  flushDebounced(pause = 1_000): Promise<void> {
    this.#debounced ??= sleep(pause).then(() => {
      this.#debounced = null;
      return this.flushWithRetries();
    });
    return this.#debounced;
  }

  #start(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    this.#unwritten.push(...this.#traffic.take());
    while (this.#unwritten.length > 0) {
      const batch = this.#unwritten.slice(0, BATCH_SIZE);
      await this.#write(batch);
      this.#unwritten = this.#unwritten.slice(batch.length);
    }
  }
}
