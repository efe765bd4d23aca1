/** Sliding-window counters in memory, reset by a restart. */
export class Limits {
  readonly #hits = new Map<string, number[]>();

  /** Seconds until `key` may act again; 0 when it may act now. Does not count. */
  wait(key: string, max: number, seconds: number): number {
    const recent = this.#recent(key, seconds);
    const oldest = recent.at(-max);
    return oldest === undefined ? 0 : Math.max(1, Math.ceil((oldest + seconds * 1000 - Date.now()) / 1000));
  }

  /** Counts one act. */
  hit(key: string): void {
    if (this.#hits.size > 10_000) this.#hits.clear();
    this.#hits.set(key, [...(this.#hits.get(key) ?? []), Date.now()].slice(-200));
  }

  /** Resets a key, e.g. after a successful sign-in. */
  clear(key: string): void {
    this.#hits.delete(key);
  }

  #recent(key: string, seconds: number): number[] {
    const since = Date.now() - seconds * 1000;
    return (this.#hits.get(key) ?? []).filter((time) => time > since);
  }
}
