import { LRUCache } from 'lru-cache';
import type { Manifest, ReleaseFile } from '#modules/build/index.ts';
import type { Encoding } from './negotiate.ts';
import type { Pointer } from './pointer.ts';
import { type Representation, represent } from './representation.ts';
import { settleWithin } from './settle-within.ts';

/** Source of releases: database and storage in production, plain objects in tests. */
export interface ReleaseSource {
  readManifest(releaseId: string): Promise<Manifest | null>;
  readBlob(hash: string): Promise<Buffer>;
}

/** Rough memory cost of a manifest entry: its path, three hashes, a type and its style hashes. */
const BYTES_PER_FILE = 700;
/** Milliseconds until reading a manifest fails: a connection that is silent but open would block the visitor. */
const MANIFEST_TIMEOUT_MS = 3_000;
/** Memory cost of a body's headers, key and bookkeeping. */
const BYTES_PER_BODY = 1_500;

/**
 * Releases in memory, bounded by bytes. They are immutable and content-addressed, so nothing here can be stale: the least recently
 * used is evicted, and concurrent readers share a load.
 */
export class Releases {
  readonly #source: ReleaseSource;
  readonly #manifests: LRUCache<string, Manifest>;
  readonly #bodies: LRUCache<string, Representation>;
  readonly #loading = new Map<string, Promise<unknown>>();

  constructor(source: ReleaseSource, maxBytes = 256 * 1024 * 1024) {
    this.#source = source;
    this.#manifests = new LRUCache({
      maxSize: Math.ceil(maxBytes / 8),
      sizeCalculation: ({ files }) => 1 + BYTES_PER_FILE * Object.keys(files).length,
    });
    this.#bodies = new LRUCache({
      maxSize: maxBytes - Math.ceil(maxBytes / 8),
      sizeCalculation: ({ body }) => BYTES_PER_BODY + body.length,
    });
  }

  manifest(pointer: Pointer): Manifest | Promise<Manifest> {
    return this.#manifests.get(pointer.artefactId) ?? this.#once(`manifest ${pointer.artefactId}`, () => this.#readManifest(pointer));
  }

  /** One representation of a file, with its response headers. */
  representation(file: ReleaseFile, encoding: Encoding): Representation | Promise<Representation> {
    const stored = encoding === 'identity' ? file : (file[encoding] ?? file);
    const key = `${stored.hash} ${file.type} ${file.immutable}`;
    return this.#bodies.get(key) ?? this.#once(key, () => this.#readBody(key, file, stored === file ? 'identity' : encoding, stored.hash));
  }

  /** Preloads what the first visitors need: the manifest and the first page in the usual encoding. */
  async prepare(pointer: Pointer): Promise<void> {
    const home = (await this.manifest(pointer)).files['index.html'];
    if (home) await this.representation(home, home.br ? 'br' : 'identity');
  }

  /** Bytes in memory. */
  get bytes(): number {
    return this.#manifests.calculatedSize + this.#bodies.calculatedSize;
  }

  async #readManifest({ releaseId, artefactId }: Pointer): Promise<Manifest> {
    const manifest = await settleWithin(this.#source.readManifest(releaseId), MANIFEST_TIMEOUT_MS);
    if (!manifest) throw new Error(`release ${releaseId} has no manifest`);
    this.#manifests.set(artefactId, manifest);
    return manifest;
  }

  async #readBody(key: string, file: ReleaseFile, encoding: Encoding, hash: string): Promise<Representation> {
    const made = represent(file, encoding, await this.#source.readBlob(hash));
    this.#bodies.set(key, made);
    return made;
  }

  #once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const under = this.#loading.get(key) as Promise<T> | undefined;
    if (under) return under;
    const reading = read().finally(() => this.#loading.delete(key));
    this.#loading.set(key, reading);
    return reading;
  }
}
