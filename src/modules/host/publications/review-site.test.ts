import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { press, type SiteFile } from '#press/press.ts';
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

  it('counts the places that are still examples', () => {
    const open = structuredClone(document);
    Object.values(open.facts)[0]!.status = 'sample';
    expect(finding('places', files, open)).toMatchObject({ ok: false, count: 1 });
  });
});
