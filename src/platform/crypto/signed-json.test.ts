import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson, isPrivate, isSignedBy, publicKeySet, readKeySet, readSigningKey, signJson } from './signed-json.ts';

const pkcs8 = () => generateKeyPairSync('ed25519').privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
const key = readSigningKey(`2026a=${pkcs8()}`);

test('a value has one text, in whatever order it was made', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é"' }], a: true })).toBe('{"a":true,"b":[1,{"c":"é\\"","d":null}]}');
});

test('a signature is of its value and its key, in one spelling', () => {
  const signature = signJson({ grade: 'A', score: 90 }, key);
  expect(isSignedBy({ score: 90, grade: 'A' }, signature, key)).toBe(true);
  expect(isSignedBy({ score: 91, grade: 'A' }, signature, key)).toBe(false);
  expect(isSignedBy({ score: 90, grade: 'A' }, signature, readSigningKey(`2026a=${pkcs8()}`))).toBe(false);
  expect(isSignedBy({ score: 90, grade: 'A' }, signature.replace(/==$/, ''), key)).toBe(false);
  expect(isSignedBy({ score: 90, grade: 'A' }, 'short', key)).toBe(false);
});

test('a set of public keys holds no private one, and verifies after its key has retired', () => {
  const set = publicKeySet([key]);
  expect(Object.keys(set.keys[0]!)).not.toContain('d');
  const signature = signJson('words', key);
  const [read] = readKeySet(JSON.parse(JSON.stringify(set)));
  expect([read!.id, isSignedBy('words', signature, read!)]).toEqual(['2026a', true]);
  const retired = readSigningKey(`2026a=${createPublicKey(key.key).export({ format: 'der', type: 'spki' }).toString('base64')}`);
  expect([isPrivate(key), isPrivate(retired), isSignedBy('words', signature, retired)]).toEqual([true, false, true]);
  expect(publicKeySet([retired])).toEqual(set);
});

test('what is no key is refused, and what is no set holds none', () => {
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  for (const text of ['2026a=', `2026a=${rsa}`, pkcs8(), `a b=${pkcs8()}`]) expect(() => readSigningKey(text)).toThrow();
  for (const set of [null, {}, { keys: [null, { kid: 'a', crv: 'P-256' }, { kid: 'a', crv: 'Ed25519', x: 'no' }] }])
    expect(readKeySet(set)).toEqual([]);
});
