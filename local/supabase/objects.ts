import { newId, type Transaction } from './cloud.ts';
import { noSuchObject, refuseStorage } from './storage-refusal.ts';

export type ObjectMetadata = {
  eTag: string;
  size: number;
  mimetype: string;
  cacheControl: string;
  lastModified: string;
  contentLength: number;
  httpStatusCode: number;
};

export type StoredObject = {
  id: string;
  bucket_id: string;
  name: string;
  owner: string | null;
  owner_id: string | null;
  version: string;
  metadata: ObjectMetadata;
  user_metadata: Record<string, unknown> | null;
  created_at: Date;
  updated_at: Date;
  last_accessed_at: Date;
};

/** The names that hosted Storage accepts, without path traversal. */
export function checkKey(key: string): string {
  const allowed = /^[\w/!\-.*'() &$@=;:+,?]{1,1024}$/.test(key);
  if (!allowed || key.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    throw refuseStorage(400, 'InvalidKey', 'InvalidKey', `Invalid key: ${key.slice(0, 200)}`);
  }
  return key;
}

export async function findObject(tx: Pick<Transaction, 'query'>, bucket: string, key: string): Promise<StoredObject | null> {
  const { rows } = await tx.query<StoredObject>('select * from storage.objects where bucket_id = $1 and name = $2', [bucket, key]);
  return rows[0] ?? null;
}

export async function requireObject(tx: Pick<Transaction, 'query'>, bucket: string, key: string): Promise<StoredObject> {
  const object = await findObject(tx, bucket, key);
  if (!object) throw noSuchObject();
  return object;
}

export type NewObject = {
  bucket: string;
  key: string;
  owner: string | null;
  version: string;
  metadata: ObjectMetadata | null;
  userMetadata?: Record<string, unknown> | null;
};

/** Writes the row under the transaction's role, so that the policies decide. Reads nothing: INSERT alone may be allowed. */
export async function insertObject(tx: Pick<Transaction, 'query'>, object: NewObject, upsert: boolean): Promise<string> {
  const id = newId();
  const replace = `on conflict (bucket_id, name) do update set version = excluded.version, metadata = excluded.metadata, user_metadata = excluded.user_metadata, owner = excluded.owner, owner_id = excluded.owner_id, updated_at = now()`;
  const owner = object.owner && /^[0-9a-f-]{36}$/i.test(object.owner) ? object.owner : null;
  await tx.query(
    `insert into storage.objects (id, bucket_id, name, owner, owner_id, version, metadata, user_metadata) values ($1, $2, $3, $4, $5, $6, $7, $8) ${upsert ? replace : ''}`,
    [id, object.bucket, object.key, owner, object.owner, object.version, object.metadata, object.userMetadata ?? null],
  );
  return id;
}

/** One entry of a listing; a folder has neither id nor dates. */
export type Listed = { name: string; id: string | null; [column: string]: unknown };
const SORTABLE = ['name', 'created_at', 'updated_at', 'last_accessed_at'];

export type Listing = { prefix: string; search: string; limit: number; offset: number; column: string; order: string };

/** Lists what lies directly below `prefix`: folders first, then objects. */
export async function listObjects(tx: Pick<Transaction, 'query'>, bucket: string, listing: Listing): Promise<Listed[]> {
  const prefix = listing.prefix.replace(/^\/+/, '').replace(/\/*$/, listing.prefix ? '/' : '');
  const column = SORTABLE.includes(listing.column) ? listing.column : 'name';
  const order = listing.order === 'desc' ? 'desc' : 'asc';
  const { rows } = await tx.query<Listed>(
    `with below as (
       select *, substr(name, length($2) + 1) as rest from storage.objects where bucket_id = $1 and starts_with(name, $2)
     ), entries as (
       select distinct split_part(rest, '/', 1) as name, null::uuid as id, null::timestamptz as updated_at, null::timestamptz as created_at,
         null::timestamptz as last_accessed_at, null::jsonb as metadata, 0 as kind
       from below where strpos(rest, '/') > 0
       union all
       select rest, id, updated_at, created_at, last_accessed_at, metadata, 1 from below where strpos(rest, '/') = 0
     )
     select name, id, updated_at, created_at, last_accessed_at, metadata from entries
     where starts_with(lower(name), lower($3)) order by kind, ${column} ${order}, name limit $4 offset $5`,
    [bucket, prefix, listing.search, listing.limit, listing.offset],
  );
  return rows;
}
