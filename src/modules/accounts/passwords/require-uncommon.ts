import { createHash } from 'node:crypto';
import { AppError } from '#platform/errors.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';

/** Undoes the usual variations of a password: capitals, accents, spaces. */
const plain = (password: string): string =>
  password
    .normalize('NFD')
    .replace(/\p{M}|\s/gu, '')
    .toLowerCase();

/** Rejects passwords that are guessed first. @throws AppError `weak_password`. */
export function requireUncommonPassword(password: string): void {
  const hash = createHash('sha256').update(plain(password)).digest('hex').slice(0, 16);
  if (COMMON_PASSWORDS.has(hash) || new Set(password).size < 4) throw new AppError('invalid', 'weak_password');
}
