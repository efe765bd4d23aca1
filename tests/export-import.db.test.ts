import { strFromU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportSite } from '#modules/build/index.ts';
import { getUsage } from '#modules/metering/index.ts';
import { addPhoto, importSite, listSites, replaceDraft, requireDraft } from '#modules/sites/index.ts';
import { type Context, sessionContext } from '#platform/context.ts';
import type { SiteDocument } from '#site/schema.ts';
import { openCloud } from './world/cloud.ts';
import { addMember, makeClient, makePerson, openSession } from './world/people.ts';
import { makeSite } from './world/work.ts';

const { admin } = await openCloud();
let owner: Context & { account: { id: string } };
let siteId: string;
beforeAll(async () => {
  owner = await makeClient(admin, { tier: 'pro' });
  const prompt = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90 e bolo de rolo R$ 35,00. WhatsApp (81) 95555-0177.';
  siteId = await makeSite(owner, prompt);
  await showPhoto();
});

/** Puts an uploaded photo below the opening. */
async function showPhoto(): Promise<void> {
  const pixels = { width: 1200, height: 800, channels: 3, background: { r: 190, g: 120, b: 60 } } as const;
  const body = await sharp({ create: pixels }).jpeg().toBuffer();
  const file = new File([new Uint8Array(body)], 'balcao.jpg', { type: 'image/jpeg' });
  const { sha256, width, height, widths, formats } = await addPhoto(owner, { siteId, file, alt: 'O balcão' });
  const { document } = await requireDraft(owner, { siteId });
  const shown = Object.values(document.sections).find(({ kind, media }) => kind === 'hero' && media)!.media!;
  const photo = { ...document.assets[shown]!, width, height, source: { from: 'upload' as const, sha256, widths, formats } };
  const withPhoto = { ...document, assets: { ...document.assets, [shown]: photo } };
  await replaceDraft(owner, { siteId, documentOf: () => withPhoto });
}

const unpacked = async (ctx: Context, form: 'static' | 'react', id = siteId) => {
  const { body, name } = await exportSite(ctx, { siteId: id, form });
  const bytes = new Uint8Array(await new Response(body as BodyInit).arrayBuffer());
  return { bytes, name, files: unzipSync(bytes) };
};
const fileOf = (bytes: Uint8Array) => new File([new Uint8Array(bytes)], 'site.zip');
const withoutId = (json: Uint8Array | undefined): string => strFromU8(json!).replace(/"id": "si_[0-9a-z]{8}"/, '');

