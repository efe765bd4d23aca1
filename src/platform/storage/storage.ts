import 'server-only';
import { AppError } from '../errors.ts';
import { adminClient } from '../supabase/admin-client.ts';
import {
  assetPath,
  blobPath,
  type IncomingFile,
  incomingPath,
  type SiteAsset,
  type StatusPageFile,
  statusPagePath,
} from './storage-keys.ts';

/** Buckets of the product, created by a migration. People's own tokens have access to none. */
type Bucket = 'site-assets' | 'releases' | 'uploads' | 'status-pages';

/** Lifetime of a signed URL in seconds. */
const SIGNED_SECONDS = 120;
const SIGNED_BATCH = 60;
const CONCURRENCY = 10;
const TIMEOUT = 20_000;
/**
 * Milliseconds. Visitors wait for a release's files, and a host keeps serving its old release until the new one's first page has arrived.
 */
const RELEASE_TIMEOUT = 10_000;
const MAX_ASSET_BYTES = 8 * 1024 * 1024;

let client: ReturnType<typeof adminClient> | undefined;

/** The only way to the files. Callers pass typed keys; paths are built only by `storage-keys.ts`. */
function bucket(name: Bucket) {
  client ??= adminClient();
  return client.storage.from(name);
}

const unavailable = (cause: unknown) => new AppError('unavailable', 'storage_unavailable', {}, { cause });

/** Stores one file of a photo. Idempotent. */
export const storeSiteAsset = (key: SiteAsset, body: Uint8Array): Promise<void> =>
  store('site-assets', assetPath(key), body, `image/${key.format}`);

/**
 * Photo files in the order of their keys, null for missing ones. A request with the secret key signs their URLs and names them only in its
 * body; the bytes are fetched without the key.
 * @throws AppError `unavailable`.
 */
export async function readSiteAssets(keys: readonly SiteAsset[]): Promise<(Buffer | null)[]> {
  const read: (Buffer | null)[] = [];
  for (let start = 0; start < keys.length; start += SIGNED_BATCH) {
    const addresses = await sign('site-assets', keys.slice(start, start + SIGNED_BATCH).map(assetPath));
    for (let from = 0; from < addresses.length; from += CONCURRENCY) {
      read.push(
        ...(await Promise.all(addresses.slice(from, from + CONCURRENCY).map((each) => (each ? fetchSigned(each, MAX_ASSET_BYTES) : null)))),
      );
    }
  }
  return read;
}

/** Deletes photo files; missing ones are ignored. */
export const removeSiteAssets = (keys: readonly SiteAsset[]): Promise<void> => remove('site-assets', keys.map(assetPath));

/** Stores one file of a release under its hash. */
export const storeReleaseBlob = (hash: string, body: Uint8Array): Promise<void> =>
  store('releases', blobPath(hash), body, 'application/octet-stream');

/** @throws AppError `not_found` or `unavailable`. */
export async function readReleaseBlob(hash: string): Promise<Buffer> {
  const { data, error } = await bucket('releases').download(blobPath(hash), {}, { signal: AbortSignal.timeout(RELEASE_TIMEOUT) });
  if (error) throw isMissing(error) ? new AppError('not_found', 'file_missing', {}, { cause: error }) : unavailable(error);
  return Buffer.from(await data.arrayBuffer());
}

/** Writes a status page, replacing the previous one. */
export async function storeStatusPage(key: StatusPageFile, html: string): Promise<void> {
  const options = { contentType: 'text/html', cacheControl: '0', upsert: true };
  const { error } = await bucket('status-pages').upload(statusPagePath(key), Buffer.from(html), options);
  if (error) throw unavailable(error);
}

/** Null when missing. @throws AppError `unavailable`. */
export async function readStatusPage(key: StatusPageFile): Promise<Buffer | null> {
  const { data, error } = await bucket('status-pages').download(statusPagePath(key));
  if (!error) return Buffer.from(await data.arrayBuffer());
  if (isMissing(error)) return null;
  throw unavailable(error);
}

export const removeStatusPages = (keys: readonly StatusPageFile[]): Promise<void> => remove('status-pages', keys.map(statusPagePath));

/** Upload URL for this one file, usable once. Storage accepts it for two hours. */
export async function signIncoming(file: IncomingFile): Promise<string> {
  const { data, error } = await bucket('uploads').createSignedUploadUrl(incomingPath(file), { upsert: false });
  if (error) throw unavailable(error);
  return data.signedUrl;
}

/**
 * The uploaded file, or null when nothing arrived.
 * @throws AppError `invalid` (`file_too_large`) for more than `maxBytes`.
 */
export async function readIncoming(file: IncomingFile, maxBytes: number): Promise<Buffer | null> {
  const [address] = await sign('uploads', [incomingPath(file)]);
  return address ? fetchSigned(address, maxBytes) : null;
}

/** Empties an uploaded file and keeps its name taken, so that its URL cannot be used again while valid. */
export async function emptyIncoming(file: IncomingFile): Promise<void> {
  const { error } = await bucket('uploads').upload(incomingPath(file), new Uint8Array(), {
    contentType: 'application/octet-stream',
    upsert: true,
  });
  if (error) throw unavailable(error);
}

export const removeIncoming = (files: readonly IncomingFile[]): Promise<void> => remove('uploads', files.map(incomingPath));

/** Deletes files without a row, by the names that storage lists. These are sent in a body and never in a URL. */
export const removeStrays = (name: Bucket, paths: readonly string[]): Promise<void> => remove(name, paths);

async function store(name: Bucket, path: string, body: Uint8Array, contentType: string): Promise<void> {
  const { error } = await bucket(name).upload(path, body, { contentType, cacheControl: '31536000', upsert: false });
  if (error && !isDuplicate(error)) throw unavailable(error);
}

async function remove(name: Bucket, paths: readonly string[]): Promise<void> {
  for (let start = 0; start < paths.length; start += 500) {
    const { error } = await bucket(name).remove(paths.slice(start, start + 500));
    if (error) throw unavailable(error);
  }
}

async function sign(name: Bucket, paths: readonly string[]): Promise<(string | null)[]> {
  const { data, error } = await bucket(name).createSignedUrls([...paths], SIGNED_SECONDS);
  if (error) throw unavailable(error);
  const addresses = new Map(data.map(({ path, signedUrl }) => [path, signedUrl || null]));
  return paths.map((path) => addresses.get(path) ?? null);
}

async function fetchSigned(address: string, maxBytes: number): Promise<Buffer | null> {
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT) }).catch((cause: unknown) => {
    throw unavailable(cause);
  });
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    if (response.status === 400 || response.status === 404) return null;
    throw unavailable(`storage answered ${response.status}`);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.length;
    if (size > maxBytes) throw new AppError('invalid', 'file_too_large', { limitMb: Math.round(maxBytes / 1024 / 1024) });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const isMissing = (error: object): boolean => 'status' in error && (error.status === 404 || error.status === 400);

const isDuplicate = (error: { message: string; statusCode?: string; status?: number }): boolean =>
  error.statusCode === '409' || error.status === 409 || /already exists|duplicate/i.test(error.message);
