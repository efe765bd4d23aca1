import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { addPhoto, listFiles, placePhotos, readPhoto, removeFile } from '#modules/sites/index.ts';
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

async function add(red: number, alt: string) {
  const body = await sharp({ create: { width: 900, height: 600, channels: 3, background: { r: red, g: 90, b: 60 } } })
    .jpeg()
    .toBuffer();
  return addPhoto(owner, { siteId, file: new File([new Uint8Array(body)], 'foto.jpg', { type: 'image/jpeg' }), alt });
}
const fileOf = async (alt: string) => (await listFiles(owner, {})).files.find((file) => file.alt === alt)!;
const usedBytes = async () =>
  Number(
    (await admin.query('select storage_used_bytes from public.accounts where id = $1', [owner.account.id])).rows[0].storage_used_bytes,
  );

it('lists what an account stores, and deletes what no site and no version needs', async () => {
  const [counter, unused] = [await add(200, 'O balcão'), await add(40, 'O quintal')];
  await placePhotos(owner, { siteId, photos: [{ sha256: counter.sha256, alt: 'O balcão' }] });
  const [shown, spare] = [await fileOf('O balcão'), await fileOf('O quintal')];
  expect([shown.use, spare.use, shown.siteId]).toEqual(['site', 'none', siteId]);
  expect(await usedBytes()).toBe(shown.bytes + spare.bytes);

  expect((await listFiles(stranger, {})).files).toEqual([]);
  await expect(removeFile(stranger, { siteId, fileId: spare.id })).rejects.toThrow();
  await expect(removeFile(owner, { siteId, fileId: shown.id })).rejects.toMatchObject({ reason: 'photo_in_use' });

  await removeFile(owner, { siteId, fileId: spare.id });
  expect((await listFiles(owner, {})).files.map(({ alt }) => alt)).toEqual(['O balcão']);
  expect(await usedBytes()).toBe(shown.bytes);
  await expect(readPhoto(owner, { siteId, sha256: unused.sha256, width: 480, format: 'jpeg' })).rejects.toThrow();
  await expect(removeFile(owner, { siteId, fileId: spare.id })).rejects.toMatchObject({ reason: 'photo_not_found' });
});

it('keeps a photo that only an earlier version shows', async () => {
  const { sha256 } = await add(120, 'A massa');
  await admin.query(
    `insert into public.revisions (site_id, client_id, revision, name, document)
     select site_id, client_id, revision, 'Antes', jsonb_build_object('assets', jsonb_build_object('a', $2::text)) from public.drafts where site_id = $1`,
    [siteId, sha256],
  );
  const file = await fileOf('A massa');
  expect(file.use).toBe('version');
  await expect(removeFile(owner, { siteId, fileId: file.id })).rejects.toMatchObject({ reason: 'photo_in_use' });
});
