import { setTimeout as sleep } from 'node:timers/promises';
import { refuse } from './refusal.ts';

/** Faults of one request, before its work or on the way back. */
const KINDS = ['busy', 'lock', 'conflict', 'broken', 'slow', 'lost'] as const;
type Kind = (typeof KINDS)[number];

/** A lost answer: the work is done all the same. */
export class LostAnswer extends Error {}

/** One request in so many gets a fault, and the same one twice at most, so that the SDK's retries succeed. */
const FAULT_ONE_IN = 10;
const MAX_PER_REQUEST = 2;
/** One meter event in so many is counted late, by so many seconds. */
const LATE_ONE_IN = 3;
const LATE = 30;

/** Faults of a real Stripe, by seed: rate limits, locks, idempotency conflicts, server errors, slow or lost answers, late sums. */
export class Trouble {
  #state: number;
  readonly #met = new Map<string, number>();

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** Does the work, or fails it, or does it and loses the answer. */
  async around<T>(request: string, isSafeToLose: boolean, work: () => Promise<T>): Promise<T> {
    const kind = this.#next(request);
    if (kind === 'busy') throw refuse(429, 'invalid_request_error', 'Too many requests.', { code: 'rate_limit' });
    if (kind === 'lock') throw refuse(429, 'invalid_request_error', 'This object cannot be accessed right now.', { code: 'lock_timeout' });
    if (kind === 'conflict')
      throw refuse(409, 'idempotency_error', 'Another request with this key is in progress.', { code: 'idempotency_key_in_use' });
    if (kind === 'broken') throw refuse(500, 'api_error', 'An unexpected error occurred.');
    if (kind === 'slow') await sleep(this.#chance() * 300);
    const done = await work();
    if (kind === 'lost' && isSafeToLose) throw new LostAnswer();
    return done;
  }

  /** Seconds until an accepted meter event is counted: some are late. */
  counting(): number {
    return this.#chance() * LATE_ONE_IN < 1 ? LATE : 0;
  }

  #next(request: string): Kind | null {
    if (this.#chance() * FAULT_ONE_IN > 1) return null;
    const met = this.#met.get(request) ?? 0;
    if (met >= MAX_PER_REQUEST) return null;
    this.#met.set(request, met + 1);
    return KINDS[Math.floor(this.#chance() * KINDS.length)]!;
  }

  /** mulberry32: equal seeds, equal faults. */
  #chance(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
}
