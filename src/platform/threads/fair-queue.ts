import { AppError } from '../errors.ts';

export interface QueueLimits {
  /** Concurrency. */
  slots: number;
  maxWaiting: number;
  maxWaitingPerKey: number;
  /** Background jobs wait where a person is asked to retry later; they have a limit of their own. */
  maxWaitingJobs: number;
  /** Milliseconds after which a waiting person is asked to retry later. */
  maxWaitMs: number;
}

export interface Turn {
  /** Fairness key: entries with the same one share a turn, usually an account's id. */
  key: string;
  isJob?: boolean;
  /** Called with the number of entries ahead, on each change while waiting; 0 at the start. */
  onPlace?: (ahead: number) => void;
  /** Cancels the wait; work that has started continues. */
  signal?: AbortSignal;
}

interface Entry extends Turn {
  start: () => void;
  leave: (reason: unknown) => void;
  place: number;
}

/** Half-life in milliseconds of a key's recorded usage. */
const HALF_LIFE = 30_000;

/**
 * A bounded queue with fair sharing between keys: the key with the least recent usage is next, so that neither fifty entries nor a slow one
 * delay another key by more than the work in progress. Limits the concurrency, the entries waiting, those of one key, and the wait.
 */
export class FairQueue {
  readonly #limits: QueueLimits;
  /** With equal usage the first key is next; a key that had its turn moves to the end. */
  readonly #waiting = new Map<string, Entry[]>();
  readonly #running = new Map<string, number>();
  /** Milliseconds used by a key, and the time of that count. */
  readonly #used = new Map<string, { ms: number; at: number }>();
  #active = 0;
  /** Moving average of an entry's duration, to estimate the wait. */
  #milliseconds = 500;

  constructor(limits: QueueLimits) {
    this.#limits = limits;
  }

  get waiting(): number {
    return this.#entries().length;
  }

  get active(): number {
    return this.#active;
  }

  /** @throws AppError `unavailable`, reason `busy` or `too_many_at_once`; the signal's reason. */
  async run<T>(turn: Turn, work: () => Promise<T>): Promise<T> {
    await this.#enter(turn);
    const started = performance.now();
    try {
      return await work();
    } finally {
      const took = performance.now() - started;
      this.#milliseconds = this.#milliseconds * 0.8 + took * 0.2;
      this.#charge(turn.key, took);
      this.#active -= 1;
      this.#count(turn.key, -1);
      this.#next();
    }
  }

  async #enter(turn: Turn): Promise<void> {
    turn.signal?.throwIfAborted();
    if (this.#mayStart(turn.key)) {
      this.#begin(turn.key);
      turn.onPlace?.(0);
      return;
    }
    this.#requireRoom(turn);
    await this.#wait(turn);
  }

  #wait(turn: Turn): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = () => {
        clearTimeout(timer);
        turn.signal?.removeEventListener('abort', abort);
      };
      const entry: Entry = {
        ...turn,
        place: -1,
        start: () => {
          settle();
          this.#begin(turn.key);
          turn.onPlace?.(0);
          resolve();
        },
        leave: (reason) => {
          settle();
          this.#remove(entry);
          reject(reason);
        },
      };
      const abort = () => entry.leave(turn.signal?.reason);
      const timer = setTimeout(() => entry.leave(this.#busy('busy')), this.#limits.maxWaitMs);
      turn.signal?.addEventListener('abort', abort, { once: true });
      this.#waiting.set(turn.key, [...(this.#waiting.get(turn.key) ?? []), entry]);
      this.#reportPlaces();
    });
  }

  /** One key never takes the last slot when there are several, so that another key can start soon. */
  #mayStart(key: string): boolean {
    const { slots } = this.#limits;
    return this.#active < slots && (this.#running.get(key) ?? 0) < Math.max(1, slots - 1);
  }

  #requireRoom({ key, isJob }: Turn): void {
    const { maxWaiting, maxWaitingPerKey, maxWaitingJobs } = this.#limits;
    const all = this.#entries().filter((entry) => Boolean(entry.isJob) === Boolean(isJob));
    if (all.length >= (isJob ? maxWaitingJobs : maxWaiting)) throw this.#busy('busy');
    if (!isJob && all.filter((entry) => entry.key === key).length >= maxWaitingPerKey) throw this.#busy('too_many_at_once');
  }

  #busy(reason: 'busy' | 'too_many_at_once'): AppError {
    const ms = (this.#milliseconds * (this.waiting + 1)) / this.#limits.slots;
    const seconds = Math.min(60, Math.max(2, Math.ceil(ms / 1000)));
    const details = { wait: seconds, unit: 'seconds', seconds };
    return reason === 'busy' ? new AppError('unavailable', 'busy', details) : new AppError('unavailable', 'too_many_at_once', details);
  }

  #begin(key: string): void {
    this.#active += 1;
    this.#count(key, 1);
  }

  #count(key: string, by: number): void {
    const running = (this.#running.get(key) ?? 0) + by;
    if (running > 0) this.#running.set(key, running);
    else this.#running.delete(key);
  }

  #charge(key: string, took: number): void {
    const now = performance.now();
    this.#used.set(key, { ms: this.#usedBy(key, now) + took, at: now });
    for (const one of this.#used.keys()) if (this.#usedBy(one, now) < 1) this.#used.delete(one);
  }

  #usedBy(key: string, now: number): number {
    const used = this.#used.get(key);
    return used ? used.ms * 0.5 ** ((now - used.at) / HALF_LIFE) : 0;
  }

  #next(): void {
    const now = performance.now();
    const keys = [...this.#waiting].sort(([a], [b]) => this.#usedBy(a, now) - this.#usedBy(b, now));
    for (const [key, entries] of keys) {
      if (!this.#mayStart(key)) continue;
      const [first] = entries;
      this.#remove(first!);
      const rest = this.#waiting.get(key);
      if (rest) {
        this.#waiting.delete(key);
        this.#waiting.set(key, rest);
      }
      first!.start();
      break;
    }
    this.#reportPlaces();
  }

  #remove(entry: Entry): void {
    const rest = (this.#waiting.get(entry.key) ?? []).filter((one) => one !== entry);
    if (rest.length > 0) this.#waiting.set(entry.key, rest);
    else this.#waiting.delete(entry.key);
  }

  #entries(): Entry[] {
    return [...this.#waiting.values()].flat();
  }

  /** Reports places in the expected order: the first entry of every key, then the second of every key. */
  #reportPlaces(): void {
    const keys = [...this.#waiting.values()];
    const rounds = Math.max(0, ...keys.map((entries) => entries.length));
    let ahead = 0;
    for (let round = 0; round < rounds; round++)
      for (const entry of keys.map((entries) => entries[round])) {
        if (!entry) continue;
        ahead += 1;
        if (entry.place === ahead) continue;
        entry.place = ahead;
        entry.onPlace?.(ahead);
      }
  }
}
