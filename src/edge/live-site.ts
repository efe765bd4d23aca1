import type { Manifest, ReleaseFile } from '#modules/build/index.ts';
import { publishedHeaders } from '#platform/security-headers/published.ts';
import { IMMUTABLE_CACHE, PAGE_CACHE } from './cache-control.ts';
import type { Encoding } from './negotiate.ts';

/** One representation of a file, with its answer's headers laid out once as the flat list that `writeHead` takes. */
export interface Representation {
  body: Buffer;
  etag: string;
  headers: string[];
}

export interface LiveFile {
  representations: Partial<Record<Encoding, Representation>> & { identity: Representation };
  has: { br: boolean; gzip: boolean };
}

/** A site as visitors see it now. A new release is a new object: requests under way keep the one they began with. */
export interface LiveSite {
  siteId: string;
  clientId: string;
  slug: string;
  releaseId: string;
  paused: boolean;
  manifest: Manifest;
  files: Map<string, LiveFile>;
}

export type Found = { file: string; status: 200 | 404 } | { redirect: string } | null;

/** Which file of a release answers a path: clean addresses, one address per page. */
export function findFile(files: Manifest['files'], pathname: string): Found {
  let path: string;
  try {
    path = decodeURIComponent(pathname).normalize('NFC').replace(/^\/+/, '');
  } catch {
    return notFound(files);
  }
  if (path === '') return files['index.html'] ? { file: 'index.html', status: 200 } : notFound(files);
  if (path.endsWith('/')) {
    const clean = path.replace(/\/+$/, '');
    return pageAt(files, clean) ? { redirect: `/${encodeURI(clean)}` } : notFound(files);
  }
  if (path.endsWith('.html') && files[path] && path !== '404.html') {
    return { redirect: `/${encodeURI(path.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, ''))}` };
  }
  if (Object.hasOwn(files, path) && path !== '404.html') return { file: path, status: 200 };
  const page = pageAt(files, path);
  return page ? { file: page, status: 200 } : notFound(files);
}

const pageAt = (files: Manifest['files'], path: string): string | null =>
  [`${path}.html`, `${path}/index.html`].find((candidate) => Object.hasOwn(files, candidate) && candidate !== '404.html') ?? null;

const notFound = (files: Manifest['files']): Found => (Object.hasOwn(files, '404.html') ? { file: '404.html', status: 404 } : null);

/** Texts are UTF-8, and say so before their first byte. */
const CARRIES_TEXT = /^(?:text\/[a-z]+|application\/(?:json|xml|manifest\+json)|image\/svg\+xml)$/;

/** Lays out a file's bytes and headers for every encoding it was stored in. */
export function prepareFile(file: ReleaseFile, bodies: { identity: Buffer; br?: Buffer; gzip?: Buffer }): LiveFile {
  const represent = (encoding: Encoding, body: Buffer): Representation => {
    const etag = `"${file.hash.slice(0, 20)}${encoding === 'identity' ? '' : `-${encoding}`}"`;
    const headers: [string, string][] = [
      ['Content-Type', CARRIES_TEXT.test(file.type) ? `${file.type}; charset=utf-8` : file.type],
      ['Content-Length', String(body.length)],
      ['ETag', etag],
      ['Cache-Control', file.immutable ? IMMUTABLE_CACHE : PAGE_CACHE],
      ['Vary', 'Accept-Encoding'],
      ['Accept-Ranges', 'bytes'],
      ...publishedHeaders(file.styles ?? []),
    ];
    if (encoding !== 'identity') headers.push(['Content-Encoding', encoding]);
    return { body, etag, headers: headers.flat() };
  };
  return {
    representations: {
      identity: represent('identity', bodies.identity),
      ...(bodies.br && { br: represent('br', bodies.br) }),
      ...(bodies.gzip && { gzip: represent('gzip', bodies.gzip) }),
    },
    has: { br: bodies.br !== undefined, gzip: bodies.gzip !== undefined },
  };
}
