import { LRUCache } from 'lru-cache';
import { LookupQueue } from './lookup-queue.ts';
import type { FindPointers, Pointer } from './pointer.ts';
import { settleWithin } from './settle-within.ts';

export interface PointersOptions {
  find: FindPointers;
  /** Preloads a pointer's release before it is served; if that fails, the previous pointer stays. */
  prepare?(pointer: Pointer): Promise<unknown>;
  report?(error: unknown): void;
  now?(): number;
  maxKnown?: number;
  maxUnknown?: number;
}

/** A notification that a pointer moved. */
export interface PointerMove {
  siteId: string;
  /** The affected hosts: the site's own and its previous one. */
  hostnames: readonly string[];
  /** Absent when something other than the pointer changed, such as a paid debt. */
  version?: number | undefined;
}

interface Entry {
  pointer: Pointer;
  /** Time at which the query behind this entry was sent. */
  checkedAt: number;
  /** No query before this time: the last one failed. */
  retryAt: number;
  failures: number;
  refreshing: Promise<void> | null;
  refreshingSince: number;
  /** A notification arrived during the query, whose answer may be older. */
  isOutdated: boolean;
}

/** Milliseconds for which a pointer is fresh. */
export const FRESH_MS = 1_000;
/** Milliseconds until which a stale pointer is served while it is refreshed; after that visitors wait for the answer. */
export const STALE_MS = 1_500;
/** Milliseconds a visitor waits before getting the stale pointer. */
const WAIT_TIMEOUT_MS = 400;
/** Milliseconds after which a pointer is old: this process was suspended, or nobody requested the host. */
const OLD_MS = 10_000;
/** Milliseconds a visitor waits before getting an old pointer: connecting anew may take longer than a query. */
const OLD_WAIT_TIMEOUT_MS = 3_000;
/** Milliseconds for which an unknown host is cached. */
export const UNKNOWN_MS = 1_000;
const RETRY_MS = 250;
const MAX_RETRY_MS = 1_000;

/**
 * Caches the current pointer of each host. Entries have a short time to live, so that no notification has to arrive; notifications
 * only make changes visible sooner. While the database is unavailable the last known pointer is served and the query is retried.
 */
export class Pointers {
  readonly #options: PointersOptions;
  readonly #queue: LookupQueue;
  readonly #now: () => number;
  readonly #known: LRUCache<string, Entry>;
  readonly #hostsOfSite = new Map<string, Set<string>>();
  #unmoved = { from: Number.POSITIVE_INFINITY, until: 0 };
  /** The last reported move of each site and host: a query sent before it may answer with the previous pointer. */
  readonly #moves: LRUCache<string, { at: number; version?: number | undefined }>;
  #invalidatedAt = Number.NEGATIVE_INFINITY;
  /** Unknown hosts have a cache of their own, so that made-up names evict nothing. */
  readonly #unknown: LRUCache<string, number>;

