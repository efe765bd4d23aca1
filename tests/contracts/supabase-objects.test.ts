import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localTest, openWorld } from './world.ts';

const world = openWorld();
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** Buckets of this run, under the secret key alone: they have no policy. */
const closed = `contract-closed-${randomBytes(4).toString('hex')}`;
const open = `contract-open-${randomBytes(4).toString('hex')}`;
const files = (bucket = closed) => world.admin.storage.from(bucket);

async function bytesOf(blob: Blob | null): Promise<Buffer> {
  return Buffer.from(await blob!.arrayBuffer());
}

beforeAll(async () => {
  await world.admin.storage.createBucket(closed, { public: false });
  await world.admin.storage.createBucket(open, { public: true });
});

afterAll(async () => {
  for (const bucket of [closed, open]) {
    await world.admin.storage.emptyBucket(bucket);
    await world.admin.storage.deleteBucket(bucket);
  }
});

describe('uploads', () => {
  test('take a Buffer, with its type, caching and metadata', async () => {
    const { data, error } = await files().upload('a/buffer.png', PNG, {
      contentType: 'image/png',
      cacheControl: '60',
      metadata: { alt: 'dot' },
    });
    expect(error).toBeNull();
    expect(data).toEqual({ path: 'a/buffer.png', fullPath: `${closed}/a/buffer.png`, id: expect.any(String) });
    const info = await files().info('a/buffer.png');
    expect(info.data).toMatchObject({
      name: 'a/buffer.png',
      size: PNG.length,
      contentType: 'image/png',
      cacheControl: 'max-age=60',
      metadata: { alt: 'dot' },
    });
  });

  test('take a Blob, a File, an ArrayBuffer, a string and a stream', async () => {
    const bodies = {
      blob: new Blob([PNG], { type: 'image/png' }),
      file: new File([PNG], 'dot.png', { type: 'image/png' }),
      arraybuffer: PNG.buffer.slice(PNG.byteOffset, PNG.byteOffset + PNG.length) as ArrayBuffer,
      stream: Readable.toWeb(Readable.from([PNG.subarray(0, 10), PNG.subarray(10)])) as ReadableStream<Uint8Array>,
    };
    for (const [name, body] of Object.entries(bodies)) {
      expect((await files().upload(`kinds/${name}`, body, { contentType: 'image/png' })).error, name).toBeNull();
      const { data } = await files().download(`kinds/${name}`);
      expect((await bytesOf(data)).equals(PNG), name).toBe(true);
      expect(data?.type, name).toBe('image/png');
    }
    await files().upload('kinds/text', 'olá', { contentType: 'text/plain' });
    expect(await (await files().download('kinds/text')).data?.text()).toBe('olá');
  });

  test('keep every byte of a large Blob whose content looks like form boundaries', async () => {
    const large = Buffer.concat([Buffer.from('\r\n------'), randomBytes(3_000_000), Buffer.from('\r\n--\r\n\r\n--')]);
    await files().upload('large.bin', new Blob([large]));
    expect((await bytesOf((await files().download('large.bin')).data)).equals(large)).toBe(true);
  });

  test('take an empty file', async () => {
    await files().upload('empty.txt', new Blob([]));
    expect((await bytesOf((await files().download('empty.txt')).data)).length).toBe(0);
  });

  test('never replace by accident', async () => {
    await files().upload('once.txt', 'first');
    const { error } = await files().upload('once.txt', 'second');
    expect(error).toMatchObject({ statusCode: '409', message: 'The resource already exists' });
    expect(await (await files().download('once.txt')).data?.text()).toBe('first');
  });

  test('replace with upsert and with update', async () => {
    await files().upload('again.txt', 'first');
    expect((await files().upload('again.txt', 'second', { upsert: true })).error).toBeNull();
    expect(await (await files().download('again.txt')).data?.text()).toBe('second');
    expect((await files().update('again.txt', 'third')).error).toBeNull();
    expect(await (await files().download('again.txt')).data?.text()).toBe('third');
  });

  test('twenty at once to one name end in one whole object', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => files().upload('race.txt', `writer ${index}`)));
    expect(answers.filter(({ error }) => !error)).toHaveLength(1);
    const winner = answers.findIndex(({ error }) => !error);
    expect(await (await files().download('race.txt')).data?.text()).toBe(`writer ${winner}`);
  });

  test('refuse names that climb or are malformed', async () => {
    for (const name of ['a%2F..%2F..%2Fb.txt', '..%2Fescape.txt', 'a%2F%2Fb.txt', 'na%C3%AFve.txt', 'tab%09.txt', 'broken%E0%A4%A.txt']) {
      const headers = { apikey: world.secretKey, 'content-type': 'text/plain' };
      const response = await fetch(`${world.url}/storage/v1/object/${closed}/${name}`, { method: 'POST', headers, body: 'x' });
      expect(response.ok, name).toBe(false);
      expect(response.status, name).toBeLessThan(500);
    }
  });

  test('to a bucket that does not exist are refused', async () => {
    expect((await files('contract-nowhere').upload('x.txt', 'x')).error).toMatchObject({ statusCode: '404', message: 'Bucket not found' });
  });

  localTest('over the size that storage allows are refused with a clear answer, even at 60 MB', async () => {
    const { error } = await files().upload('huge.bin', new Blob([Buffer.alloc(60 * 1024 * 1024)]));
    expect(error).toMatchObject({ statusCode: '413', message: 'The object exceeded the maximum allowed size' });
    expect((await files().upload('huge.bin', Buffer.alloc(60 * 1024 * 1024))).error).toMatchObject({ statusCode: '413' });
    expect((await files().info('huge.bin')).error).toMatchObject({ statusCode: '404' });
  });
});

