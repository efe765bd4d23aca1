import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { Pool, type PoolClient } from 'pg';
import type { Keys } from '../keys.ts';
import { Limits } from './limits.ts';
import { Tokens } from './tokens.ts';

export type CloudOptions = {
  databaseUrl: string;
  /** Public URL of this server, e.g. http://127.0.0.1:54321. */
  url: string;
  /** The app: the default target of links in mails. */
  siteUrl: string;
  /** Other URLs that links may lead to; `*` matches one path part, `**` anything. */
  redirectAllowList?: string[];
  /** Directory for the bytes of stored objects. */
  blobDir: string;
  keys: Pick<Keys, 'publishableKey' | 'secretKey' | 'signingKey' | 'storageSecret' | 'resendKey'>;
  /** Whether a password sign-up must confirm its address by mail before the first session. */
  confirmEmail?: boolean;
  /** Whether the mail templates were edited as in the README: links lead to the app with the hash, and open in any browser. */
  linksToApp?: boolean;
  /** Seconds for which a rotated refresh token may still be reused, for racing tabs. Hosted: 10. */
  refreshReuseSeconds?: number;
  /** Minimum seconds between two mails to one address. Hosted: 60; Supabase CLI: 1. */
  mailIntervalSeconds?: number;
  maxUploadBytes?: number;
};

/** Dependencies of every handler: settings, rows, tokens, counters. */
export type Cloud = Required<CloudOptions> & { pool: Pool; tokens: Tokens; limits: Limits };

export function openCloud(options: CloudOptions): Cloud {
  mkdirSync(options.blobDir, { recursive: true, mode: 0o700 });
  const pool = new Pool({ connectionString: options.databaseUrl, max: 20, idleTimeoutMillis: 30_000 });
  // A connection cut in use fails its query; without a listener it would end the process too.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('error', () => {}); // an idle connection that dies is replaced at the next query
  return {
    redirectAllowList: [],
    confirmEmail: true,
    linksToApp: false,
    refreshReuseSeconds: 10,
    mailIntervalSeconds: 1,
    maxUploadBytes: 50 * 1024 * 1024,
    ...options,
    pool,
    tokens: new Tokens(options.keys.signingKey as JsonWebKey & { kid: string }, `${options.url}/auth/v1`),
    limits: new Limits(),
  };
}

export type Transaction = PoolClient;

/** Runs `work` in one transaction, as the superuser that hosted Auth is to its own schema. */
export async function transaction<Result>(cloud: Cloud, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  const tx = await cloud.pool.connect();
  try {
    await tx.query('begin');
    const result = await work(tx);
    await tx.query('commit');
    tx.release();
    return result;
  } catch (error) {
    const broken = await tx.query('rollback').then(
      () => undefined,
      (failure: Error) => failure,
    );
    tx.release(broken);
    throw error;
  }
}

/** Commits, then throws: for a refusal that must be recorded. */
export async function transactionThenThrow<Result>(cloud: Cloud, work: (tx: Transaction) => Promise<Result | Error>): Promise<Result> {
  const result = await transaction(cloud, work);
  if (result instanceof Error) throw result;
  return result;
}

export type Claims = { sub?: string; role: string; [claim: string]: unknown };

/** Runs `work` in one transaction under the caller's role and claims, so that row level security decides. */
export function asCaller<Result>(cloud: Cloud, claims: Claims, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return transaction(cloud, async (tx) => {
    await takeRole(tx, claims);
    return work(tx);
  });
}

/** Gives `tx` the caller's rights until the end of its transaction. */
export async function takeRole(tx: Transaction, claims: Claims): Promise<void> {
  await tx.query(
    `select set_config('role', $1, true), set_config('request.jwt.claims', $2, true), set_config('request.jwt.claim.sub', $3, true), set_config('request.jwt.claim.role', $1, true)`,
    [claims.role, JSON.stringify(claims), claims.sub ?? ''],
  );
}

export function newId(): string {
  return randomUUID();
}
