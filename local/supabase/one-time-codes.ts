import { createHash, randomInt } from 'node:crypto';
import { tooMany } from './auth-refusal.ts';
import { type Cloud, newId, type Transaction } from './cloud.ts';
import type { User } from './users.ts';

const LIFETIME_SECONDS = 3600;
const MAX_GUESSES = 5;
const GUESS_WINDOW_SECONDS = 300;

export type CodeType =
  | 'confirmation_token'
  | 'recovery_token'
  | 'email_change_token_new'
  | 'email_change_token_current'
  | 'reauthentication_token';

/** A six-digit code for typing and the hash for links. Only the hash is stored. */
export type IssuedCode = { code: string; hash: string };

/** Code types accepted by each kind of verification, as in hosted Auth. */
export const CODE_TYPES: Record<string, CodeType[]> = {
  signup: ['confirmation_token'],
  invite: ['confirmation_token'],
  magiclink: ['recovery_token'],
  recovery: ['recovery_token'],
  email: ['confirmation_token', 'recovery_token'],
  email_change: ['email_change_token_new', 'email_change_token_current'],
};

/** Issues a code; an account has at most one of each type, so an earlier one stops working. */
export async function issueCode(tx: Transaction, user: User, type: CodeType, address: string, usesPkce: boolean): Promise<IssuedCode> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const hash = (usesPkce ? 'pkce_' : '') + hashOf(address, code);
  await tx.query('delete from auth.one_time_tokens where user_id = $1 and token_type = $2', [user.id, type]);
  await tx.query(
    `insert into auth.one_time_tokens (id, user_id, token_type, token_hash, relates_to, created_at, updated_at)
     values ($1, $2, $3, $4, $5, clock_timestamp() at time zone 'utc', clock_timestamp() at time zone 'utc')`,
    [newId(), user.id, type, hash, address],
  );
  return { code, hash };
}

export type RedeemedCode = { userId: string; type: CodeType };

/** Redeems a typed code. Null when it is wrong or expired; refuses after too many guesses at one address from one client. */
export async function redeemCode(
  tx: Transaction,
  cloud: Cloud,
  types: CodeType[],
  address: string,
  code: string,
  /** Client address of the guess. */
  from = '',
): Promise<RedeemedCode | null> {
  const key = `guess:${address}:${from}`;
  const wait = cloud.limits.wait(key, MAX_GUESSES, GUESS_WINDOW_SECONDS);
  if (wait > 0) throw tooMany(wait);
  cloud.limits.hit(key);
  const hash = hashOf(address, code);
  const redeemed = await redeem(tx, types, [hash, `pkce_${hash}`]);
  if (redeemed) cloud.limits.clear(key);
  return redeemed;
}

/** Redeems the code of a link by its hash. */
export function redeemLink(tx: Transaction, types: CodeType[], hash: string): Promise<RedeemedCode | null> {
  return redeem(tx, types, [hash]);
}

async function redeem(tx: Transaction, types: CodeType[], hashes: string[]): Promise<RedeemedCode | null> {
  const { rows } = await tx.query<{ user_id: string; token_type: CodeType }>(
    `delete from auth.one_time_tokens
     where token_hash = any($1) and token_type::text = any($2) and created_at > (now() at time zone 'utc') - make_interval(secs => $3)
     returning user_id, token_type`,
    [hashes, types, LIFETIME_SECONDS],
  );
  const row = rows[0];
  return row ? { userId: row.user_id, type: row.token_type } : null;
}

function hashOf(address: string, code: string): string {
  return createHash('sha224')
    .update(address + code)
    .digest('hex');
}
