import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from '../env.ts';

/** Byte lengths of GCM's nonce and tag. */
const NONCE = 12;
const TAG = 16;

export interface Encrypted {
  sealed: Buffer;
  /** Id of the encryption key. */
  keyId: string;
}

/** Keys for secrets at rest; the first one encrypts new secrets. */
function keys(): [{ id: string; key: Buffer }, ...{ id: string; key: Buffer }[]] {
  const { SECRETS_KEYS, APP_SECRET } = env();
  // Without configured keys, one is derived from the app's secret per purpose.
  const derived = { id: 'app', key: Buffer.from(hkdfSync('sha256', APP_SECRET, '', 'secrets at rest', 32)) };
  const [first, ...others] = SECRETS_KEYS;
  return first ? [first, ...others, derived] : [derived];
}

/** Id of the key that encrypts new secrets. */
export const currentKeyId = (): string => keys()[0].id;

/** Encrypts a secret for storage. `about` binds it to its row: copied to another row it cannot be decrypted. */
export function encrypt(secret: string, about: string): Encrypted {
  const [{ id, key }] = keys();
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]), keyId: id };
}

/** @throws Error when the key is unknown, or the bytes or their row were changed. */
export function decrypt({ sealed, keyId }: Encrypted, about: string): string {
  const found = keys().find(({ id }) => id === keyId);
  if (!found) throw new Error(`the key ${keyId} is not among SECRETS_KEYS`);
  const decipher = createDecipheriv('aes-256-gcm', found.key, sealed.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}
