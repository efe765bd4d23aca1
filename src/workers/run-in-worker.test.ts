import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { portableJson } from '#export/portable.ts';
import { isUnreadableArchive } from '#export/read-archive.ts';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { AppError, isAppError } from '#platform/errors.ts';
import { packRelease } from '#press/pack-release.ts';
import { press, type SiteFile } from '#press/press.ts';
import { pressSign } from '#press/sign.ts';
import { sampleDocument } from '#site/catalog/sample.ts';
import { type LoadPhotos, withHeldPhotos } from '#site/photos/held-photos.ts';
import type { SiteDocument } from '#site/schema.ts';
import { runInWorker } from './run-in-worker.ts';

const ctx = anonymousContext();
const options = { links: 'file', year: 2026, cacheDir: join(tmpdir(), 'page-magic-press') } as const;
const prompt = 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90 e bolo de rolo R$ 35,00. WhatsApp (81) 95555-0177.';
const none = { calls: { photos: () => Promise.reject(new Error('no photo is meant')) } };
const PHOTO = 'ab'.repeat(32);
/** The only photo, as storage would return it. */
const photos: LoadPhotos = async (hashes) =>
  hashes.map((sha256) => {
    const names = ['avif', 'jpeg'].map((format) => `${sha256}/480.${format}`);
    return { sha256, widths: [480], formats: ['avif', 'jpeg'], files: new Map(names.map((name) => [name, Buffer.from(name.repeat(500))])) };
  });
const sha256 = (body: Uint8Array) => createHash('sha256').update(body).digest('hex');
const hashes = (files: readonly SiteFile[]) => files.map(({ path, body }) => [path, sha256(body)]);

/** A third of the max size. */
const large = sampleDocument({ seed: 1, pages: 5, items: 6 });
const stored = JSON.stringify(large);

/** A document that shows one uploaded photo. */
function withPhoto(): SiteDocument {
  const document = sampleDocument({ seed: 5 });
  const shown = Object.values(document.sections).find((section) => section.media)!;
  document.assets[shown.media!]!.source = { from: 'upload', sha256: PHOTO, widths: [480], formats: ['avif', 'jpeg'] };
  return document;
}

/** Longest block of this thread's event loop during `work`, in milliseconds. */
async function longestPause(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await wait(30);
  await work();
  await wait(30);
  delay.disable();
  return delay.max / 1e6;
}

