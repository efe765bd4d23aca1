import { spawnSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createSecureContext } from 'node:tls';
import acme from 'acme-client';
import { beforeAll, expect, test } from 'vitest';
import { pkcs12 } from './pkcs12.ts';

const PASSWORD = 'senha com ç e €';
let held: { key: string; chain: string };
beforeAll(async () => {
  const [key, certificate] = await acme.crypto.createAlpnCertificate(
    { identifier: { type: 'dns', value: 'padaria.example' } } as acme.Authorization,
    'x'.repeat(43),
    (await acme.crypto.createPrivateEcdsaKey()).toString(),
  );
  held = { key: key.toString(), chain: `${certificate}\n${certificate}` };
});

test('a file opens with its password, and with no other', () => {
  const file = pkcs12({ ...held, password: PASSWORD });
  expect(() => createSecureContext({ pfx: file, passphrase: PASSWORD })).not.toThrow();
  expect(() => createSecureContext({ pfx: file, passphrase: 'another' })).toThrow(/mac verify failure/);
});

test('a file that was changed is refused', () => {
  const file = pkcs12({ ...held, password: PASSWORD });
  file[file.length >> 1]! ^= 1;
  expect(() => createSecureContext({ pfx: file, passphrase: PASSWORD })).toThrow();
});

test('the key is nowhere in it to be read, and no two files are the same', () => {
  const [first, second] = [1, 2].map(() => pkcs12({ ...held, password: PASSWORD }));
  const secret = Buffer.from(createPrivateKey(held.key).export({ format: 'jwk' }).d!, 'base64url');
  expect(first!.includes(secret)).toBe(false);
  expect(first!.equals(second!)).toBe(false);
});

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
test.skipIf(!hasOpenssl)('openssl, where it is installed, reads the same key and both certificates', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'p12-'));
  try {
    const file = path.join(folder, 'name.p12');
    writeFileSync(file, pkcs12({ ...held, password: 'abcd1234' }));
    const { stdout } = spawnSync('openssl', ['pkcs12', '-in', file, '-nodes', '-passin', 'pass:abcd1234'], { encoding: 'utf8' });
    expect(stdout.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
    expect(stdout).toContain('BEGIN PRIVATE KEY');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
