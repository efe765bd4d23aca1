import type { ReleaseFile } from '#modules/build/index.ts';
import { publishedHeaders } from '#platform/security-headers/published.ts';
import { IMMUTABLE_CACHE, PAGE_CACHE } from './cache-control.ts';
import type { Encoding } from './negotiate.ts';

/** A file's bytes in one encoding, with its response headers precomputed as the flat list that `writeHead` takes. */
export interface Representation {
  body: Buffer;
  etag: string;
  headers: string[];
}

/** Texts are UTF-8 and declare it in the Content-Type. */
const CARRIES_TEXT = /^(?:text\/[a-z]+|application\/(?:json|xml|manifest\+json)|image\/svg\+xml)$/;

export function represent(file: ReleaseFile, encoding: Encoding, body: Buffer): Representation {
  const etag = `"${file.hash.slice(0, 20)}${encoding === 'identity' ? '' : `-${encoding}`}"`;
  const headers: [string, string][] = [
    ['Content-Type', CARRIES_TEXT.test(file.type) ? `${file.type}; charset=utf-8` : file.type],
    ['Content-Length', String(body.length)],
    ['ETag', etag],
    ['Cache-Control', file.immutable ? IMMUTABLE_CACHE : PAGE_CACHE],
    ['Vary', 'Accept-Encoding'],
    ['Accept-Ranges', 'bytes'],
    ...publishedHeaders(file.styles ?? [], file.scripts),
  ];
  if (encoding !== 'identity') headers.push(['Content-Encoding', encoding]);
  return { body, etag, headers: headers.flat() };
}
