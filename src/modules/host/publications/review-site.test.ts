import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { press, type SiteFile } from '#press/press.ts';
import { apply } from '#site/changes/apply.ts';
import { changesOf } from '#site/operations/index.ts';
import { undescribedPhotos } from '#site/photos/undescribed-photos.ts';
import type { SiteDocument } from '#site/schema.ts';
import { reviewSite } from './review-site.ts';

const result = compose({
  prompt: 'Padaria Pão da Vila em Olinda. Rua do Amparo, 45. Pão francês R$ 0,90. WhatsApp (81) 95555-0177. Abre todo dia das 6h às 20h.',
});
if (result.outcome !== 'site') throw new Error('no site');
const { document } = result;
const pressed = async (doc: SiteDocument) => new Map((await press(doc, { links: 'file', year: 2026 })).map((file) => [file.path, file]));
const files = await pressed(document);

/** The home page with its HTML changed. */
function withHome(change: (html: string) => string): ReadonlyMap<string, SiteFile> {
  const home = files.get('index.html')!;
  return new Map(files).set('index.html', { ...home, body: Buffer.from(change(Buffer.from(home.body).toString())) });
}
const finding = (check: string, of: ReadonlyMap<string, SiteFile> = files, doc = document, bytes: number | null = 9000) =>
  reviewSite(doc, of, bytes).find((one) => one.check === check);

describe('what is looked at after publishing', () => {
  it('finds nothing wrong with a whole site', () => {
    for (const one of reviewSite(document, files, 9000)) expect(one).toMatchObject({ ok: true });
    expect(finding('search')).toMatchObject({ says: ['name', 'address', 'hours', 'phone', 'prices'] });
    expect(finding('links')).toMatchObject({ broken: [] });
  });

  it('names links that lead nowhere, to a file or to a place in a page', () => {
    const broken = withHome((html) => html.replace('</body>', '<a href="gone.html">x</a><a href="#nowhere">y</a></body>'));
    expect(finding('links', broken)).toMatchObject({ ok: false, broken: ['gone.html', '#nowhere'] });
  });

  it('says which language waits for its texts', () => {
    const two = { ...document, site: { ...document.site, locales: ['pt-BR', 'en'] } };
    expect(finding('languages', files, two)).toMatchObject({ ok: false, waiting: [{ locale: 'en' }] });
    expect(finding('languages')).toBeUndefined();
  });

  it('misses a way to reach the owner', () => {
    const silent = withHome((html) => html.replace(/href="(https:\/\/wa\.me|tel:|mailto:)[^"]*"/g, '').replace(/<form/g, '<div'));
    expect(finding('contact', silent)).toMatchObject({ ok: false });
  });

  it('says when a page is heavy, and nothing where its weight is not known', () => {
    expect(finding('weight', files, document, 90_000)).toMatchObject({ ok: false });
    expect(finding('weight', files, document, null)).toBeUndefined();
  });

  it('counts the photos that have a description, and names those that need one', () => {
    const picture = (name: string) => ({
      width: 800,
      height: 600,
      source: { from: 'upload' as const, sha256: name.repeat(64), widths: [800], formats: ['webp' as const] },
    });
    const photos = ['a', 'b', 'c'].map((name) => ({ picture: picture(name), alt: name === 'a' ? 'Pão saindo do forno' : '' }));
    const brought = apply(document, changesOf(document, 'place-photos', { photos, seed: 'seed-of-photos' }));
    expect(finding('photos', files, brought)).toMatchObject({ ok: false, count: 1, silent: 2 });
    const described = undescribedPhotos(brought).reduce(
      (doc, { id }) => apply(doc, changesOf(doc, 'set-alt', { asset: id, locale: 'pt-BR', text: 'A vitrine' })),
      brought,
    );
    expect(finding('photos', files, described)).toMatchObject({ ok: true, count: 3, silent: 0 });
    const decorative = apply(
      brought,
      Object.keys(brought.assets)
        .filter((id) => !document.assets[id])
        .map((id) => ({ t: 'set' as const, table: 'assets' as const, id, field: 'alt', value: null, before: brought.assets[id]!.alt })),
    );
    expect(finding('photos', files, decorative)).toBeUndefined();
  });

  it('counts the places that are still examples', () => {
    const open = structuredClone(document);
    Object.values(open.facts)[0]!.status = 'sample';
    expect(finding('places', files, open)).toMatchObject({ ok: false, count: 1 });
  });
});
