import { LRUCache } from 'lru-cache';
import { type AppLocale, isAppLocale, matchAcceptLanguage } from '#platform/locales.ts';
import { publishedHeaders } from '#platform/security-headers/published.ts';
import type { StatusPageFile } from '#platform/storage/storage-keys.ts';
import { styleOf } from './small-page.ts';
import type { Answer, VisitorRequest } from './visitor-request.ts';

export interface StatusPagesOptions {
  /** The host of status pages. */
  host: string;
  /** The file in storage; null where there is none. */
  read(key: StatusPageFile): Promise<Buffer | null>;
  now?(): number;
  report?(error: unknown): void;
}

interface Kept {
  headers: string[];
  body: Buffer;
  readAt: number;
}

/** Milliseconds for which a page in memory is not read again. */
const FRESH = 30_000;
const MAX_PAGES = 2000;
/** A CDN keeps showing a page for a day when the origin does not answer. */
const CACHE = 'public, max-age=30, stale-while-revalidate=300, stale-if-error=86400';
const PATH = /^\/([0-9a-f]{32})(?:\/([\w-]{2,5}))?$/;

/**
 * Clients' public status pages: files in storage, cached in memory. Uses no database, and while storage is unavailable the last page is
 * shown.
 */
export class StatusPages {
  readonly #options: StatusPagesOptions;
  readonly #kept = new LRUCache<string, Kept>({ max: MAX_PAGES });

  constructor(options: StatusPagesOptions) {
    this.#options = options;
  }

  serves(hostname: string): boolean {
    return hostname === this.#options.host;
  }

  /** Null for an unknown page. */
  async answer(request: VisitorRequest): Promise<Answer | null> {
    const [, token, named] = PATH.exec(request.target.split('?', 1)[0]!) ?? [];
    if (!token || (named !== undefined && !isAppLocale(named))) return null;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return { status: 405, headers: ['Allow', 'GET, HEAD', 'Content-Length', '0', ...publishedHeaders([]).flat()], body: null };
    const locale = (named as AppLocale | undefined) ?? matchAcceptLanguage(request.header('accept-language'));
    const page = await this.#find({ token, locale });
    return page && { status: 200, headers: page.headers, body: request.method === 'HEAD' ? null : page.body };
  }

  async #find(key: StatusPageFile): Promise<Kept | null> {
    const now = (this.#options.now ?? Date.now)();
    const name = `${key.token}/${key.locale}`;
    const kept = this.#kept.get(name);
    if (kept && now - kept.readAt < FRESH) return kept;
    try {
      const body = await this.#options.read(key);
      if (!body) {
        this.#kept.delete(name);
        return null;
      }
      const read = { headers: headersOf(body), body, readAt: now };
      this.#kept.set(name, read);
      return read;
    } catch (error) {
      if (!kept) throw error;
      this.#options.report?.(error);
      // Rechecked only once it is stale again, not by every visitor meanwhile.
      this.#kept.set(name, { ...kept, readAt: now });
      return kept;
    }
  }
}

/** The page's inline style is allowed by its hash. */
function headersOf(body: Buffer): string[] {
  const [, css] = /<style>(.*?)<\/style>/s.exec(body.toString()) ?? [];
  return [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Content-Length', String(body.length)],
    ['Cache-Control', CACHE],
    ['Vary', 'Accept-Language'],
    ...publishedHeaders(css === undefined ? [] : [styleOf(css).hash]),
  ].flat();
}
