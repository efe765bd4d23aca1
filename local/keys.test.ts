import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadKeys, makeKeys } from './keys.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'keys-test-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

test('keys are made once, and only their owner reads them', () => {
  const first = loadKeys(dataDir);
  expect(loadKeys(dataDir)).toEqual(first);
  expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
});

test('no two local clouds share a key', () => {
  const values = [makeKeys(), makeKeys()].flatMap((keys) => Object.values(keys).map((value) => JSON.stringify(value)));
  expect(new Set(values).size).toBe(values.length);
});
