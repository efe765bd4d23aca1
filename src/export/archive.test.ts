import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sampleDocument } from '#site/catalog/sample.ts';
import type { SiteDocument } from '#site/schema.ts';
import { portableJson } from './portable.ts';
import { readArchive, UnreadableArchive } from './read-archive.ts';
import { zipStream } from './zip.ts';

const gathered = async (stream: ReadableStream<Uint8Array>) => new Uint8Array(await new Response(stream as BodyInit).arrayBuffer());

function withPhoto(): { document: SiteDocument; id: string } {
  const document = sampleDocument({ seed: 5 });
  const asset = Object.values(document.assets)[0]!;
  asset.source = { from: 'upload', sha256: 'ab'.repeat(32), widths: [480, 960], formats: ['avif', 'webp'] };
  return { document, id: asset.id };
}
const refusal = (bytes: Uint8Array) => {
  try {
    readArchive(bytes);
    return 'none';
  } catch (error) {
    if (error instanceof UnreadableArchive) return error.reason;
    throw error;
  }
};

describe('an archive', () => {
  it('is the same bytes for the same files, and any tool unpacks it', async () => {
    const files = [
      { path: 'index.html', body: `<!doctype html>${'olá '.repeat(9000)}` },
      { path: 'assets/a.woff2', body: new Uint8Array(70_000).fill(7) },
    ];
    const [one, two] = [await gathered(zipStream(files)), await gathered(zipStream(files))];
    expect(Buffer.compare(one, two)).toBe(0);
    const back = unzipSync(one);
    expect(Object.keys(back)).toEqual(files.map(({ path }) => path));
    expect(back['assets/a.woff2']).toEqual(files[1]!.body);
    expect(one.length).toBeLessThan(80_000);
  });

  it('carries the document without the place its photos had, and gives it back', () => {
    const { document, id } = withPhoto();
    const json = portableJson(document);
    expect(json).not.toContain('abab');
    const photo = new Uint8Array([1, 2, 3]);
    const read = readArchive(zipSync({ 'site.json': strToU8(json), [`photos/${id}.webp`]: photo }));
    expect(read.photos.get(id)).toEqual(photo);
    expect(portableJson(read.document)).toBe(json);
  });

  it('may come as its document alone, without photos', () => {
    const { document } = withPhoto();
    expect(readArchive(strToU8(portableJson(document))).photos.size).toBe(0);
  });
});

describe('what is not an exported site is refused with its reason', () => {
  const document = sampleDocument({ seed: 1 });
  const archive = (files: Record<string, Uint8Array>) => refusal(zipSync(files));
  const json = (value: unknown) => strToU8(JSON.stringify(value));

  it.each<[string, string, () => string]>([
    ['another file', 'import_not_ours', () => refusal(strToU8('%PDF-1.7'))],
    ['an archive of something else', 'import_not_ours', () => archive({ 'photo.jpg': new Uint8Array(10) })],
    ['the document of something else', 'import_not_ours', () => archive({ 'site.json': json({ pages: [] }) })],
    ['a later version', 'import_newer', () => archive({ 'site.json': json({ ...document, v: 99 }) })],
    ['a document that lost a page', 'import_broken', () => archive({ 'site.json': json({ ...document, pages: {} }) })],
    ['half an archive', 'import_broken', () => refusal(zipSync({ 'site.json': json(document) }).subarray(0, 900))],
    [
      'too many files',
      'import_too_big',
      () => archive(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}`, new Uint8Array()]))),
    ],
    ['a file that unpacks to far more than it is', 'import_too_big', () => archive({ 'site.json': new Uint8Array(5_000_000) })],
    ['more texts than a site may have', 'import_too_big', () => archive({ 'site.json': json(swollen(document)) })],
  ])('%s', (_, reason, read) => expect(read()).toBe(reason));

  it('and names that climb out of the archive are never read', () => {
    const files = { 'site.json': json(document), '../photos/as_00000001.webp': new Uint8Array(9), 'photos/../../x': new Uint8Array(9) };
    expect(readArchive(zipSync(files)).photos.size).toBe(0);
  });
});

const swollen = (document: SiteDocument): SiteDocument => ({
  ...document,
  strings: { 'pt-BR': { ...document.strings['pt-BR'], ...Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`t.k${i}`, 'x'])) } },
});
