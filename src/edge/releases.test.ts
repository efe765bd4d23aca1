import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { ReleaseFile } from '#modules/build/index.ts';
import { Releases } from './releases.ts';

const KB = 1024;
const fileOf = (name: string, size: number): ReleaseFile => ({
  hash: createHash('sha256').update(name).digest('hex'),
  size,
  type: 'text/html',
  immutable: false,
});
const pointer = {
  siteId: 's',
  clientId: 'c',
  slug: 's',
  releaseId: 'r',
  artefactId: 'a',
  state: 'live',
  locale: 'pt-BR',
  version: 1,
} as const;

test('memory stays within its bytes, and room is made without looking at what stays', async () => {
  const sizes = new Map<string, number>();
  const releases = new Releases({ readManifest: async () => null, readBlob: async (hash) => Buffer.alloc(sizes.get(hash)!) }, 1024 * KB);
  const files = Array.from({ length: 5000 }, (_, i) => fileOf(`page ${i}`, 4 * KB));
  for (const { hash, size } of files) sizes.set(hash, size);
  const began = performance.now();
  for (const file of files) await releases.representation(file, 'identity');
  expect(releases.bytes).toBeLessThanOrEqual(1024 * KB);
  expect(releases.bytes).toBeGreaterThan(512 * KB);
  expect(performance.now() - began).toBeLessThan(2000);
});

test('what many want at once is read once, and what failed is read again', async () => {
  let reads = 0;
  let broken = true;
  const releases = new Releases({
    readManifest: async () => null,
    readBlob: async () => {
      reads++;
      if (broken) throw new Error('no storage today');
      return Buffer.from('x');
    },
  });
  const file = fileOf('a', 1);
  const first = await Promise.allSettled(Array.from({ length: 10 }, () => releases.representation(file, 'identity')));
  expect([reads, first.every(({ status }) => status === 'rejected')]).toEqual([1, true]);
  broken = false;
  await Promise.all(Array.from({ length: 10 }, () => releases.representation(file, 'identity')));
  await releases.representation(file, 'identity');
  expect(reads).toBe(2);
});

test('a manifest is read once for a release, and the same content of another release is the same', async () => {
  let reads = 0;
  const manifest = { v: 1, locale: 'pt-BR', forms: {}, files: { 'index.html': fileOf('a', 1) } } as const;
  const releases = new Releases({
    readManifest: async () => {
      reads++;
      return manifest;
    },
    readBlob: async () => Buffer.from('x'),
  });
  await Promise.all([releases.prepare(pointer), releases.prepare({ ...pointer, releaseId: 'other' }), releases.manifest(pointer)]);
  expect(reads).toBe(1);
  expect(releases.manifest(pointer)).toBe(manifest);
});

test('a manifest that nobody answers for is given up after three seconds, and asked for again', async () => {
  vi.useFakeTimers();
  try {
    let isSilent = true;
    const manifest = { v: 1, locale: 'pt-BR', forms: {}, files: {} } as const;
    const releases = new Releases({
      readManifest: () => (isSilent ? new Promise(() => {}) : Promise.resolve(manifest)),
      readBlob: async () => Buffer.from('x'),
    });
    const waiting = Promise.allSettled([releases.manifest(pointer)]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await waiting)[0]!.status).toBe('rejected');
    isSilent = false;
    expect(await releases.manifest(pointer)).toBe(manifest);
  } finally {
    vi.useRealTimers();
  }
});