describe('objects', () => {
  test('that are missing answer 404 in the body', async () => {
    const { error } = await files().info('missing.txt');
    expect(error).toMatchObject({ statusCode: '404' });
    expect((await files().download('missing.txt')).error).not.toBeNull();
    expect((await files().exists('missing.txt')).data).toBe(false);
  });

  test('exist once they are uploaded', async () => {
    await files().upload('there.txt', 'x');
    expect((await files().exists('there.txt')).data).toBe(true);
  });

  test('are listed by folder, searched, sorted and paged', async () => {
    for (const name of ['b.txt', 'a.txt', 'deep/er/c.txt', 'deep/d.txt', 'other.md']) await files().upload(`list/${name}`, name);
    const { data } = await files().list('list');
    expect(data?.map(({ name, id }) => [name, id === null])).toEqual([
      ['deep', true],
      ['a.txt', false],
      ['b.txt', false],
      ['other.md', false],
    ]);
    expect(data?.[1]).toMatchObject({
      metadata: { size: 5, mimetype: expect.stringContaining('text/plain') },
      created_at: expect.any(String),
    });
    expect((await files().list('list/deep')).data?.map(({ name }) => name)).toEqual(['er', 'd.txt']);
    expect((await files().list('list', { search: 'oth' })).data?.map(({ name }) => name)).toEqual(['other.md']);
    expect(
      (await files().list('list', { limit: 2, offset: 1, sortBy: { column: 'name', order: 'desc' } })).data?.map(({ name }) => name),
    ).toEqual(['other.md', 'b.txt']);
    expect((await files().list('nothing-here')).data).toEqual([]);
  });

  test('move, and copy with their metadata', async () => {
    await files().upload('from.txt', 'travels', { metadata: { note: 'keep' } });
    expect((await files().copy('from.txt', 'copies/copy.txt')).data).toEqual({ path: `${closed}/copies/copy.txt` });
    expect((await files().move('from.txt', 'moved/to.txt')).error).toBeNull();
    expect((await files().exists('from.txt')).data).toBe(false);
    expect(await (await files().download('moved/to.txt')).data?.text()).toBe('travels');
    expect((await files().info('copies/copy.txt')).data?.metadata).toEqual({ note: 'keep' });
  });

  test('move to another bucket, and never over another object', async () => {
    await files().upload('goer.txt', 'goes');
    await files().upload('stayer.txt', 'stays');
    expect((await files().move('goer.txt', 'stayer.txt')).error).toMatchObject({ statusCode: '409' });
    expect((await files().move('goer.txt', 'goer.txt', { destinationBucket: open })).error).toBeNull();
    expect(await (await files(open).download('goer.txt')).data?.text()).toBe('goes');
    expect((await files().move('missing.txt', 'x.txt')).error).toMatchObject({ statusCode: '404' });
  });

  test('are removed many at once, and those already gone are passed over', async () => {
    await files().upload('gone/1.txt', 'x');
    await files().upload('gone/2.txt', 'x');
    const { data, error } = await files().remove(['gone/1.txt', 'gone/2.txt', 'gone/3.txt']);
    expect(error).toBeNull();
    expect(data?.map(({ name }) => name).sort()).toEqual(['gone/1.txt', 'gone/2.txt']);
    expect((await files().list('gone')).data).toEqual([]);
  });
});