describe('heavy work', { timeout: 120_000 }, () => {
  it('leaves the thread that asks for it free, where the same work on it does not', async () => {
    // Both are warm, to compare the work and not the loading of its code.
    await press(large, options);
    await runInWorker(ctx, 'press', { stored, ...options }, none);
    const here = await longestPause(() => press(large, options));
    const pressed = await longestPause(() => runInWorker(ctx, 'press', { stored, ...options }, none));
    const archived = await longestPause(() => runInWorker(ctx, 'archive', { stored, form: 'react', ...options }, none));
    expect(here).toBeGreaterThan(100);
    expect(pressed).toBeLessThan(here / 2);
    expect(archived).toBeLessThan(here / 2);
  });

  it('gives the bytes that it gives without a worker', async () => {
    expect(await runInWorker(ctx, 'compose', { prompt, seed: 3 }, { calls: { listNeighbors: async () => [] } })).toEqual(
      compose({ prompt, seed: 3 }),
    );
    const document = withPhoto();
    const there = await runInWorker(ctx, 'press', { stored: JSON.stringify(document), ...options }, { calls: { photos } });
    const { document: illustrated, read } = await withHeldPhotos(document, photos);
    const here = await press(illustrated, { ...options, photo: read });
    expect(hashes(there)).toEqual(hashes(here));
    expect(here.some(({ path }) => path.endsWith('.avif'))).toBe(true);
    const seen: string[] = [];
    const check = async (read: SiteDocument) => void seen.push(read.id);
    const released = await runInWorker(
      ctx,
      'buildRelease',
      { stored: JSON.stringify(document), words: null, ...options },
      { calls: { photos, check } },
    );
    const same = packRelease(illustrated, here);
    expect([released.artefactId, released.manifest]).toEqual([same.artefactId, same.manifest]);
    const wrong = [...same.blobs].filter(([hash, body]) => Buffer.compare(body, released.blobs.get(hash)!) !== 0);
    expect([released.blobs.size, wrong]).toEqual([same.blobs.size, []]);
    expect(seen).toEqual([document.id]);
    const sign = { url: 'https://padaria.example', address: 'padaria.example', cacheDir: options.cacheDir };
    const png = await runInWorker(ctx, 'pressSign', { stored: JSON.stringify(document), ...sign });
    expect(sha256(png)).toBe(sha256(await pressSign(document, sign.url, sign.address)));
  });

  it('gives the same archive twice, and reads it back', async () => {
    const document = withPhoto();
    const archive = async () =>
      Buffer.concat(
        await runInWorker(ctx, 'archive', { stored: JSON.stringify(document), form: 'static', ...options }, { calls: { photos } }),
      );
    const bytes = await archive();
    expect(Buffer.compare(bytes, await archive())).toBe(0);
    expect(Object.keys(unzipSync(bytes))).toContain('index.html');
    const read = await runInWorker(ctx, 'readArchive', { bytes });
    expect(read.document).toEqual(JSON.parse(portableJson(document)));
    expect([...read.photos.values()].map((body) => Buffer.from(body).toString())).toEqual([`${PHOTO}/480.jpeg`.repeat(500)]);
  });

  it('keeps what errors are: of a photo, of a check, of a file that is no archive, of a document that is none', async () => {
    const document = JSON.stringify(withPhoto());
    const missing = { photos: () => Promise.reject(new AppError('unavailable', 'storage_unavailable')) };
    const lost = await runInWorker(ctx, 'press', { stored: document, ...options }, { calls: missing }).catch((error: unknown) => error);
    expect(isAppError(lost, 'unavailable') && lost.reason).toBe('storage_unavailable');
    const check = () => Promise.reject(new AppError('forbidden', 'site_not_publishable', { reason: 'phishing' }));
    const calls = { photos, check };
    await expect(runInWorker(ctx, 'buildRelease', { stored: document, words: null, ...options }, { calls })).rejects.toMatchObject({
      code: 'forbidden',
      details: { reason: 'phishing' },
    });
    const unread = await runInWorker(ctx, 'readArchive', { bytes: Buffer.from('PK and no more') }).catch((error: unknown) => error);
    expect(isUnreadableArchive(unread) && unread.reason).toBe('import_broken');
    const invalid = runInWorker(ctx, 'press', { stored: '{"v":1}', ...options }, none);
    await expect(invalid).rejects.toMatchObject({ name: 'InvalidDocument', problems: expect.any(Array) });
  });

  it('asks one account to come back before it fills the queue, serves others meanwhile, and lets jobs wait', async () => {
    const account = (id: string) => ({ ...anonymousContext(), account: { id } });
    const ask = (asking: Parameters<typeof runInWorker>[0]) => runInWorker(asking, 'checkPrompt', { prompt });
    const flood = await Promise.allSettled(Array.from({ length: 60 }, () => ask(account('ana'))));
    const refused = flood.filter((one) => one.status === 'rejected').map(({ reason }) => reason.reason);
    expect(new Set(refused)).toEqual(new Set(['too_many_at_once']));
    expect(flood.length - refused.length).toBeGreaterThanOrEqual(8);
    const jobs = await Promise.all(Array.from({ length: 60 }, () => ask(jobContext('generate-site', 'ana'))));
    expect(jobs).toEqual(Array(60).fill(null));
    const mixed = Array.from({ length: 9 }, () => ask(account('ana')));
    expect(await ask(account('bia'))).toBeNull();
    await Promise.allSettled(mixed);
  });
});
