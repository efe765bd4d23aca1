import { z } from 'zod';
import type { Answer, Call } from '../http/http.ts';
import { type Route, route } from '../http/router.ts';
import { removeBlobs } from './blobs.ts';
import type { Cloud, Transaction } from './cloud.ts';
import { asStorageCaller, storageClaims } from './storage-caller.ts';
import { invalidStorageBody, noSuchBucket, refuseStorage } from './storage-refusal.ts';

export type Bucket = {
  id: string;
  name: string;
  owner: string | null;
  public: boolean;
  file_size_limit: string | null;
  allowed_mime_types: string[] | null;
  created_at: Date;
  updated_at: Date;
};

const BucketInput = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  public: z.boolean().nullish(),
  file_size_limit: z.union([z.number().int().min(0), z.string()]).nullish(),
  allowed_mime_types: z.array(z.string().regex(/^[\w.+-]+\/(\*|[\w.+*-]+)$/)).nullish(),
});

const SearchInput = z.object({
  limit: z.coerce.number().int().min(1).max(1000).catch(100),
  offset: z.coerce.number().int().min(0).catch(0),
  sortColumn: z.enum(['id', 'name', 'created_at', 'updated_at']).catch('name'),
  sortOrder: z.enum(['asc', 'desc']).catch('asc'),
});

export function bucketRoutes(cloud: Cloud): Route[] {
  const asCaller = <Result>(call: Call, work: (tx: Transaction) => Promise<Result>) =>
    asStorageCaller(cloud, storageClaims(cloud, call), work);
  return [
    route('GET', '/bucket', async (call) => {
      const { limit, offset, sortColumn, sortOrder } = SearchInput.parse(Object.fromEntries(call.query));
      const text = 'select * from storage.buckets where strpos(lower(name), lower($1)) > 0';
      const { rows } = await asCaller(call, (tx) =>
        tx.query<Bucket>(`${text} order by ${sortColumn} ${sortOrder} limit $2 offset $3`, [call.query.get('search') ?? '', limit, offset]),
      );
      return { body: rows.map(show) };
    }),
    route('GET', '/bucket/:id', async (call) => ({ body: show(await asCaller(call, (tx) => requireBucket(tx, call.params.id!))) })),
    route('POST', '/bucket', async (call) => create(cloud, call)),
    route('PUT', '/bucket/:id', async (call) => {
      const input = await call.read(BucketInput);
      await asCaller(call, async (tx) => {
        const bucket = await requireBucket(tx, call.params.id!);
        const limit = input.file_size_limit === undefined ? bucket.file_size_limit : bytesOf(input.file_size_limit);
        const types = input.allowed_mime_types === undefined ? bucket.allowed_mime_types : input.allowed_mime_types;
        await tx.query(
          'update storage.buckets set public = $2, file_size_limit = $3, allowed_mime_types = $4, updated_at = now() where id = $1',
          [bucket.id, input.public ?? bucket.public, limit, types],
        );
      });
      return { body: { message: 'Successfully updated' } };
    }),
    route('POST', '/bucket/:id/empty', async (call) => {
      const versions = await asCaller(call, async (tx) => {
        await requireBucket(tx, call.params.id!);
        return (await tx.query<{ version: string }>('delete from storage.objects where bucket_id = $1 returning version', [call.params.id]))
          .rows;
      });
      await removeBlobs(cloud, versions);
      return { body: { message: 'Successfully emptied' } };
    }),
    route('DELETE', '/bucket/:id', async (call) => {
      await asCaller(call, async (tx) => {
        await requireBucket(tx, call.params.id!);
        const { rowCount } = await tx.query('select from storage.objects where bucket_id = $1 limit 1', [call.params.id]);
        if (rowCount) throw refuseStorage(409, 'BucketNotEmpty', 'InvalidRequest', 'The bucket you tried to delete is not empty');
        await tx.query('delete from storage.buckets where id = $1', [call.params.id]);
      });
      return { body: { message: 'Successfully deleted' } };
    }),
  ];
}

async function create(cloud: Cloud, call: Call): Promise<Answer> {
  const input = await call.read(BucketInput);
  const id = input.id ?? input.name ?? '';
  if (!/^[\w!.*'() &$@=;:+,?-]{1,100}$/.test(id) || id.trim() !== id)
    throw refuseStorage(400, 'InvalidBucketName', 'Invalid Input', 'Bucket name invalid');
  const claims = storageClaims(cloud, call);
  const columns = [
    id,
    input.name ?? id,
    claims.sub ?? null,
    input.public ?? false,
    bytesOf(input.file_size_limit),
    input.allowed_mime_types ?? null,
  ];
  await asStorageCaller(cloud, claims, (tx) =>
    tx.query(
      'insert into storage.buckets (id, name, owner, owner_id, public, file_size_limit, allowed_mime_types) values ($1, $2, $3::uuid, $3::text, $4, $5, $6)',
      columns,
    ),
  );
  return { body: { name: id } };
}

/** Bytes, or text like `50MB` and `1.5GB`. */
function bytesOf(size: number | string | null | undefined): number | null {
  if (size === null || size === undefined) return null;
  if (typeof size === 'number') return size;
  const [, amount, unit = 'B'] = /^(\d+(?:\.\d+)?)\s*(B|KB|MB|GB|TB)?$/i.exec(size.trim()) ?? [];
  if (!amount) throw invalidStorageBody(`the file size limit ${size} cannot be read`);
  return Math.floor(Number(amount) * 1024 ** ['B', 'KB', 'MB', 'GB', 'TB'].indexOf(unit.toUpperCase()));
}

/** The bucket, if this transaction's role may see it. */
export async function requireBucket(tx: Pick<Transaction, 'query'>, id: string): Promise<Bucket> {
  const { rows } = await tx.query<Bucket>('select * from storage.buckets where id = $1', [id]);
  if (!rows[0]) throw noSuchBucket();
  return rows[0];
}

function show(bucket: Bucket): object {
  const { id, name, owner, public: isPublic, file_size_limit, allowed_mime_types, created_at, updated_at } = bucket;
  const limit = file_size_limit === null ? null : Number(file_size_limit);
  return {
    id,
    name,
    owner: owner ?? '',
    public: isPublic,
    type: 'STANDARD',
    file_size_limit: limit,
    allowed_mime_types,
    created_at,
    updated_at,
  };
}
