import { gzipSync } from 'node:zlib';
import type { SiteFile } from '#press/site-file.ts';
import { judgeOwnSite } from '#ruler/own/judge-own-site.ts';
import { addressOf } from '#ruler/own/release-links.ts';
import type { Judgement } from '#ruler/rules/judge.ts';

export interface JudgedFiles {
  files: readonly Pick<SiteFile, 'path' | 'type' | 'body'>[];
  /** Origin of the site, live or planned. */
  origin: string;
  /** Headers of all our answers. */
  headers: Record<string, string>;
  /** Milliseconds since 1970. */
  now: number;
}

interface Judged extends Judgement {
  /** Compressed size of the home page's HTML. */
  bytes: number;
  pages: number;
}

/**
 * Grades a pressed site with the rules for foreign sites; null for one without pages. No server was involved, so response time is not
 * graded.
 */
export function judgeSite({ files, origin, headers, now }: JudgedFiles): Judged | null {
  const pages = files
    .filter(({ type, path }) => type.startsWith('text/html') && !path.endsWith('404.html'))
    .map(({ path, body }) => ({ url: addressOf(origin, path), html: Buffer.from(body).toString(), wireBytes: gzipSync(body).length }))
    .sort((one, other) => one.url.length - other.url.length);
  const judged = judgeOwnSite({ pages, headers, waitMs: 0 }, now);
  return judged && { ...judged, bytes: pages[0]!.wireBytes, pages: pages.length };
}
