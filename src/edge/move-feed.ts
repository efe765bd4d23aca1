import type { PointerMove } from './pointers.ts';
import { settleWithin } from './settle-within.ts';

/** Returns the moves since a database time; with null only the current time. */
export type FindMoves = (since: number | null) => Promise<{
  at: number;
  moves: readonly { siteId: string; at: number; version: number | null }[];
}>;

interface Listeners {
  moved(move: PointerMove): void;
  invalidateAll(): void;
  confirmUnmoved(from: number, until: number): void;
}

export interface MoveFeedOptions {
  find: FindMoves;
  /** Page size: this many moves mean that there are more. */
  pageSize: number;
  pointers: Listeners;
  report?(error: unknown): void;
  now?(): number;
}

/** Milliseconds until a transaction's moves are visible: longer than any transaction may last (`platform/db`). */
const OVERLAP_MS = 35_000;
/** Milliseconds a poll may take. */
const POLL_TIMEOUT_MS = 5_000;

/**
 * Polls the moved pointers of all sites at once: a pointer that has not moved is still current and needs no query. Without an answer
 * each pointer falls back to its own time to live.
 */
export class MoveFeed {
  readonly #options: MoveFeedOptions;
  readonly #now: () => number;
  /** Database time. */
  #since: number | null = null;
  /** Local time since when no move was missed. */
  #unbrokenFrom = 0;
  #seen = new Map<string, number>();
  #polling: Promise<void> | null = null;

  constructor(options: MoveFeedOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Polls once; concurrent callers share the pending poll. Never rejects. */
  poll(): Promise<void> {
    this.#polling ??= this.#poll()
      .catch((error: unknown) => this.#options.report?.(error))
      .finally(() => {
        this.#polling = null;
      });
    return this.#polling;
  }

  async #poll(): Promise<void> {
    const askedAt = this.#now();
    const { pointers, pageSize, find } = this.#options;
    const { at, moves } = await settleWithin(find(this.#since === null ? null : this.#since - OVERLAP_MS), POLL_TIMEOUT_MS);
    const isWhole = moves.length < pageSize;
    if (this.#since === null || !isWhole) this.#unbrokenFrom = askedAt;
    if (!isWhole) pointers.invalidateAll();
    for (const { siteId, at: movedAt, version } of moves) {
      if (this.#seen.get(siteId) === movedAt) continue;
      this.#seen.set(siteId, movedAt);
      pointers.moved({ siteId, hostnames: [], ...(version !== null && { version }) });
    }
    for (const [siteId, movedAt] of this.#seen) if (movedAt < at - 2 * OVERLAP_MS) this.#seen.delete(siteId);
    this.#since = at;
    pointers.confirmUnmoved(this.#unbrokenFrom, askedAt);
  }
}
