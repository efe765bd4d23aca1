import { z } from 'zod';
import { type Answer, type Call, header } from '../http/http.ts';
import { readBlob } from './blobs.ts';
import { requireBucket } from './buckets.ts';
import type { Cloud } from './cloud.ts';
import { requireObject, type StoredObject } from './objects.ts';
import { readGrant, signGrant } from './signatures.ts';
import { asStorageCaller, storageClaims } from './storage-caller.ts';
import { noSuchBucket, refuseStorage } from './storage-refusal.ts';

/** Serves an object to a caller who may see its row. */
export async function downloadObject(cloud: Cloud, call: Call): Promise<Answer> {
  return serve(cloud, call, await visibleObject(cloud, call));
}

/** Serves an object of a public bucket to everyone. */
export async function downloadPublic(cloud: Cloud, call: Call): Promise<Answer> {
  return serve(cloud, call, await publicObject(cloud, call));
}

/** Serves an object by its signed URL. */
export async function downloadSigned(cloud: Cloud, call: Call): Promise<Answer> {
  const { bucket, rest } = call.params;
  readGrant(cloud, call.query.get('token'), 'read', `${bucket}/${rest}`);
  return serve(cloud, call, await requireObject(cloud.pool, bucket!, rest!));
}

export async function objectInfo(cloud: Cloud, call: Call): Promise<Answer> {
  return { body: view(await visibleObject(cloud, call)) };
}

export async function publicObjectInfo(cloud: Cloud, call: Call): Promise<Answer> {
  return { body: view(await publicObject(cloud, call)) };
}

const SignInput = z.object({ expiresIn: z.number().int().positive() });

export async function signDownload(cloud: Cloud, call: Call): Promise<Answer> {
  const { expiresIn } = await call.read(SignInput);
  const object = await visibleObject(cloud, call);
  return { body: { signedURL: signedAddress(cloud, object, expiresIn) } };
}

/** Signs many at once; those that the caller may not read get an error in their place. */
export async function signDownloads(cloud: Cloud, call: Call): Promise<Answer> {
  const { expiresIn, paths } = await call.read(SignInput.extend({ paths: z.array(z.string()).min(1).max(1000) }));
  const bucket = call.params.bucket!;
  const visible = await asStorageCaller(cloud, storageClaims(cloud, call), async (tx) => {
    const { rows } = await tx.query<StoredObject>('select * from storage.objects where bucket_id = $1 and name = any($2)', [bucket, paths]);
    return new Map(rows.map((object) => [object.name, object]));
  });
  const body = paths.map((path) => {
    const object = visible.get(path);
    if (!object) return { error: 'Either the object does not exist or you do not have access to it', path, signedURL: null };
    return { error: null, path, signedURL: signedAddress(cloud, object, expiresIn) };
  });
  return { body };
}

function signedAddress(cloud: Cloud, object: StoredObject, expiresIn: number): string {
  const url = `${object.bucket_id}/${object.name}`;
  const token = signGrant(cloud, { url, act: 'read', exp: Math.floor(Date.now() / 1000) + expiresIn });
  return `/object/sign/${url}?token=${token}`;
}

async function visibleObject(cloud: Cloud, call: Call): Promise<StoredObject> {
  const { bucket, rest } = call.params;
  const claims = storageClaims(cloud, call);
  await requireBucket(cloud.pool, bucket!);
  return asStorageCaller(cloud, claims, (tx) => requireObject(tx, bucket!, rest!));
}

async function publicObject(cloud: Cloud, call: Call): Promise<StoredObject> {
  const { bucket, rest } = call.params;
  if (!(await requireBucket(cloud.pool, bucket!)).public) throw noSuchBucket();
  return requireObject(cloud.pool, bucket!, rest!);
}

function serve(cloud: Cloud, call: Call, object: StoredObject): Answer {
  const { eTag, size, mimetype, cacheControl, lastModified } = object.metadata;
  const headers: Record<string, string> = {
    'content-type': harmless(mimetype),
    'cache-control': cacheControl,
    etag: eTag,
    'last-modified': new Date(lastModified).toUTCString(),
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
  };
  const wanted = call.query.get('download');
  if (wanted !== null) {
    const name = wanted || object.name.split('/').at(-1)!;
    headers['content-disposition'] = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  }
  if (header(call, 'if-none-match') === eTag) return { status: 304, headers };
  const range = rangeOf(header(call, 'range'), size);
  if (range === 'unsatisfiable') throw refuseStorage(416, 'InvalidRange', 'InvalidRange', 'The requested range cannot be satisfied');
  if (!range) return { headers: { ...headers, 'content-length': String(size) }, body: size > 0 ? readBlob(cloud, object.version) : null };
  const part = { 'content-length': String(range.end - range.start + 1), 'content-range': `bytes ${range.start}-${range.end}/${size}` };
  return { status: 206, headers: { ...headers, ...part }, body: readBlob(cloud, object.version, range) };
}

/** Hosted Storage serves HTML as text, so that nobody hosts pages on its origin. */
function harmless(mimeType: string): string {
  return /^(text\/html|application\/xhtml)/i.test(mimeType) ? 'text/plain; charset=utf-8' : mimeType;
}

function rangeOf(text: string | undefined, size: number): { start: number; end: number } | 'unsatisfiable' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(text ?? '') ?? [];
  if (!first && !last) return null;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  return start <= end && start < size ? { start, end } : 'unsatisfiable';
}

function view(object: StoredObject): object {
  const { id, name, version, bucket_id, metadata, user_metadata, created_at, updated_at } = object;
  return {
    id,
    name,
    version,
    bucket_id,
    size: metadata.size,
    content_type: metadata.mimetype,
    cache_control: metadata.cacheControl,
    etag: metadata.eTag,
    last_modified: metadata.lastModified,
    metadata: user_metadata ?? {},
    created_at,
    updated_at,
  };
}
