import { type Answer, type Call, chunksOf, header } from '../http/http.ts';
import { removeBlobs, type StoredBlob, storeBlob } from './blobs.ts';
import { type Bucket, requireBucket } from './buckets.ts';
import { type Claims, type Cloud, takeRole, transaction } from './cloud.ts';
import { readForm } from './multipart.ts';
import { checkKey, findObject, insertObject, type ObjectMetadata } from './objects.ts';
import { readGrant, signGrant } from './signatures.ts';
import { couldDo, storageClaims } from './storage-caller.ts';
import { fromPostgres, invalidStorageBody, tooLarge, wrongMimeType } from './storage-refusal.ts';

const SIGNED_UPLOAD_SECONDS = 7200;

type Target = { bucket: string; key: string };
type Content = { bytes: AsyncIterable<Buffer>; mimeType: string; cacheControl: string; metadata: Record<string, unknown> | null };

/** `POST` writes a new object, with `x-upsert: true` over an old one; `PUT` always may replace. */
export async function uploadObject(cloud: Cloud, call: Call): Promise<Answer> {
  const target = targetOf(call);
  const upsert = call.method === 'PUT' || header(call, 'x-upsert') === 'true';
  return store(cloud, call, target, storageClaims(cloud, call), upsert);
}

/** A signed URL that lets anyone write this one object for two hours; given only to callers who could write it. */
export async function signUpload(cloud: Cloud, call: Call): Promise<Answer> {
  const { bucket, key } = targetOf(call);
  const claims = storageClaims(cloud, call);
  const upsert = header(call, 'x-upsert') === 'true';
  await requireBucket(cloud.pool, bucket);
  await couldDo(cloud, claims, (tx) => insertObject(tx, { bucket, key, owner: claims.sub ?? null, version: '', metadata: null }, upsert));
  const exp = Math.floor(Date.now() / 1000) + SIGNED_UPLOAD_SECONDS;
  const token = signGrant(cloud, { url: `${bucket}/${key}`, act: 'write', exp, upsert, owner: claims.sub });
  return { body: { url: `/object/upload/sign/${encodeURI(`${bucket}/${key}`)}?token=${token}`, token } };
}

export async function uploadSigned(cloud: Cloud, call: Call): Promise<Answer> {
  const target = targetOf(call);
  const grant = readGrant(cloud, call.query.get('token'), 'write', `${target.bucket}/${target.key}`);
  return store(cloud, call, target, { role: 'service_role', sub: grant.owner }, grant.upsert ?? false);
}

/** First checks the caller's right, then takes the bytes, then writes the row: refused callers store nothing. */
async function store(cloud: Cloud, call: Call, { bucket: id, key }: Target, claims: Claims, upsert: boolean): Promise<Answer> {
  const bucket = await requireBucket(cloud.pool, id);
  const owner = claims.sub ?? null;
  await couldDo(cloud, claims, (tx) => insertObject(tx, { bucket: id, key, owner, version: '', metadata: null }, upsert));
  const limit = Math.min(cloud.maxUploadBytes, bucket.file_size_limit === null ? Number.POSITIVE_INFINITY : Number(bucket.file_size_limit));
  const isForm = /^multipart\/form-data/i.test(header(call, 'content-type') ?? '');
  if (!isForm && Number(header(call, 'content-length') ?? 0) > limit) throw tooLarge();
  const content = isForm ? await formContent(call) : rawContent(call);
  if (!mimeAllowed(bucket, content.mimeType)) throw wrongMimeType(content.mimeType);
  const blob = await storeBlob(cloud, content.bytes, limit);

  try {
    const { objectId, replaced } = await transaction(cloud, async (tx) => {
      await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${id}/${key}`]);
      const before = await findObject(tx, id, key);
      await takeRole(tx, claims);
      const object = { bucket: id, key, owner, version: blob.version, metadata: metadataOf(blob, content), userMetadata: content.metadata };
      const fresh = await insertObject(tx, object, upsert);
      return { objectId: before?.id ?? fresh, replaced: before };
    });
    if (replaced) await removeBlobs(cloud, [replaced]);
    return { body: { Key: `${id}/${key}`, Id: objectId } };
  } catch (error) {
    await removeBlobs(cloud, [blob]);
    throw fromPostgres(error);
  }
}

function targetOf(call: Call): Target {
  return { bucket: call.params.bucket!, key: checkKey(call.params.rest!) };
}

async function formContent(call: Call): Promise<Content> {
  const form = await readForm(call.message);
  const { cacheControl = '3600', metadata, contentType } = form.fields;
  return {
    bytes: form.bytes,
    mimeType: contentType ?? form.mimeType,
    cacheControl: asMaxAge(cacheControl),
    metadata: metadata ? parseMetadata(metadata) : null,
  };
}

function rawContent(call: Call): Content {
  const metadata = header(call, 'x-metadata');
  return {
    bytes: chunksOf(call.message),
    mimeType: header(call, 'content-type') ?? 'application/octet-stream',
    cacheControl: header(call, 'cache-control') ?? 'no-cache',
    metadata: metadata ? parseMetadata(Buffer.from(metadata, 'base64').toString('utf8')) : null,
  };
}

const asMaxAge = (value: string): string => (/^\d+$/.test(value) ? `max-age=${value}` : value);

function parseMetadata(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // falls through to the refusal
  }
  throw invalidStorageBody('the metadata is not a JSON object');
}

function mimeAllowed({ allowed_mime_types: allowed }: Bucket, type: string): boolean {
  const essence = type.split(';')[0]!.trim().toLowerCase();
  return (
    !allowed?.length ||
    allowed.some(
      (each) =>
        each === '*/*' || each.toLowerCase() === essence || (each.endsWith('/*') && essence.startsWith(each.slice(0, -1).toLowerCase())),
    )
  );
}

function metadataOf(blob: StoredBlob, content: Content): ObjectMetadata {
  return {
    eTag: blob.etag,
    size: blob.size,
    mimetype: content.mimeType,
    cacheControl: content.cacheControl,
    lastModified: new Date().toISOString(),
    contentLength: blob.size,
    httpStatusCode: 200,
  };
}
