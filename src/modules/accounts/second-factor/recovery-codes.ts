import { randomInt, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { sealOf } from '#platform/seal.ts';

const COUNT = 10;
const LENGTH = 10;
/** Without letters and digits that are taken for one another. */
const ALPHABET = 'abcdefghjkmnpqrstvwxyz23456789';

const newCode = (): string => Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

/** Slow, for a code is short; the salt is the person's own and not in the database. */
async function hashOf(personId: string, code: string): Promise<string> {
  const salt = sealOf('recovery code salt', personId);
  const key = (await promisify(scrypt)(code, salt, 32)) as Buffer;
  return key.toString('base64url');
}

/** As codes were kept that were given before. */
const earlierHashOf = (personId: string, code: string): string => sealOf('recovery code', `${personId} ${code}`);

/** The same code whichever way it was typed. */
const normal = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Ten new codes in place of all earlier ones, as the person reads them: `abcde-fghjk`. They are shown now and never again. */
export async function replaceRecoveryCodes(tx: Transaction, personId: string): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, newCode);
  await forgetRecoveryCodes(tx, personId);
  const hashes = await Promise.all(codes.map((code) => hashOf(personId, code)));
  const rows = hashes.map((hash) => sql`(${personId}::uuid, ${hash})`);
  await tx.execute(sql`insert into app.recovery_codes (person_id, hash) values ${sql.join(rows, sql`, `)}`);
  return codes.map((code) => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`);
}

/** Uses a code up. False for one that is wrong or was used before. */
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
