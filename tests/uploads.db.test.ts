import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportSite } from '#modules/build/index.ts';
import { cancelUpload, finishImport, finishPhotoUpload, listPhotos, listSites, startUpload } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient } from './world/people.ts';
import { makeSite } from './world/work.ts';

const { admin } = await openCloud();
type Owner = Context & { account: { id: string } };
let owner: Owner;
let stranger: Owner;
let siteId: string;
beforeAll(async () => {
  [owner, stranger] = [await makeClient(admin, { tier: 'pro' }), await makeClient(admin, { tier: 'pro' })];
  siteId = await makeSite(owner, 'Padaria Pão da Vila em Olinda.');
});

let shade = 0;
const nextShade = () => {
  shade = (shade + 16) % 256;
  return shade;
};
const photo = async (): Promise<Uint8Array> => {
  const background = { r: nextShade(), g: 120, b: 60 };
  return new Uint8Array(
    await sharp({ create: { width: 600, height: 400, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  );
};
/** As a browser does it. */
const put = (url: string, body: Uint8Array | string, type = 'application/octet-stream') =>
  fetch(url, { method: 'PUT', headers: { 'content-type': type }, body: body as BodyInit });
const start = (bytes: Uint8Array, ctx = owner) => startUpload(ctx, { kind: 'photo', siteId, bytes: bytes.length });
const objectsOf = async (id: string) =>
  (
    await admin.query(`select (metadata->>'size')::int as size from storage.objects where bucket_id = 'uploads' and name like $1`, [
      `%${id}`,
    ])
  ).rows;
const slots = async (ctx: Owner) =>
  (await admin.query('select count(slot)::int as open from uploads where client_id = $1', [ctx.account.id])).rows[0].open;

describe('a photo that is sent straight to storage', () => {
  it('is kept, gives its slot back, leaves no byte behind, and answers the same when asked again', async () => {
    const body = await photo();
    const { uploadId, url } = await start(body);
    expect(new URL(url).pathname).toBe(`/storage/v1/object/upload/sign/uploads/${owner.account.id}/${uploadId}`);
    expect((await put(url, body)).ok).toBe(true);
    const kept = await finishPhotoUpload(owner, { uploadId, alt: 'O balcão' });
    expect(kept).toMatchObject({ width: 600, height: 400, formats: ['avif', 'webp', 'jpeg'] });
    expect(await listPhotos(owner, { siteId })).toEqual([{ ...kept, alt: 'O balcão' }]);
    expect(await finishPhotoUpload(owner, { uploadId, alt: 'O balcão' })).toEqual(kept);
    expect(await objectsOf(uploadId)).toEqual([{ size: 0 }]);
    expect((await put(url, body)).ok).toBe(false);
    expect(await slots(owner)).toBe(0);
  });

  it('is looked at by one of two who finish it at once', async () => {
    const body = await photo();
    const { uploadId, url } = await start(body);
    await put(url, body);
    const answers = await Promise.allSettled([1, 2].map(() => finishPhotoUpload(owner, { uploadId, alt: '' })));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused.length).toBeLessThan(2);
    for (const { reason } of refused) expect(reason).toMatchObject({ reason: 'upload_in_progress' });
  });

  it('is its sender’s alone', async () => {
    await expect(start(await photo(), stranger)).rejects.toMatchObject({ code: 'not_found' });
    const body = await photo();
    const { uploadId, url } = await start(body);
    await put(url, body);
    for (const verb of [finishPhotoUpload, finishImport])
      await expect(verb(stranger, { uploadId, alt: '' })).rejects.toMatchObject({ code: 'not_found', reason: 'upload_not_found' });
    await cancelUpload(stranger, { uploadId });
    await expect(finishPhotoUpload(owner, { uploadId, alt: '' })).resolves.toMatchObject({ width: 600 });
  });

  it.each<[string, string, (body: Uint8Array) => Uint8Array | null]>([
    ['nothing', 'upload_incomplete', () => null],
    ['fewer bytes than were declared', 'upload_incomplete', (body) => body.slice(0, 200)],
    ['no photo', 'not_a_picture', (body) => new Uint8Array(body.length).fill(60)],
  ])('that holds %s is refused, and has ended', async (_, reason, change) => {
    const body = await photo();
    const { uploadId, url } = await start(body);
    const changed = change(body);
    if (changed) expect((await put(url, changed)).ok).toBe(true);
    await expect(finishPhotoUpload(owner, { uploadId, alt: '' })).rejects.toMatchObject({ code: 'invalid', reason });
    await expect(finishPhotoUpload(owner, { uploadId, alt: '' })).rejects.toMatchObject({ reason: 'upload_not_found' });
    expect(await slots(owner)).toBe(0);
  });

  it('is not begun without room in the plan, nor when it is too large', async () => {
    await expect(startUpload(owner, { kind: 'photo', siteId, bytes: 51 * 1024 * 1024 })).rejects.toMatchObject({
      reason: 'file_too_large',
    });
    const poor = await makeClient(admin);
    const own = await makeSite(poor, 'Padaria Pão da Vila em Olinda.');
    await admin.query('update accounts set storage_used_bytes = 10::bigint ^ 12 where id = $1', [poor.account.id]);
    await expect(startUpload(poor, { kind: 'photo', siteId: own, bytes: 10 })).rejects.toMatchObject({
      code: 'over_limit',
      details: { meter: 'storage_bytes' },
    });
  });

  it('takes one of twelve slots, also when forty begin at once, and a cancelled one gives it back', async () => {
    const body = await photo();
    const begun = await Promise.allSettled(Array.from({ length: 40 }, () => start(body)));
    const open = begun.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(open).toHaveLength(12);
    for (const each of begun) if (each.status === 'rejected') expect(each.reason).toMatchObject({ reason: 'too_many_uploads' });
    for (const { uploadId } of open) await cancelUpload(owner, { uploadId });
    expect(await slots(owner)).toBe(0);
    // What was cancelled takes nothing any more, though its address is still good.
    expect((await put(open[0]!.url, body)).ok).toBe(false);
    await expect(finishPhotoUpload(owner, { uploadId: open[0]!.uploadId, alt: '' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is never of a kind that a browser would open, nor under another name', async () => {
    const body = await photo();
    const { uploadId, url } = await start(body);
    expect((await put(url, '<script>', 'text/html')).ok).toBe(false);
    expect((await put(url.replace(owner.account.id, stranger.account.id), body)).ok).toBe(false);
    expect((await put(url.replace(uploadId, '../x'), body)).ok).toBe(false);
    await cancelUpload(owner, { uploadId });
  });
});

describe('an archive that is sent straight to storage', () => {
  it('becomes a site, once', async () => {
    const { body } = await exportSite(owner, { siteId, form: 'static' });
    const bytes = new Uint8Array(await new Response(body as BodyInit).arrayBuffer());
    const { uploadId, url } = await startUpload(stranger, { kind: 'archive', bytes: bytes.length });
    await put(url, bytes);
    const made = await finishImport(stranger, { uploadId });
    expect(await finishImport(stranger, { uploadId })).toEqual(made);
    expect((await listSites(stranger)).map(({ id }) => id)).toEqual([made.siteId]);
  });

  it('that is none is refused with its reason', async () => {
    const { uploadId, url } = await startUpload(stranger, { kind: 'archive', bytes: 3 });
    await put(url, 'olá'.slice(0, 3).replace('á', 'a'));
    await expect(finishImport(stranger, { uploadId })).rejects.toMatchObject({ code: 'invalid', reason: 'import_not_ours' });
    await expect(startUpload(stranger, { kind: 'archive', bytes: 2 ** 40 })).rejects.toMatchObject({ reason: 'import_too_big' });
  });
});
