import { randomInt } from 'node:crypto';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { sealOf } from '#platform/seal.ts';
import { recoveryCodes } from '../tables.ts';

const COUNT = 10;
const LENGTH = 10;
/** Without letters and digits that are taken for one another. */
const ALPHABET = 'abcdefghjkmnpqrstvwxyz23456789';

const newCode = (): string => Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');

const hashOf = (personId: string, code: string): string => sealOf('recovery code', `${personId} ${code}`);

/** The same code whichever way it was typed. */
const normal = (typed: string): string => typed.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Ten new codes in place of all earlier ones, as the person reads them: `abcde-fghjk`. They are shown now and never again. */
export async function replaceRecoveryCodes(tx: Transaction, personId: string): Promise<string[]> {
  const codes = Array.from({ length: COUNT }, newCode);
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId));
  await tx.insert(recoveryCodes).values(codes.map((code) => ({ personId, hash: hashOf(personId, code) })));
  return codes.map((code) => `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`);
}

/** Uses a code up. False for one that is wrong or was used before. */
export async function redeemRecoveryCode(tx: Transaction, personId: string, typed: string): Promise<boolean> {
  const { rowCount } = await tx
    .update(recoveryCodes)
    .set({ usedAt: sql`now()` })
    .where(
      and(eq(recoveryCodes.personId, personId), eq(recoveryCodes.hash, hashOf(personId, normal(typed))), isNull(recoveryCodes.usedAt)),
    );
  return rowCount === 1;
}
