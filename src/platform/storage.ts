import 'server-only';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import { env } from './env.ts';
import { AppError } from './errors.ts';

/** Buckets of the product, made by a migration. */
export type Bucket = 'site-assets' | 'releases';

let client: SupabaseClient | undefined;

/** The product's own storage client. What a person may see is decided by the verb that calls, before it calls. */
function storage(): SupabaseClient['storage'] {
  client ??= createClient(env().NEXT_PUBLIC_SUPABASE_URL, env().SUPABASE_SECRET_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
  return client.storage;
}

/**
 * Stores bytes under a path that says all about them (a hash). Writing what is already there is not an error.
 * @throws AppError `unavailable` when storage does not take it.
 */
export async function storeObject(bucket: Bucket, path: string, body: Uint8Array, contentType: string): Promise<void> {
  const { error } = await storage().from(bucket).upload(path, body, { contentType, cacheControl: '31536000', upsert: false });
  if (error && !isDuplicate(error)) throw new AppError('unavailable', 'storage_unavailable', {}, { cause: error });
}

/** @throws AppError `not_found` or `unavailable`. */
export async function readObject(bucket: Bucket, path: string): Promise<Buffer> {
  const { data, error } = await storage().from(bucket).download(path);
  if (error) {
    const missing = 'status' in error && (error.status === 404 || error.status === 400);
    throw new AppError(missing ? 'not_found' : 'unavailable', missing ? 'file_missing' : 'storage_unavailable', {}, { cause: error });
  }
  return Buffer.from(await data.arrayBuffer());
}

/** Removes objects; those that are already gone are gone. */
export async function removeObjects(bucket: Bucket, paths: string[]): Promise<void> {
  for (let start = 0; start < paths.length; start += 500) {
    const { error } = await storage()
      .from(bucket)
      .remove(paths.slice(start, start + 500));
    if (error) throw new AppError('unavailable', 'storage_unavailable', {}, { cause: error });
  }
}

const isDuplicate = (error: { message: string; statusCode?: string; status?: number }): boolean =>
  error.statusCode === '409' || error.status === 409 || /already exists|duplicate/i.test(error.message);
