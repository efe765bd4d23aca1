import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';
import { refuse } from './auth-refusal.ts';

const COST: ScryptOptions = { N: 16_384, r: 8, p: 1 };
const KEY_BYTES = 32;

/** `scrypt$<salt>$<key>`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`;
}

/** Takes the same time with and without a stored password. */
export async function passwordMatches(password: string, stored: string | null): Promise<boolean> {
  const [, salt = '', key = ''] = /^scrypt\$([\w-]+)\$([\w-]+)$/.exec(stored ?? '') ?? [];
  const given = await derive(password, Buffer.from(salt, 'base64url'));
  const wanted = Buffer.from(key, 'base64url');
  return wanted.length === KEY_BYTES && timingSafeEqual(given, wanted);
}

/** The same limits as hosted Auth with its default settings. */
export function checkPassword(password: string): void {
  if (password.length < 6) throw weak('Password should be at least 6 characters.', 'length');
  if (Buffer.byteLength(password) > 72) throw refuse(400, 'validation_failed', 'Password cannot be longer than 72 characters');
}

function weak(message: string, reason: string) {
  return refuse(422, 'weak_password', message, { weak_password: { reasons: [reason] } });
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, COST, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
