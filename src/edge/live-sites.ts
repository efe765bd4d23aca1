import type { Manifest, ReleaseFile } from '#modules/build/index.ts';
import { type LiveFile, type LiveSite, prepareFile } from './live-site.ts';

export interface PointedSite {
  siteId: string;
  clientId: string;
  slug: string;
  releaseId: string;
  paused: boolean;
  manifest: Manifest;
}

/** Where sites come from: rows and storage in production, plain objects in tests. */
export interface SiteSource {
  findSite(hostname: string): Promise<PointedSite | null>;
  readBlob(hash: string): Promise<Buffer>;
}

interface Entry {
  site: LiveSite | null;
  loading: Promise<LiveSite | null> | null;
  checkedAt: number;
}

const UNKNOWN_FOR = 2_000;
const MOST_HOSTS = 20_000;

/**
 * Published sites in memory, by host name. A visitor is never kept waiting for a swap: the old release answers until
 * the new one's pages are loaded. When rows or storage cannot be reached, what is in memory goes on being served.
 */
export class LiveSites {
  #entries = new Map<string, Entry>();
  #blobs = new Map<string, Buffer>();
  #blobBytes = 0;
  readonly #source: SiteSource;
  readonly #maxBytes: number;

  constructor(source: SiteSource, maxBytes = 256 * 1024 * 1024) {
    this.#source = source;
    this.#maxBytes = maxBytes;
  }

  /** The site of a host: at once when it is known, else after a look-up. */
  get(hostname: string, now: number): LiveSite | null | Promise<LiveSite | null> {
    const entry = this.#entries.get(hostname);
    if (!entry) return this.#load(hostname, now);
    if (entry.site) return entry.site;
    if (entry.loading) return entry.loading;
    return now - entry.checkedAt < UNKNOWN_FOR ? null : this.#load(hostname, now);
  }

  /** The site of a host, looked up again when that was longer ago than `maxAge` milliseconds: for where no news of swaps arrives. */
  getFresh(hostname: string, now: number, maxAge: number): Promise<LiveSite | null> {
    const entry = this.#entries.get(hostname);
    return !entry || (!entry.loading && now - entry.checkedAt > maxAge)
      ? this.#load(hostname, now)
      : Promise.resolve(entry.loading ?? entry.site);
  }

  /** Looks again at every host of a site; called when its pointer moved. */
  async refresh(match: { siteId?: string; slug?: string }, now: number): Promise<void> {
    const hosts = [...this.#entries].filter(([hostname, entry]) => {
      return !entry.site || entry.site.siteId === match.siteId || (match.slug !== undefined && hostname.startsWith(`${match.slug}.`));
    });
    await Promise.all(hosts.map(([hostname]) => this.#load(hostname, now)));
  }

  /** Looks again at everything; after the line to the database was cut, swaps may have been missed. */
  async refreshAll(now: number): Promise<void> {
    for (const hostname of [...this.#entries.keys()]) await this.#load(hostname, now);
  }

  file(site: LiveSite, path: string): LiveFile | Promise<LiveFile> {
    return site.files.get(path) ?? this.#loadFile(site, path);
  }

  #load(hostname: string, now: number): Promise<LiveSite | null> {
    const before = this.#entries.get(hostname);
    if (before?.loading) return before.loading;
    if (!before && this.#entries.size >= MOST_HOSTS) this.#forgetUnknown();
    const entry: Entry = before ?? { site: null, loading: null, checkedAt: now };
    entry.loading = this.#fetch(hostname, entry.site)
      .then((site) => {
        entry.site = site;
        return site;
      })
      .catch((error) => {
        if (entry.site) return entry.site;
        this.#entries.delete(hostname);
        throw error;
      })
      .finally(() => {
        entry.loading = null;
        entry.checkedAt = now;
      });
    this.#entries.set(hostname, entry);
    return entry.loading;
  }

  async #fetch(hostname: string, before: LiveSite | null): Promise<LiveSite | null> {
    const pointed = await this.#source.findSite(hostname);
    if (!pointed) return null;
    if (before && before.releaseId === pointed.releaseId) return Object.assign(before, { paused: pointed.paused, slug: pointed.slug });
    const site: LiveSite = { ...pointed, files: new Map() };
    const pages = Object.keys(pointed.manifest.files).filter((path) => path.endsWith('.html'));
    await Promise.all(pages.slice(0, 40).map((path) => this.#loadFile(site, path)));
    return site;
  }

  async #loadFile(site: LiveSite, path: string): Promise<LiveFile> {
    const file = site.manifest.files[path] as ReleaseFile;
    const [identity, br, gzip] = await Promise.all([
      this.#blob(file.hash),
      file.br && this.#blob(file.br.hash),
      file.gzip && this.#blob(file.gzip.hash),
    ]);
    const prepared = prepareFile(file, { identity, ...(br && { br }), ...(gzip && { gzip }) });
    site.files.set(path, prepared);
    return prepared;
  }

  async #blob(hash: string): Promise<Buffer> {
    const held = this.#blobs.get(hash);
    if (held) {
      this.#blobs.delete(hash);
      this.#blobs.set(hash, held);
      return held;
    }
    const bytes = await this.#source.readBlob(hash);
    if (!this.#blobs.has(hash)) {
      this.#blobs.set(hash, bytes);
      this.#blobBytes += bytes.length;
      this.#makeRoom();
    }
    return bytes;
  }

  /** Drops the bytes used longest ago. Files already laid out keep theirs until their site is dropped too. */
  #makeRoom(): void {
    for (const [hash, bytes] of this.#blobs) {
      if (this.#blobBytes <= this.#maxBytes) return;
      this.#blobs.delete(hash);
      this.#blobBytes -= bytes.length;
      for (const entry of this.#entries.values()) {
        for (const [path, file] of entry.site?.files ?? []) {
          if (entry.site?.manifest.files[path]?.hash === hash && file) entry.site.files.delete(path);
        }
      }
    }
  }

  #forgetUnknown(): void {
    for (const [hostname, entry] of this.#entries) if (!entry.site && !entry.loading) this.#entries.delete(hostname);
  }
}
