import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pexels } from './pexels.ts';
import { photoFolder } from './photo-folder.ts';
import { unsplash } from './unsplash.ts';

/** Fakes of both services following their documented wire format; records requests. */
let server: Server;
let base = '';
let asked: { url: URL; headers: IncomingMessage['headers'] }[] = [];
/** Replaces the response for a photo's bytes. */
let raw: { status: number; headers: Record<string, string> } | undefined;
let answer: { status: number; headers?: Record<string, string>; body?: unknown } | undefined;
const JPEG = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#c33' } })
  .jpeg()
  .toBuffer();

const ofUnsplash = () => ({
  id: 'LBI7cgq3pbM',
  width: 5245,
  height: 3497,
  color: '#60544D',
  blur_hash: 'LoC%a7IoIVxZ_NM|M{s:%hRjWAo0',
  alt_description: 'bread on a counter',
  urls: { raw: `${base}/raw?ixid=1`, full: `${base}/full`, regular: `${base}/r`, small: `${base}/s`, thumb: `${base}/t` },
  links: {
    self: `${base}/photos/x`,
    html: 'https://unsplash.com/photos/x',
    download: 'https://unsplash.com/d',
    download_location: `${base}/photos/LBI7cgq3pbM/download?ixid=1`,
  },
  user: { id: 'u', username: 'poorkane', name: 'Gilbert Kane', links: { self: `${base}/u`, html: 'https://unsplash.com/@poorkane' } },
});
const ofPexels = () => ({
  id: 2014422,
  width: 3024,
  height: 3024,
  url: 'https://www.pexels.com/photo/2014422/',
  photographer: 'Joey Farina',
  photographer_url: 'https://www.pexels.com/@joey',
  photographer_id: 680589,
  avg_color: '#978E82',
  src: {
    original: `${base}/original.jpeg`,
    large2x: `${base}/l2`,
    large: `${base}/l`,
    medium: `${base}/m`,
    small: `${base}/s`,
    portrait: `${base}/p`,
    landscape: `${base}/la`,
    tiny: `${base}/t`,
  },
  liked: false,
  alt: 'Brown rocks during golden hour',
});

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', base);
    asked.push({ url, headers: request.headers });
    const json = (status: number, body: unknown, headers = {}) =>
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
    if (answer) return json(answer.status, answer.body ?? {}, answer.headers);
    if (url.pathname === '/search/photos') return json(200, { total: 1, total_pages: 1, results: [ofUnsplash()] });
    if (url.pathname.endsWith('/download')) return json(200, { url: `${base}/raw` });
    if (url.pathname.startsWith('/photos/LBI')) return json(200, ofUnsplash());
    if (url.pathname === '/v1/search') return json(200, { page: 1, per_page: 24, photos: [ofPexels()], total_results: 1 });
    if (url.pathname === '/v1/photos/2014422') return json(200, ofPexels());
    if (url.pathname === '/raw' && raw) return response.writeHead(raw.status, raw.headers).end();
    if (url.pathname === '/raw' || url.pathname === '/original.jpeg')
      return response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end(JPEG);
    return json(404, { errors: ['Not found'] });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
  asked = [];
  answer = undefined;
  raw = undefined;
});
afterAll(() => new Promise((done) => server.close(done)));

const bytesOf = async (stream: ReadableStream<Uint8Array>) => Buffer.from(await new Response(stream).arrayBuffer());

