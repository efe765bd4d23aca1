import { setTimeout as sleep } from 'node:timers/promises';

interface Counts<Part> {
  /** Takes all counts; later ones go into others. */
  take(): Part[];
}

/** Parts per write. */
const BATCH_SIZE = 2_000;

/**
 * Writes counts in batches, one write at a time. A part is dropped only once it is written: a write that failed, or whose
 * answer was lost, is retried under the same id, which the database ignores if it has it.
 */
export class CountWriter<Part> {
  readonly #counts: Counts<Part>;
  readonly #write: (parts: Part[]) => Promise<unknown>;
  #unwritten: Part[] = [];
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #debounced: Promise<void> | null = null;

  constructor(counts: Counts<Part>, write: (parts: Part[]) => Promise<unknown>) {
    this.#counts = counts;
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
    this.#unwritten.push(...this.#counts.take());
    while (this.#unwritten.length > 0) {
      const batch = this.#unwritten.slice(0, BATCH_SIZE);
      await this.#write(batch);
      this.#unwritten = this.#unwritten.slice(batch.length);
    }
  }
}