  constructor(options: PointersOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
    this.#queue = new LookupQueue({ find: options.find, report: options.report, now: this.#now });
    this.#known = new LRUCache({
      max: options.maxKnown ?? 50_000,
      dispose: ({ pointer }, hostname) => this.#unlist(hostname, pointer.siteId),
    });
    this.#unknown = new LRUCache({ max: options.maxUnknown ?? 10_000 });
    this.#moves = new LRUCache({ max: options.maxKnown ?? 50_000 });
  }

  /** The current pointer of a host: synchronous while fresh, else after a query. Null for an unknown host. */
  get(hostname: string): Pointer | null | Promise<Pointer | null> {
    const entry = this.#known.get(hostname);
    if (!entry) {
      const checkedAt = this.#unknown.get(hostname);
      return checkedAt !== undefined && this.#now() - checkedAt < UNKNOWN_MS ? null : this.#first(hostname);
    }
    const age = this.#now() - this.#confirmedAt(entry);
    if (age < FRESH_MS) return entry.pointer;
    const looking = this.#refresh(hostname, entry);
    const timeout = age < OLD_MS ? WAIT_TIMEOUT_MS : OLD_WAIT_TIMEOUT_MS;
    const remaining = timeout - (this.#now() - entry.refreshingSince);
    if (!looking || age < STALE_MS || remaining <= 0 || this.#queue.isFailing(this.#now())) return entry.pointer;
    return settleWithin(looking, remaining)
      .catch(() => {})
      .then(() => this.#cached(hostname, entry));
  }

  /** Whether this pointer of a host is certainly the current one. False while the database is unavailable: it may have moved long ago. */
  isCurrent(hostname: string, { siteId, version }: Pointer): boolean {
    const entry = this.#known.peek(hostname);
    if (entry?.pointer.siteId !== siteId || entry.pointer.version !== version) return false;
    return this.#now() - this.#confirmedAt(entry) < STALE_MS;
  }

  /** Refreshes the cached hosts of a site. */
  moved(move: PointerMove): void {
    for (const key of [move.siteId, ...move.hostnames]) this.#moves.set(key, { at: this.#now(), version: move.version });
    for (const hostname of move.hostnames) this.#unknown.delete(hostname);
    for (const hostname of new Set([...move.hostnames, ...(this.#hostsOfSite.get(move.siteId) ?? [])])) {
      const entry = this.#known.peek(hostname);
      if (!entry) continue;
      const { siteId, version } = entry.pointer;
      if (siteId === move.siteId && move.version !== undefined && version >= move.version) continue;
      entry.checkedAt = Number.NEGATIVE_INFINITY;
      if (entry.refreshing) entry.isOutdated = true;
      else void this.#refresh(hostname, entry);
    }
  }

  /** Notifications may have been missed: marks every entry stale, to be refreshed at the next visit. */
  invalidateAll(): void {
    this.#invalidatedAt = this.#now();
    for (const entry of this.#known.values()) {
      entry.checkedAt = Number.NEGATIVE_INFINITY;
      if (entry.refreshing) entry.isOutdated = true;
    }
    this.#unknown.clear();
  }

  /** Every move before `until` was reported here, so entries queried since `from` are still current. */
  confirmUnmoved(from: number, until: number): void {
    this.#unmoved = { from, until };
  }

  get size(): { known: number; unknown: number } {
    return { known: this.#known.size, unknown: this.#unknown.size };
  }

  #confirmedAt({ checkedAt }: Entry): number {
    const { from, until } = this.#unmoved;
    return checkedAt >= from ? Math.max(checkedAt, until) : checkedAt;
  }

  async #first(hostname: string): Promise<Pointer | null> {
    const askedAt = this.#now();
    const pointer = await this.#queue.find(hostname, false);
    const entry = this.#known.peek(hostname);
    if (entry) return entry.pointer;
    this.#store(hostname, pointer, askedAt);
    return pointer;
  }

  /** Starts a query, shared by all waiting callers. Null while it is too soon after a failure. */
  #refresh(hostname: string, entry: Entry): Promise<void> | null {
    if (entry.refreshing) return entry.refreshing;
    if (this.#now() < entry.retryAt) return null;
    entry.refreshingSince = this.#now();
    entry.refreshing = this.#query(hostname, entry).finally(() => {
      entry.refreshing = null;
    });
    return entry.refreshing;
  }

  async #query(hostname: string, entry: Entry): Promise<void> {
    do {
      entry.isOutdated = false;
      const askedAt = this.#now();
      try {
        const pointer = await this.#queue.find(hostname, true);
        await this.#prepare(pointer, entry.pointer);
        if (this.#known.peek(hostname) !== entry) return;
        if (!pointer || pointer.siteId !== entry.pointer.siteId) this.#store(hostname, pointer, askedAt);
        else Object.assign(entry, { pointer, checkedAt: entry.isOutdated ? entry.checkedAt : askedAt, failures: 0, retryAt: 0 });
      } catch {
        entry.failures++;
        entry.retryAt = this.#now() + Math.min(MAX_RETRY_MS, RETRY_MS * 2 ** (entry.failures - 1)) * (0.75 + Math.random() / 2);
        return;
      }
    } while (entry.isOutdated && this.#known.peek(hostname) === entry);
  }

  async #prepare(next: Pointer | null, before: Pointer): Promise<void> {
    if (next?.state !== 'live' || next.artefactId === before.artefactId) return;
    try {
      await this.#options.prepare?.(next);
    } catch (error) {
      this.#options.report?.(error);
      throw error;
    }
  }

  #cached(hostname: string, before: Entry): Pointer | null {
    const entry = this.#known.peek(hostname);
    if (entry) return entry.pointer;
    return this.#unknown.peek(hostname) === undefined ? before.pointer : null;
  }

  /** @param askedAt time the query was sent: an answer that a move has overtaken is kept, but stale. */
  #store(hostname: string, pointer: Pointer | null, askedAt: number): void {
    if (!pointer) {
      this.#known.delete(hostname);
      this.#unknown.set(hostname, askedAt);
      return;
    }
    this.#unknown.delete(hostname);
    const checkedAt = this.#movedSince(hostname, pointer, askedAt) ? Number.NEGATIVE_INFINITY : askedAt;
    this.#known.set(hostname, { pointer, checkedAt, retryAt: 0, failures: 0, refreshing: null, refreshingSince: 0, isOutdated: false });
    const hosts = this.#hostsOfSite.get(pointer.siteId) ?? new Set();
    this.#hostsOfSite.set(pointer.siteId, hosts.add(hostname));
  }

  #movedSince(hostname: string, { siteId, version }: Pointer, since: number): boolean {
    if (this.#invalidatedAt >= since) return true;
    if ((this.#moves.get(hostname)?.at ?? Number.NEGATIVE_INFINITY) >= since) return true;
    const move = this.#moves.get(siteId);
    return move !== undefined && move.at >= since && !(move.version !== undefined && version >= move.version);
  }

  #unlist(hostname: string, siteId: string): void {
    const hosts = this.#hostsOfSite.get(siteId);
    hosts?.delete(hostname);
    if (hosts?.size === 0) this.#hostsOfSite.delete(siteId);
  }
}