describe('addresses', () => {
  test('a signed one reads the object for a while, and no other', async () => {
    await files().upload('signed file.txt', 'for you');
    await files().upload('secret.txt', 'not for you');
    const { data } = await files().createSignedUrl('signed file.txt', 60);
    const url = data?.signedUrl ?? '';
    expect(await (await fetch(url)).text()).toBe('for you');
    expect((await fetch(url.replace('signed%20file.txt', 'secret.txt'))).ok).toBe(false);
    expect((await fetch(`${url}x`)).ok).toBe(false);
    const download = await files().createSignedUrl('signed file.txt', 60, { download: 'nice name.txt' });
    expect((await fetch(download.data?.signedUrl ?? '')).headers.get('content-disposition')).toContain('nice%20name.txt');
  });

  test('a signed one ends when it said', async () => {
    await files().upload('brief.txt', 'soon over');
    const { data } = await files().createSignedUrl('brief.txt', 1);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await fetch(data?.signedUrl ?? '')).ok).toBe(false);
  });

  test('many are signed at once, with an error for what is missing', async () => {
    await files().upload('many.txt', 'x');
    const { data } = await files().createSignedUrls(['many.txt', 'missing.txt'], 60);
    expect(data?.map(({ path, error }) => [path, error === null])).toEqual([
      ['many.txt', true],
      ['missing.txt', false],
    ]);
    expect(await (await fetch(data?.[0]?.signedUrl ?? '')).text()).toBe('x');
  });

  test('a signed upload takes one file from somebody without key, once', async () => {
    const { data } = await files().createSignedUploadUrl('guest/photo.png');
    const guest = world.client().storage.from(closed);
    expect((await guest.uploadToSignedUrl('guest/photo.png', data?.token ?? '', new Blob([PNG], { type: 'image/png' }))).error).toBeNull();
    expect((await guest.uploadToSignedUrl('guest/photo.png', data?.token ?? '', PNG)).error).toMatchObject({ statusCode: '409' });
    expect((await guest.uploadToSignedUrl('guest/other.png', data?.token ?? '', PNG)).error).not.toBeNull();
    expect((await bytesOf((await files().download('guest/photo.png')).data)).equals(PNG)).toBe(true);
  });

  test('a token for reading does not write', async () => {
    await files().upload('readable.txt', 'x');
    const { data } = await files().createSignedUrl('readable.txt', 60);
    const token = new URL(data?.signedUrl ?? '').searchParams.get('token') ?? '';
    expect(
      (await world.client().storage.from(closed).uploadToSignedUrl('readable.txt', token, 'y', { upsert: true })).error,
    ).not.toBeNull();
  });

  test('a public one is for everyone, with caching, ranges and conditional requests', async () => {
    await files(open).upload('hello.txt', 'hello world', { contentType: 'text/plain', cacheControl: '120' });
    const url = files(open).getPublicUrl('hello.txt').data.publicUrl;
    const response = await fetch(url);
    expect(await response.text()).toBe('hello world');
    expect(response.headers.get('cache-control')).toContain('max-age=120');
    const range = await fetch(url, { headers: { range: 'bytes=6-' } });
    expect([range.status, await range.text()]).toEqual([206, 'world']);
    const etag = response.headers.get('etag') ?? '';
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(url, { method: 'HEAD' })).headers.get('content-length')).toBe('11');
  });

  test('of a closed bucket are not public', async () => {
    await files().upload('private.txt', 'x');
    expect((await fetch(files().getPublicUrl('private.txt').data.publicUrl)).ok).toBe(false);
  });

  test('never show HTML as a page', async () => {
    await files(open).upload('page.html', '<script>alert(1)</script>', { contentType: 'text/html' });
    const response = await fetch(files(open).getPublicUrl('page.html').data.publicUrl);
    expect(response.headers.get('content-type')).toContain('text/plain');
  });
});
