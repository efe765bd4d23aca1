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

describe('row level security on the product bucket site-assets', () => {
  test('a person writes, reads, lists and removes below their own id', async () => {
    const { client, person } = await world.signedIn();
    const assets = client.storage.from('site-assets');
    const path = `${person.id}/dot.png`;
    expect((await assets.upload(path, PNG)).error).toBeNull();
    expect((await assets.download(path)).data?.size).toBe(8);
    expect((await assets.list(person.id)).data?.map(({ name }) => name)).toEqual(['dot.png']);
    expect((await assets.createSignedUrl(path, 60)).error).toBeNull();
    expect((await assets.remove([path])).data).toHaveLength(1);
  });

  test("nobody writes below another's id, and nothing is left behind", async () => {
    const [one, other] = [await world.signedIn(), await world.signedIn()];
    const path = `${one.person.id}/intruder.png`;
    for (const stranger of [other.client, world.client()]) {
      const bucket = stranger.storage.from('site-assets');
      expect((await bucket.upload(path, PNG)).error).toMatchObject({
        statusCode: '403',
        message: expect.stringContaining('row-level security'),
      });
      expect((await bucket.createSignedUploadUrl(path)).error).toMatchObject({ statusCode: '403' });
    }
    expect((await world.admin.storage.from('site-assets').exists(path)).data).toBe(false);
  });

  test("nobody reads, lists, signs, moves, copies or removes another's objects", async () => {
    const [one, other] = [await world.signedIn(), await world.signedIn()];
    const path = `${one.person.id}/mine.png`;
    await one.client.storage.from('site-assets').upload(path, PNG);
    for (const stranger of [other.client, world.client()]) {
      const bucket = stranger.storage.from('site-assets');
      expect((await bucket.download(path)).error).not.toBeNull();
      expect((await bucket.info(path)).error).not.toBeNull();
      expect((await bucket.list(one.person.id)).data).toEqual([]);
      expect((await bucket.createSignedUrl(path, 60)).error).not.toBeNull();
      expect((await bucket.move(path, `${other.person.id}/stolen.png`)).error).not.toBeNull();
      expect((await bucket.copy(path, `${other.person.id}/stolen.png`)).error).not.toBeNull();
      expect((await bucket.remove([path])).data).toEqual([]);
    }
    expect((await one.client.storage.from('site-assets').exists(path)).data).toBe(true);
    await one.client.storage.from('site-assets').remove([path]);
  });

  test('an ended session does not write with a forged token', async () => {
    const { client, person } = await world.signedIn();
    const token = (await client.auth.getSession()).data.session?.access_token ?? '';
    const response = await fetch(`${world.url}/storage/v1/object/site-assets/${person.id}/x.png`, {
      method: 'POST',
      headers: { apikey: world.publishableKey, authorization: `Bearer ${token.slice(0, -4)}AAAA`, 'content-type': 'image/png' },
      body: 'x',
    });
    expect(response.ok).toBe(false);
  });
});
