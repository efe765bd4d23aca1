import type { FindPointers, Pointer } from './pointer.ts';
import { settleWithin } from './settle-within.ts';

/** Host names per query. */
const BATCH_SIZE = 500;
/** Concurrent queries, so that visitors cannot exhaust the connection pool. */
const MAX_CONCURRENT = 2;
/** Unknown hosts that may wait; further ones get "try again later". */
const MAX_UNKNOWN_WAITING = 5_000;
/** Timeout of a query in milliseconds. A connection that hangs without closing would hold its slot for ever. */
const QUERY_TIMEOUT_MS = 3_000;
/** Milliseconds a visitor of an unknown host waits, in the queue and for its query, while queries fail. */
const FAILING_WAIT_MS = 1_000;
/** Milliseconds between a failure and the next query, which covers all waiting hosts: returning visitors do not start hundreds. */
const PAUSE_MS = 100;
/** Milliseconds for which the last failure counts: after a longer pause the state of the database is unknown. */
const FAILURE_MS = 10_000;

export interface LookupQueueOptions {
  find: FindPointers;
  /** Called once per failed query. */
  report?: ((error: unknown) => void) | undefined;
  now?: (() => number) | undefined;
}

interface Waiting {
  promise: Promise<Pointer | null>;
  resolve(pointer: Pointer | null): void;
  reject(error: unknown): void;
}

export class LookupQueueFull extends Error {}

/**
 * Batches host lookups: those that arrive during a query wait for the next one. A host is in one query at a time, and known hosts go
 * before unknown ones.
 */
export class LookupQueue {
  readonly #options: LookupQueueOptions;
  readonly #now: () => number;
  readonly #known = new Map<string, Waiting>();
  readonly #unknown = new Map<string, Waiting>();
  readonly #inFlight = new Map<string, Waiting>();
  #running = 0;
  #failedAt = Number.NEGATIVE_INFINITY;
  #pause: NodeJS.Timeout | undefined;

  constructor(options: LookupQueueOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Whether the last query failed, within the last FAILURE_MS. */
  isFailing(now: number): boolean {
    return now - this.#failedAt < FAILURE_MS;
  }

  /**
   * The current pointer of a host. For an unknown host there is nothing to show meanwhile, so it fails fast.
   * @throws LookupQueueFull, the error of the source, or a timeout.
   */
  find(hostname: string, isKnown: boolean): Promise<Pointer | null> {
    const pending = this.#inFlight.get(hostname) ?? this.#known.get(hostname) ?? this.#unknown.get(hostname);
    const looking = pending?.promise ?? this.#enqueue(hostname, isKnown);
    return isKnown ? looking : settleWithin(looking, this.isFailing(this.#now()) ? FAILING_WAIT_MS : QUERY_TIMEOUT_MS);
  }

  #enqueue(hostname: string, isKnown: boolean): Promise<Pointer | null> {
    const lane = isKnown ? this.#known : this.#unknown;
    if (!isKnown && lane.size >= MAX_UNKNOWN_WAITING) return Promise.reject(new LookupQueueFull());
    const waiting = Promise.withResolvers<Pointer | null>();
    lane.set(hostname, waiting);
    // Its visitors may have left before it is answered.
    waiting.promise.catch(() => {});
    // In a microtask, so that lookups of the same tick share a query.
    queueMicrotask(() => this.#next());
    return waiting.promise;
  }

  #next(): void {
    if (this.#now() - this.#failedAt < PAUSE_MS) {
      this.#pause ??= setTimeout(() => {
        this.#pause = undefined;
        this.#next();
      }, PAUSE_MS);
      return;
    }
    while (this.#running < MAX_CONCURRENT && this.#known.size + this.#unknown.size > 0) void this.#query(this.#take());
  }

  #take(): string[] {
    const names: string[] = [];
    for (const lane of [this.#known, this.#unknown]) {
      for (const [hostname, waiting] of lane) {
        if (names.length === BATCH_SIZE) return names;
        lane.delete(hostname);
        this.#inFlight.set(hostname, waiting);
        names.push(hostname);
      }
    }
    return names;
  }

  async #query(hostnames: string[]): Promise<void> {
    this.#running++;
    const settle = (end: (hostname: string, waiting: Waiting) => void) => {
      for (const hostname of hostnames) {
        const waiting = this.#inFlight.get(hostname) as Waiting;
        this.#inFlight.delete(hostname);
        end(hostname, waiting);
      }
    };
    try {
      const found = await settleWithin(this.#options.find(hostnames), QUERY_TIMEOUT_MS);
      this.#failedAt = Number.NEGATIVE_INFINITY;
      settle((hostname, { resolve }) => resolve(found.get(hostname) ?? null));
    } catch (error) {
      this.#failedAt = this.#now();
      this.#options.report?.(error);
      settle((_, { reject }) => reject(error));
    } finally {
      this.#running--;
      this.#next();
    }
  }
}
