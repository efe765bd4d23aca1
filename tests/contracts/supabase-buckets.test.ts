import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openWorld } from './world.ts';

const world = openWorld();
const PNG = new Blob([Buffer.from('89504e470d0a1a0a', 'hex')], { type: 'image/png' });
const fresh = (): string => `contract-${randomBytes(5).toString('hex')}`;

describe('buckets', () => {
  test('are made, shown, changed, emptied and deleted with the secret key', async () => {
    const { storage } = world.admin;
    const name = fresh();
    expect((await storage.createBucket(name, { public: false, fileSizeLimit: '1MB', allowedMimeTypes: ['image/*'] })).data).toEqual({
      name,
    });
    expect((await storage.getBucket(name)).data).toMatchObject({
      id: name,
      public: false,
      file_size_limit: 1_048_576,
      allowed_mime_types: ['image/*'],
    });
    expect((await storage.listBuckets()).data?.map(({ id }) => id)).toContain(name);
    expect((await storage.updateBucket(name, { public: true })).error).toBeNull();
    expect((await storage.getBucket(name)).data).toMatchObject({ public: true, file_size_limit: 1_048_576 });
    await storage.from(name).upload('x.png', PNG);
    expect((await storage.deleteBucket(name)).error).toMatchObject({ statusCode: '409' });
    expect((await storage.emptyBucket(name)).error).toBeNull();
    expect((await storage.deleteBucket(name)).error).toBeNull();
    expect((await storage.getBucket(name)).error).toMatchObject({ statusCode: '404' });
  });

  test('cannot share a name', async () => {
    const name = fresh();
    await world.admin.storage.createBucket(name);
    expect((await world.admin.storage.createBucket(name)).error).toMatchObject({ statusCode: '409' });
    await world.admin.storage.deleteBucket(name);
  });

  test('are neither made nor seen by strangers and clients', async () => {
    const name = fresh();
    await world.admin.storage.createBucket(name);
    const { client } = await world.signedIn();
    for (const stranger of [client, world.client()]) {
      expect((await stranger.storage.createBucket(fresh())).error).toMatchObject({ statusCode: '403' });
      expect((await stranger.storage.getBucket(name)).error).toMatchObject({ statusCode: '404' });
      expect((await stranger.storage.listBuckets()).data).toEqual([]);
      await stranger.storage.deleteBucket(name);
    }
    expect((await world.admin.storage.getBucket(name)).error).toBeNull();
    await world.admin.storage.deleteBucket(name);
  });

  test('hold their own size limit and kinds of file', async () => {
    const name = fresh();
    await world.admin.storage.createBucket(name, { public: false, fileSizeLimit: 1000, allowedMimeTypes: ['image/png', 'text/*'] });
    const bucket = world.admin.storage.from(name);
    expect((await bucket.upload('ok.png', PNG)).error).toBeNull();
    expect((await bucket.upload('ok.md', 'text', { contentType: 'text/markdown' })).error).toBeNull();
    expect((await bucket.upload('big.png', Buffer.alloc(1001), { contentType: 'image/png' })).error).toMatchObject({ statusCode: '413' });
    expect((await bucket.upload('big2.png', new Blob([Buffer.alloc(1001)], { type: 'image/png' }))).error).toMatchObject({
      statusCode: '413',
    });
    expect((await bucket.upload('bad.svg', '<svg/>', { contentType: 'image/svg+xml' })).error).toMatchObject({ statusCode: '415' });
    expect((await bucket.list()).data?.map((file) => file.name)).toEqual(['ok.md', 'ok.png']);
    await world.admin.storage.emptyBucket(name);
    await world.admin.storage.deleteBucket(name);
  });
});

describe('the buckets of the product', () => {
  const BUCKETS = ['site-assets', 'uploads', 'releases'];

  test('open to nobody’s own token, also below their own id, and nothing is left behind', async () => {
    const { client, person } = await world.signedIn();
    for (const name of BUCKETS) {
      const path = `${person.id}/mine.png`;
      const type = name === 'site-assets' ? 'image/png' : 'application/octet-stream';
      for (const stranger of [client, world.client()]) {
        const bucket = stranger.storage.from(name);
        const refused = { statusCode: '403', message: expect.stringContaining('row-level security') };
        expect((await bucket.upload(path, PNG, { contentType: type })).error).toMatchObject(refused);
        expect((await bucket.createSignedUploadUrl(path)).error).toMatchObject({ statusCode: '403' });
      }
      expect((await world.admin.storage.from(name).exists(path)).data).toBe(false);
    }
  });

  test('let nobody read, list, sign, move, copy or remove what the server put there', async () => {
    const [one, other] = [await world.signedIn(), await world.signedIn()];
    const path = `${one.person.id}/kept`;
    for (const name of BUCKETS) {
      const contentType = name === 'site-assets' ? 'image/webp' : 'application/octet-stream';
      const kept = await world.admin.storage.from(name).upload(path, Buffer.from('bytes'), { contentType });
      expect(kept.error).toBeNull();
      for (const stranger of [one.client, other.client, world.client()]) {
        const bucket = stranger.storage.from(name);
        expect((await bucket.download(path)).error).not.toBeNull();
        expect((await bucket.info(path)).error).not.toBeNull();
        expect((await bucket.list(one.person.id)).data).toEqual([]);
        expect((await bucket.createSignedUrl(path, 60)).error).not.toBeNull();
        expect((await bucket.move(path, `${other.person.id}/stolen`)).error).not.toBeNull();
        expect((await bucket.copy(path, `${other.person.id}/stolen`)).error).not.toBeNull();
        expect((await bucket.remove([path])).data).toEqual([]);
      }
      expect((await world.admin.storage.from(name).exists(path)).data).toBe(true);
      await world.admin.storage.from(name).remove([path]);
    }
  });

  test('take no more bytes and no other kinds than they are for', async () => {
    const rows = await Promise.all(BUCKETS.map(async (name) => (await world.admin.storage.getBucket(name)).data));
    expect(rows.map((row) => [row?.id, row?.public, row?.file_size_limit, row?.allowed_mime_types])).toEqual([
      ['site-assets', false, 8 * 2 ** 20, ['image/avif', 'image/webp', 'image/jpeg']],
      ['uploads', false, 50 * 2 ** 20, ['application/octet-stream']],
      ['releases', false, 32 * 2 ** 20, ['application/octet-stream']],
    ]);
    const { data: pages } = await world.admin.storage.getBucket('status-pages');
    expect(pages).toMatchObject({ public: false, file_size_limit: 256 * 1024, allowed_mime_types: ['text/html'] });
  });

  test('an address signed by the server takes one file, once, from any origin', async () => {
    const path = `${crypto.randomUUID()}/${crypto.randomUUID()}`;
    const bucket = world.admin.storage.from('uploads');
    const { signedUrl } = (await bucket.createSignedUploadUrl(path)).data!;
    const preflight = await fetch(signedUrl, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:3000',
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toMatch(/^(\*|http:\/\/localhost:3000)$/);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT');
    const put = (type: string) => fetch(signedUrl, { method: 'PUT', headers: { 'content-type': type }, body: 'bytes' });
    expect((await put('text/html')).ok).toBe(false);
    expect((await put('application/octet-stream')).ok).toBe(true);
    expect((await put('application/octet-stream')).ok).toBe(false);
    const emptied = await bucket.upload(path, new Uint8Array(), { contentType: 'application/octet-stream', upsert: true });
    expect(emptied.error).toBeNull();
    expect((await bucket.info(path)).data?.size).toBe(0);
    await bucket.remove([path]);
  });
});
