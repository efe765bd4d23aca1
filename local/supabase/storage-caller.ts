import type { Call } from '../http/http.ts';
import { identify } from './caller.ts';
import { asCaller, type Claims, type Cloud, type Transaction } from './cloud.ts';
import { fromPostgres, refuseStorage } from './storage-refusal.ts';

/** The claims of this request: the signed-in person's, the publishable key's (anon) or the secret key's. */
export function storageClaims(cloud: Cloud, call: Call): Claims {
  const caller = identify(cloud, call);
  if (!caller) throw refuseStorage(400, 'InvalidRequest', 'Error', "headers must have required property 'authorization'");
  if ('problem' in caller) throw refuseStorage(403, 'InvalidJWT', 'Unauthorized', caller.problem);
  const role = caller.claims.role;
  if (!['anon', 'authenticated', 'service_role'].includes(role)) throw refuseStorage(403, 'InvalidJWT', 'Unauthorized', 'unknown role');
  return caller.claims;
}

/** Runs work on storage rows under the caller's role; row level security and unique names answer as Storage refusals. */
export async function asStorageCaller<Result>(cloud: Cloud, claims: Claims, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return asCaller(cloud, claims, work).catch((error: unknown) => {
    throw fromPostgres(error);
  });
}

/** Checks whether the caller could do `work`, and rolls it back. */
export async function couldDo(cloud: Cloud, claims: Claims, work: (tx: Transaction) => Promise<unknown>): Promise<void> {
  const done = new Error('rolled back');
  await asStorageCaller(cloud, claims, async (tx) => {
    await work(tx);
    throw done;
  }).catch((error: unknown) => {
    if (error !== done) throw error;
  });
}