describe('Unsplash', () => {
  it('is searched with its key, in the owner’s language, and credits whoever took the photo', async () => {
    const [photo] = await unsplash('key-1', base).search('pão', { orientation: 'square', locale: 'pt-BR' });
    expect(asked[0]?.headers.authorization).toBe('Client-ID key-1');
    expect(asked[0]?.headers['accept-version']).toBe('v1');
    expect(Object.fromEntries(asked[0]!.url.searchParams)).toMatchObject({ query: 'pão', orientation: 'squarish', lang: 'pt' });
    expect(photo?.credit).toMatchObject({ name: 'Gilbert Kane', licence: 'Unsplash License' });
    expect(photo?.credit.href).toBe('https://unsplash.com/@poorkane?utm_source=page_magic&utm_medium=referral');
  });

  it('is notified of a chosen photo before its bytes are fetched', async () => {
    const { stream, credit } = await unsplash('key-1', base, [base]).get('LBI7cgq3pbM');
    expect((await bytesOf(stream)).equals(JPEG)).toBe(true);
    expect(asked.map(({ url }) => url.pathname)).toEqual(['/photos/LBI7cgq3pbM', '/photos/LBI7cgq3pbM/download', '/raw']);
    expect(asked[2]?.headers.authorization).toBeUndefined();
    expect(credit.name).toBe('Gilbert Kane');
  });

  it('says that the hour is used up, and that it does not answer as it should', async () => {
    answer = { status: 403, headers: { 'X-Ratelimit-Remaining': '0' } };
    await expect(unsplash('k', base).search('x', {})).rejects.toMatchObject({ code: 'unavailable', reason: 'photos_limited' });
    answer = { status: 200, body: { results: [{ id: 1 }] } };
    await expect(unsplash('k', base).search('x', {})).rejects.toMatchObject({ reason: 'photos_unavailable' });
  });
});

describe('Pexels', () => {
  it('is searched with its key and colour, and its photo comes with its credit', async () => {
    const source = pexels('key-2', `${base}/v1`, [base]);
    const [photo] = await source.search('rocks', { color: '#978e82', locale: 'es-AR' });
    expect(asked[0]?.headers.authorization).toBe('key-2');
    expect(Object.fromEntries(asked[0]!.url.searchParams)).toMatchObject({ color: '#978e82', locale: 'es-ES' });
    const { stream, licence, alt } = await source.get(photo!.id);
    expect((await bytesOf(stream)).equals(JPEG)).toBe(true);
    expect([licence, alt]).toEqual(['Pexels License', 'Brown rocks during golden hour']);
  });

  it('reports that it was queried too often', async () => {
    answer = { status: 429 };
    await expect(pexels('k', `${base}/v1`).search('x', {})).rejects.toMatchObject({ reason: 'photos_limited' });
  });
});

describe('the bytes of a photo', () => {
  const get = (origins: string[]) => unsplash('k', base, origins).get('LBI7cgq3pbM');

  it('come from a host of the service alone, whatever its answer says', async () => {
    for (const origins of [['https://images.unsplash.com'], [base.replace('127.0.0.1', 'localhost')], []])
      await expect(get(origins)).rejects.toMatchObject({ code: 'unavailable', reason: 'photos_unavailable' });
    expect(asked.some(({ url }) => url.pathname === '/raw')).toBe(false);
  });

  it('are not fetched from where they lead, nor when there are too many', async () => {
    raw = { status: 302, headers: { location: `${base}/original.jpeg` } };
    await expect(get([base])).rejects.toMatchObject({ reason: 'photos_unavailable' });
    expect(asked.at(-1)?.url.pathname).toBe('/raw');
    raw = { status: 200, headers: { 'content-length': String(51 * 1024 * 1024) } };
    await expect(get([base])).rejects.toMatchObject({ code: 'invalid', reason: 'file_too_large' });
  });
});

describe('a folder of photos', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'photos-'));
  writeFileSync(path.join(folder, 'Balcão-da_padaria.jpg'), JPEG);
  writeFileSync(path.join(folder, 'notes.txt'), 'no photo');

  it('finds them by the words of their names and gives their bytes', async () => {
    const source = photoFolder(folder, 'Agency');
    const found = await source.search('padaria balcao', {});
    expect(found.map(({ alt }) => alt)).toEqual(['Balcão da padaria']);
    expect(found[0]?.preview).toMatch(/^data:image\/webp;base64,/);
    expect((await bytesOf((await source.get(found[0]!.id)).stream)).equals(JPEG)).toBe(true);
  });

  it('gives nothing from beside it', async () => {
    await expect(photoFolder(folder, 'Agency').get('../../etc/passwd')).rejects.toMatchObject({ code: 'not_found' });
    await expect(photoFolder(folder, 'Agency').get('notes.txt')).rejects.toMatchObject({ code: 'not_found' });
    expect(await photoFolder(path.join(folder, 'none'), 'Agency').search('', {})).toEqual([]);
  });
});
