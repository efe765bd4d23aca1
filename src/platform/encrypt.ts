import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { env } from './env.ts';

/** Bytes of a nonce and of a tag, as GCM has them. */
const NONCE = 12;
const TAG = 16;

export interface Encrypted {
  sealed: Buffer;
  /** Id of the key that opens it. */
  keyId: string;
}

/** The keys that secrets at rest are sealed with, the one for new secrets first. */
function keys(): [{ id: string; key: Buffer }, ...{ id: string; key: Buffer }[]] {
  const { SECRETS_KEYS, APP_SECRET } = env();
  // Without keys of their own they hang on the app's secret, each purpose by itself.
  const derived = { id: 'app', key: Buffer.from(hkdfSync('sha256', APP_SECRET, '', 'secrets at rest', 32)) };
  const [first, ...others] = SECRETS_KEYS;
  return first ? [first, ...others, derived] : [derived];
}

/** The id of the key that new secrets are sealed with. */
export const currentKeyId = (): string => keys()[0].id;

/** Seals a secret for the rows. `about` binds it to its place: moved to another row it does not open. */
export function encrypt(secret: string, about: string): Encrypted {
  const [{ id, key }] = keys();
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]), keyId: id };
}

/** @throws Error when the key is not known here, the bytes were changed, or they belong elsewhere. */
export function decrypt({ sealed, keyId }: Encrypted, about: string): string {
  const found = keys().find(({ id }) => id === keyId);
  if (!found) throw new Error(`the key ${keyId} is not among SECRETS_KEYS`);
  const decipher = createDecipheriv('aes-256-gcm', found.key, sealed.subarray(0, NONCE));
  decipher.setAAD(Buffer.from(about)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}
