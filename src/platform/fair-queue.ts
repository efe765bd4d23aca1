import { AppError } from './errors.ts';

export interface QueueLimits {
  /** Concurrency. */
  slots: number;
  maxWaiting: number;
  maxWaitingPerKey: number;
  /** Background jobs wait where a person is asked to come back; they have a bound of their own. */
  maxWaitingJobs: number;
  /** Milliseconds after which somebody who waits is asked to come back. */
  maxWaitMs: number;
}

export interface Turn {
  /** Those with the same key take turns as one: an account's id. */
  key: string;
  isJob?: boolean;
  /** Hears how many are before this one, each time that changes while it waits; 0 when it begins. */
  onPlace?: (ahead: number) => void;
  /** Gives up the place; what has begun goes on. */
  signal?: AbortSignal;
}

interface Entry extends Turn {
  start: () => void;
  leave: (reason: unknown) => void;
  place: number;
}

/** Milliseconds after which what a key has used counts half. */
const HALF_LIFE = 30_000;

/**
 * A bounded queue in which every key has its share of the time: who has used least lately is next, so that neither fifty
 * entries nor one that takes long delay another key by more than what is running. It bounds how many run, how many wait,
 * how many of one key wait, and for how long.
 */
export class FairQueue {
  readonly #limits: QueueLimits;
  /** Of keys that have used the same, the first is next; one that has had its turn goes to the end. */
  readonly #waiting = new Map<string, Entry[]>();
  readonly #running = new Map<string, number>();
  /** Milliseconds that a key has used, and when that was counted. */
  readonly #used = new Map<string, { ms: number; at: number }>();
  #active = 0;
  /** Of a typical entry, for saying when to come back. */
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
      this.#tellPlaces();
    });
  }

  /** One key never takes the last slot while there are several: whoever comes next finds one soon. */
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
    this.#tellPlaces();
  }

  #remove(entry: Entry): void {
    const rest = (this.#waiting.get(entry.key) ?? []).filter((one) => one !== entry);
    if (rest.length > 0) this.#waiting.set(entry.key, rest);
    else this.#waiting.delete(entry.key);
  }

  #entries(): Entry[] {
    return [...this.#waiting.values()].flat();
  }

  /** In the order in which they will begin: the first of every key, then the second of every key. */
  #tellPlaces(): void {
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
