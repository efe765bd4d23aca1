import { expect, test } from 'vitest';
import { currentKeyId, decrypt, encrypt } from './encrypt.ts';

const ENVIRONMENT = {
  DATABASE_URL: 'postgres://localhost/x',
  NEXT_PUBLIC_SUPABASE_URL: 'http://localhost:1',
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'x'.repeat(16),
  SUPABASE_SECRET_KEY: 'x'.repeat(16),
  APP_URL: 'http://localhost:2',
  SITES_URL: 'http://localhost:3',
  PREVIEWS_URL: 'http://preview.localhost:2',
  APP_SECRET: 'x'.repeat(32),
};
// Read once, by the first call.
Object.assign(process.env, ENVIRONMENT, {
  SECRETS_KEYS: `b=${Buffer.alloc(32, 2).toString('base64')},a=${Buffer.alloc(32, 1).toString('base64')}`,
});

test('a secret opens again in its own place, and is sealed with the first key', () => {
  const sealed = encrypt('key of a certificate', 'certificate 1');
  expect([sealed.keyId, currentKeyId()]).toEqual(['b', 'b']);
  expect(sealed.sealed.includes('certificate')).toBe(false);
  expect(decrypt(sealed, 'certificate 1')).toBe('key of a certificate');
});

test('moved, changed, or with a key that is gone it does not open', () => {
  const { sealed, keyId } = encrypt('secret', 'certificate 1');
  expect(() => decrypt({ sealed, keyId }, 'certificate 2')).toThrow();
  const changed = Buffer.from(sealed);
  changed[changed.length - 1]! ^= 1;
  expect(() => decrypt({ sealed: changed, keyId }, 'certificate 1')).toThrow();
  expect(() => decrypt({ sealed, keyId: 'gone' }, 'certificate 1')).toThrow('gone');
  expect(() => decrypt({ sealed, keyId: 'a' }, 'certificate 1')).toThrow();
});

test('the same secret is never sealed the same', () => {
  expect(encrypt('s', 'x').sealed.equals(encrypt('s', 'x').sealed)).toBe(false);
});
