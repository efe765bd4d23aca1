import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildRelease, exportSite, previewSite } from '#modules/build/index.ts';
import { addPhoto, loadPhotos, replaceDraft, requireDraft } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { withHeldPhotos } from '#site/photos/held-photos.ts';
import { openCloud } from './world/cloud.ts';
import { makeClient } from './world/people.ts';
import { makeSite } from './world/work.ts';

const { admin, supabaseUrl } = await openCloud();
type Owner = Context & { account: { id: string } };
let owner: Owner;
let siteId: string;
let sha256: string;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'pro' });
});
beforeEach(async () => {
  siteId = await makeSite(owner, 'Padaria Pão da Vila em Olinda.');
  sha256 = await keep(owner, siteId);
  await show(sha256);
});

let shade = 0;
const nextShade = () => {
  shade = (shade + 16) % 256;
  return shade;
};
async function keep(ctx: Owner, site: string): Promise<string> {
  const body = await sharp({ create: { width: 96, height: 64, channels: 3, background: { r: 10, g: nextShade(), b: 90 } } })
    .jpeg()
    .toBuffer();
  return (await addPhoto(ctx, { siteId: site, file: new Blob([new Uint8Array(body)]), alt: '' })).sha256;
}

/** Puts a photo in the place of the first picture of the page. */
async function show(hash: string): Promise<void> {
  const { document } = await requireDraft(owner, { siteId });
  const place = Object.values(document.sections).find((section) => section.media)!.media!;
  const source = { from: 'upload' as const, sha256: hash, widths: [1600, 7], formats: ['jpeg' as const] };
  const assets = { ...document.assets, [place]: { ...document.assets[place]!, source } };
  await replaceDraft(owner, { siteId, documentOf: () => ({ ...document, assets }) });
}

/** Writes over a stored file as only the project's key can. */
async function overwrite(name: string, body: string | Buffer): Promise<void> {
  const { ok } = await fetch(`${supabaseUrl}/storage/v1/object/site-assets/${owner.account.id}/${siteId}/${sha256}/${name}`, {
    method: 'PUT',
    headers: { apikey: process.env.SUPABASE_SECRET_KEY!, 'content-type': `image/${name.split('.')[1]}` },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  if (!ok) throw new Error('the file was not written');
}

const previewed = async () =>
  [...(await previewSite(owner, { siteId, shows: 'draft' })).values()].filter(({ type }) => type === 'image/jpeg');
const release = () => buildRelease(owner, { siteId, origin: 'https://pao.example' });
async function exported(): Promise<string[]> {
  const { body } = await exportSite(owner, { siteId, form: 'static' });
  return Object.keys(unzipSync(new Uint8Array(await new Response(body as BodyInit).arrayBuffer()))).filter((name) =>
    /jpeg|webp/.test(name),
  );
}

describe('a photo that a document shows', () => {
  it('is read in the sizes of its row, whatever sizes the document claims', async () => {
    expect((await previewed()).map(({ path }) => path.replace(/-[0-9a-f]{10}/, ''))).toEqual([
      expect.stringMatching(/^assets\/\w{8}-96\.jpeg$/),
    ]);
    expect(await exported()).toHaveLength(3);
    await expect(release()).resolves.toMatchObject({ number: 1 });
  });

  it('is drawn when its row is of another site or another account', async () => {
    const other = await makeClient(admin, { tier: 'pro' });
    const foreign = [
      await keep(owner, await makeSite(owner, 'Padaria Pão da Vila em Olinda.')),
      await keep(other, await makeSite(other, 'Padaria Pão da Vila em Olinda.')),
      'ab'.repeat(32),
    ];
    for (const hash of foreign) {
      await show(hash);
      const { document } = await requireDraft(owner, { siteId });
      const loaded = await withHeldPhotos(document, (hashes) => loadPhotos(owner, { siteId, hashes }));
      expect(Object.values(loaded.document.assets).every(({ source }) => source.from === 'art')).toBe(true);
      expect(await exported()).toEqual([]);
    }
    await expect(release()).resolves.toMatchObject({ number: 1 });
  });

  it.each<[string, string, () => Promise<string | Buffer>]>([
    ['a page', '96.jpeg', async () => '<html><script>alert(1)</script></html>'],
    ['a drawing with a program', '96.webp', async () => '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    [
      'a picture of another format',
      '96.avif',
      () =>
        sharp({ create: { width: 96, height: 64, channels: 3, background: '#fff' } })
          .png()
          .toBuffer(),
    ],
    [
      'a picture of another size',
      '96.jpeg',
      () =>
        sharp({ create: { width: 97, height: 64, channels: 3, background: '#fff' } })
          .jpeg()
          .toBuffer(),
    ],
  ])('whose bytes have become %s is drawn, and never enters a release', async (_, name, body) => {
    await overwrite(name, await body());
    expect(await previewed()).toEqual([]);
    expect(await exported()).toEqual([]);
    await expect(release()).rejects.toMatchObject({ code: 'conflict', reason: 'photo_broken' });
  });

  it('without its file is left out of previews, and publishing is refused with the reason', async () => {
    await admin.query(`delete from storage.objects where name like '%' || $1 || '/96.avif'`, [sha256]);
    expect(await previewed()).toEqual([]);
    await expect(release()).rejects.toMatchObject({ reason: 'photo_broken' });
  });
});
