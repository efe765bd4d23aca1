import { createSecureContext, type SecureContext } from 'node:tls';

/** A certificate with its key, as stored. */
export interface StoredCertificate {
  certificateId: string;
  chain: string;
  key: string;
  notAfter: Date;
}

interface Entry {
  context: SecureContext;
  notAfter: number;
  askedAt: number;
}

/** TTL of a missing certificate in the cache, in milliseconds. */
const UNKNOWN_TTL_MS = 2_000;
/** Max cached host names without a certificate. */
const MAX_UNKNOWN = 1_000;
/** Milliseconds after which a certificate is reloaded, in case a notification was lost. */
const STALE_AFTER_MS = 300_000;
/** About 47 KB each, outside of the heap. */
const MAX_CERTIFICATES = 2_000;
/** Concurrent lookups, so that visitors cannot exhaust the connection pool. */
const MAX_CONCURRENT = 4;
/** Lookups of unknown names that may wait; further ones are refused. */
const MAX_WAITING = 500;

const HOSTNAME = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/**
 * Certificates in memory by host name, loaded on first use. Open connections keep the certificate they started with, and the old one
 * is served until its replacement is loaded. Names without a certificate are cached separately, so that made-up names evict nothing.
 */
export class Certificates {
  readonly #find: (hostname: string) => Promise<StoredCertificate | null>;
  readonly #max: number;
  readonly #wildcardOf: (hostname: string) => string | null;
  readonly #cached = new Map<string, Entry>();
  /** Time of each name's last lookup without result. */
  readonly #unknown = new Map<string, number>();
  readonly #loading = new Map<string, Promise<SecureContext | null>>();
  readonly #knownWaiting: (() => void)[] = [];
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  /** @param wildcardOf the wildcard under which a host's certificate is kept, so that all hosts below it share one. */
  constructor(
    find: (hostname: string) => Promise<StoredCertificate | null>,
    most = MAX_CERTIFICATES,
    wildcardOf: (hostname: string) => string | null = () => null,
  ) {
    this.#find = find;
    this.#max = most;
    this.#wildcardOf = wildcardOf;
  }

  get size(): number {
    return this.#cached.size;
  }

  async get(asked: string, now: number): Promise<SecureContext | null> {
    if (!HOSTNAME.test(asked)) return null;
    const hostname = this.#wildcardOf(asked) ?? asked;
    const entry = this.#cached.get(hostname);
    if (entry && entry.notAfter > now) {
      // Re-inserted last, so that the first entry is the least recently used.
      this.#cached.delete(hostname);
      this.#cached.set(hostname, entry);
      if (now - entry.askedAt > STALE_AFTER_MS) void this.#load(hostname, now).catch(() => {});
      return entry.context;
    }
    const isUnknown = now - (this.#unknown.get(hostname) ?? Number.NEGATIVE_INFINITY) < UNKNOWN_TTL_MS;
    return isUnknown ? null : this.#load(hostname, now);
  }

  /** Reloads a cached host after its certificate or its redirect has changed. */
  async refresh(hostname: string, now: number): Promise<void> {
    this.#unknown.delete(hostname);
    if (this.#cached.has(hostname)) await this.#load(hostname, now);
  }

  /** After a gap in notifications: every entry is reloaded on its next use. */
  markAllStale(): void {
    this.#unknown.clear();
    for (const entry of this.#cached.values()) entry.askedAt = 0;
  }

  #load(hostname: string, now: number): Promise<SecureContext | null> {
    const pending = this.#loading.get(hostname);
    if (pending) return pending;
    const isKnown = this.#cached.has(hostname);
    if (!isKnown && this.#waiting.length >= MAX_WAITING) return Promise.resolve(null);
    const loading = this.#enter(isKnown)
      .then(() => this.#find(hostname))
      .then((found) => this.#store(hostname, found, now))
      .finally(() => {
        this.#loading.delete(hostname);
        this.#leave();
      });
    this.#loading.set(hostname, loading);
    return loading;
  }

  #store(hostname: string, found: StoredCertificate | null, now: number): SecureContext | null {
    this.#cached.delete(hostname);
    this.#unknown.delete(hostname);
    const notAfter = found?.notAfter.getTime() ?? 0;
    if (!found || notAfter <= now) {
      this.#unknown.set(hostname, now);
      evictOldest(this.#unknown, MAX_UNKNOWN);
      return null;
    }
    const context = createSecureContext({ cert: found.chain, key: found.key, minVersion: 'TLSv1.2' });
    this.#cached.set(hostname, { context, notAfter, askedAt: now });
    evictOldest(this.#cached, this.#max);
    return context;
  }

  /** Resolves when a lookup may start. Known hosts go before unknown ones. */
  #enter(isHeld: boolean): Promise<void> {
    if (this.#running < MAX_CONCURRENT) {
      this.#running++;
      return Promise.resolve();
    }
    return new Promise((resolve) => (isHeld ? this.#knownWaiting : this.#waiting).push(resolve));
  }

  #leave(): void {
    const next = this.#knownWaiting.shift() ?? this.#waiting.shift();
    if (next) next();
    else this.#running--;
  }
}

/** Evicts the oldest entries. */
function evictOldest(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
