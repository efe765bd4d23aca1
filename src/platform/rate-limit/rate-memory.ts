import { type RateDecision, type RateWindow, slideWindow } from './rate-window.ts';

const MAX_SUBJECTS = 50_000;

/** Counts within one process: for checks where a database query would cost more than the guarded work. */
export class MemoryRates {
  #windows = new Map<string, RateWindow>();

  take(key: string, limit: number, window: number, now: number): RateDecision {
    const { next, decision } = slideWindow(this.#windows.get(key), limit, window, now);
    // The most recent caller moves to the end, so that the least recent are evicted first.
    this.#windows.delete(key);
    this.#windows.set(key, next);
    if (this.#windows.size > MAX_SUBJECTS) this.#windows.delete(this.#windows.keys().next().value!);
    return decision;
  }
}