describe('an exported site', () => {
  it('has every file that its pages ask for, by links that work from a disk', async () => {
    const { files, name } = await unpacked(owner, 'static');
    expect(name).toMatch(/pao-da-vila\.zip$/);
    const page = strFromU8(files['index.html']!);
    expect(page).toContain('R$ 35,00');
    const asked = [...page.matchAll(/(?:src|srcset|href)="([^"#]+)"|url\("([^"]+)"\)/g)]
      .flatMap(([, attribute, css]) => (attribute ?? css!).split(', ').map((one) => one.split(' ')[0]!))
      .filter((link) => !/^[a-z]+:/.test(link));
    expect(asked.some((link) => link.endsWith('.avif'))).toBe(true);
    for (const link of asked) expect(Object.keys(files)).toContain(link);
    expect(strFromU8(files['LEIA-ME.txt']!)).toContain('Pão da Vila');
  });

  it('is the same bytes for the same draft', async () => {
    const [one, two] = [await unpacked(owner, 'react'), await unpacked(owner, 'react')];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
    expect(Object.keys(one.files)).toEqual(
      expect.arrayContaining(['package.json', 'src/sections/Hero.jsx', 'public/site.css', 'site.json']),
    );
  });

  it('comes back as a draft that exports the same document, photos included, and costs no generation', async () => {
    const before = (await getUsage(owner)).page_generate.used;
    for (const form of ['static', 'react'] as const) {
      const { bytes, files } = await unpacked(owner, form);
      const made = await importSite(owner, { file: fileOf(bytes) });
      expect(made.missingPhotos).toBe(0);
      const again = await unpacked(owner, 'static', made.siteId);
      expect(withoutId(again.files['site.json'])).toBe(withoutId(files['site.json']));
      expect(Object.keys(again.files).filter((path) => path.startsWith('photos/'))).toHaveLength(1);
      const [own, theirs] = [await requireDraft(owner, { siteId }), await requireDraft(owner, made)];
      expect(theirs.document.id).not.toBe(own.document.id);
      expect(JSON.stringify(theirs.document)).not.toContain(siteId);
    }
    expect((await getUsage(owner)).page_generate.used).toBe(before);
  });

  it('keeps its place for a photo that did not come with it, and says how many', async () => {
    const { files } = await unpacked(owner, 'static');
    const made = await importSite(owner, { file: new File([new Uint8Array(files['site.json']!)], 'site.json') });
    expect(made.missingPhotos).toBe(1);
    const { document } = await requireDraft(owner, made);
    expect(Object.values(document.assets).every(({ source }) => source.from === 'art')).toBe(true);
  });
});

describe('a stranger', () => {
  it('exports nothing of another', async () => {
    const stranger = await makeClient(admin);
    await expect(exportSite(stranger, { siteId, form: 'static' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('who imports it gets a site of their own', async () => {
    const stranger = await makeClient(admin);
    const { bytes } = await unpacked(owner, 'static');
    const made = await importSite(stranger, { file: fileOf(bytes) });
    const { document } = await requireDraft(stranger, made);
    expect(JSON.stringify(document)).not.toContain(owner.account.id);
    expect(await listSites(stranger)).toHaveLength(1);
  });
});

describe('what cannot be taken in leaves nothing behind', () => {
  it.each<[string, string, (files: Record<string, Uint8Array>) => Uint8Array]>([
    ['another file', 'import_not_ours', () => new TextEncoder().encode('olá')],
    ['a photo that is none', 'not_a_picture', (files) => zipSync({ ...files, ...photosAs(files, new TextEncoder().encode('<svg/>')) })],
    ['a page removed by hand', 'import_broken', (files) => zipSync({ 'site.json': edited(files['site.json']!, { pages: {} }) })],
  ])('%s', async (_, reason, change) => {
    const { files } = await unpacked(owner, 'static');
    const sites = (await listSites(owner)).length;
    await expect(importSite(owner, { file: fileOf(change(files)) })).rejects.toMatchObject({ code: 'invalid', reason });
    expect(await listSites(owner)).toHaveLength(sites);
  });

  it('also by an editor, who deletes no site', async () => {
    const person = await makePerson(admin);
    await addMember(admin, owner.account.id, person, 'editor');
    const session = await openSession(admin, person);
    const editor = sessionContext({ id: person, type: 'client', accountId: owner.account.id, sessionId: session });
    const { files } = await unpacked(owner, 'static');
    const spoilt = zipSync({ ...files, ...photosAs(files, new TextEncoder().encode('<svg/>')) });
    const sites = (await listSites(owner)).length;
    await expect(importSite(editor, { file: fileOf(spoilt) })).rejects.toMatchObject({ reason: 'not_a_picture' });
    expect(await listSites(owner)).toHaveLength(sites);
  });

  it('a site beyond the plan', async () => {
    const poor = await makeClient(admin);
    const { bytes } = await unpacked(owner, 'static');
    await admin.query("update plans set sites = 0 where key = 'free'");
    try {
      await expect(importSite(poor, { file: fileOf(bytes) })).rejects.toMatchObject({ code: 'over_limit', details: { meter: 'sites' } });
    } finally {
      await admin.query("update plans set sites = 5 where key = 'free'");
    }
  });
});

const photosAs = (files: Record<string, Uint8Array>, body: Uint8Array) =>
  Object.fromEntries(Object.keys(files).flatMap((path) => (path.startsWith('photos/') ? [[path, body]] : [])));
const edited = (json: Uint8Array, change: Partial<SiteDocument>) =>
  new TextEncoder().encode(JSON.stringify({ ...JSON.parse(strFromU8(json)), ...change }));
