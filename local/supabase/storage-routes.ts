import { z } from 'zod';
import type { Answer, Call } from '../http/http.ts';
import { type Route, route } from '../http/router.ts';
import { copyBlob, removeBlobs } from './blobs.ts';
import { bucketRoutes, requireBucket } from './buckets.ts';
import type { Cloud } from './cloud.ts';
import { downloadObject, downloadPublic, downloadSigned, objectInfo, publicObjectInfo, signDownload, signDownloads } from './download.ts';
import { checkKey, insertObject, listObjects, requireObject, type StoredObject } from './objects.ts';
import { asStorageCaller, couldDo, storageClaims } from './storage-caller.ts';
import { noSuchObject } from './storage-refusal.ts';
import { signUpload, uploadObject, uploadSigned } from './upload.ts';

/** The Storage API below `/storage/v1`. Anything else answers 501. */
export function storageRoutes(cloud: Cloud): Route[] {
  const bind = (verb: (cloud: Cloud, call: Call) => Promise<Answer>) => (call: Call) => verb(cloud, call);
  return [
    route('GET', '/status', async () => ({ body: { status: 'ok' } })),
    ...bucketRoutes(cloud),
    route('POST', '/object/list/:bucket', bind(list)),
    route('POST', '/object/move', bind(move)),
    route('POST', '/object/copy', bind(copy)),
    route('POST', '/object/upload/sign/:bucket/*', bind(signUpload)),
    route('PUT', '/object/upload/sign/:bucket/*', bind(uploadSigned)),
    route('POST', '/object/sign/:bucket', bind(signDownloads)),
    route('POST', '/object/sign/:bucket/*', bind(signDownload)),
    route('GET', '/object/sign/:bucket/*', bind(downloadSigned)),
    route('GET', '/object/public/:bucket/*', bind(downloadPublic)),
    route('GET', '/object/info/public/:bucket/*', bind(publicObjectInfo)),
    route('GET', '/object/info/authenticated/:bucket/*', bind(objectInfo)),
    route('GET', '/object/info/:bucket/*', bind(objectInfo)),
    route('GET', '/object/authenticated/:bucket/*', bind(downloadObject)),
    route('GET', '/object/:bucket/*', bind(downloadObject)),
    route('POST', '/object/:bucket/*', bind(uploadObject)),
    route('PUT', '/object/:bucket/*', bind(uploadObject)),
    route('DELETE', '/object/:bucket', bind(removeMany)),
    route('DELETE', '/object/:bucket/*', bind(removeOne)),
  ];
}

const ListInput = z.object({
  prefix: z.string().default(''),
  search: z.string().nullish(),
  limit: z.number().int().min(1).max(10_000).default(100),
  offset: z.number().int().min(0).default(0),
  sortBy: z.object({ column: z.string().nullish(), order: z.string().nullish() }).nullish(),
});

async function list(cloud: Cloud, call: Call): Promise<Answer> {
  const { prefix, search, limit, offset, sortBy } = await call.read(ListInput);
  const listing = { prefix, search: search ?? '', limit, offset, column: sortBy?.column ?? 'name', order: sortBy?.order ?? 'asc' };
  return { body: await asStorageCaller(cloud, storageClaims(cloud, call), (tx) => listObjects(tx, call.params.bucket!, listing)) };
}

const TransferInput = z.object({
  bucketId: z.string(),
  sourceKey: z.string(),
  destinationKey: z.string(),
  destinationBucket: z.string().nullish(),
  copyMetadata: z.boolean().nullish(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});

async function move(cloud: Cloud, call: Call): Promise<Answer> {
  const input = await call.read(TransferInput);
  const target = input.destinationBucket ?? input.bucketId;
  const key = checkKey(input.destinationKey);
  await asStorageCaller(cloud, storageClaims(cloud, call), async (tx) => {
    await requireObject(tx, input.bucketId, input.sourceKey);
    const moved = await tx.query(
      'update storage.objects set bucket_id = $3, name = $4, updated_at = now() where bucket_id = $1 and name = $2',
      [input.bucketId, input.sourceKey, target, key],
    );
    if (!moved.rowCount) throw noSuchObject();
  });
  return { body: { message: 'Successfully moved' } };
}

async function copy(cloud: Cloud, call: Call): Promise<Answer> {
  const input = await call.read(TransferInput);
  const [bucket, key] = [input.destinationBucket ?? input.bucketId, checkKey(input.destinationKey)];
  const claims = storageClaims(cloud, call);
  const owner = claims.sub ?? null;
  await requireBucket(cloud.pool, bucket);
  const source = await asStorageCaller(cloud, claims, (tx) => requireObject(tx, input.bucketId, input.sourceKey));
  await couldDo(cloud, claims, (tx) => insertObject(tx, { bucket, key, owner, version: '', metadata: null }, false));
  const version = await copyBlob(cloud, source.version);
  const userMetadata = input.copyMetadata === false ? input.metadata : source.user_metadata;
  const id = await asStorageCaller(cloud, claims, (tx) =>
    insertObject(tx, { bucket, key, owner, version, metadata: source.metadata, userMetadata }, false),
  ).catch(async (error: unknown) => {
    await removeBlobs(cloud, [{ version }]);
    throw error;
  });
  return { body: { Key: `${bucket}/${key}`, Id: id } };
}

async function removeMany(cloud: Cloud, call: Call): Promise<Answer> {
  const { prefixes } = await call.read(z.object({ prefixes: z.array(z.string()).min(1).max(1000) }));
  return { body: await remove(cloud, call, prefixes) };
}

async function removeOne(cloud: Cloud, call: Call): Promise<Answer> {
  const removed = await remove(cloud, call, [call.params.rest!]);
  if (removed.length === 0) throw noSuchObject();
  return { body: { message: 'Successfully deleted' } };
}

/** Removes what the caller may remove; other names are ignored, as hosted Storage does. */
async function remove(cloud: Cloud, call: Call, keys: string[]): Promise<StoredObject[]> {
  const removed = await asStorageCaller(cloud, storageClaims(cloud, call), async (tx) => {
    const { rows } = await tx.query<StoredObject>('delete from storage.objects where bucket_id = $1 and name = any($2) returning *', [
      call.params.bucket,
      keys,
    ]);
    return rows;
  });
  await removeBlobs(cloud, removed);
  return removed;
}
