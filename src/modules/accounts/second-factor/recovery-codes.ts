import { randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { sealOf } from '#platform/crypto/seal.ts';

const COUNT = 10;
const LENGTH = 10;
/** Without letters and digits that look alike. */
const ALPHABET = 'abcdefghjkmnpqrstvwxyz23456789';

const newCode = (): string => Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** A slow hash, because codes are short; the salt is per person and not in the database. */
async function hashOf(personId: string, code: string): Promise<string> {
  const salt = sealOf('recovery code salt', personId);
  const key = (await promisify(scrypt)(code, salt, 32)) as Buffer;
  return key.toString('base64url');
}

/** The hash used for codes issued earlier. */
const earlierHashOf = (personId: string, code: string): string => sealOf('recovery code', `${personId} ${code}`);

/** Normalises a code as typed. */
const normal = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Ten new codes that replace all earlier ones, formatted `abcde-fghjk`. They are shown only this once. */
export async function replaceRecoveryCodes(tx: Transaction, personId: string): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, newCode);
  await forgetRecoveryCodes(tx, personId);
  const hashes = await Promise.all(codes.map((code) => hashOf(personId, code)));
  const rows = hashes.map((hash) => sql`(${personId}::uuid, ${hash})`);
  await tx.execute(sql`insert into app.recovery_codes (person_id, hash) values ${sql.join(rows, sql`, `)}`);
  return codes.map((code) => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`);
}

/** Consumes a code. False when it is wrong or already used. */
export async function redeemRecoveryCode(tx: Transaction, personId: string, typed: string): Promise<boolean> {
  const code = normal(typed);
  const hash = await hashOf(personId, code);
  const { rowCount } = await tx.execute(sql`
    update app.recovery_codes set used_at = now()
    where person_id = ${personId} and hash in (${hash}, ${earlierHashOf(personId, code)}) and used_at is null`);
  return rowCount === 1;
}

export async function forgetRecoveryCodes(tx: Transaction, personId: string): Promise<void> {
  await tx.execute(sql`delete from app.recovery_codes where person_id = ${personId}`);
}
