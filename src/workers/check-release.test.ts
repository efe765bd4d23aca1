import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose } from '#composer/compose.ts';
import { findFile } from '#edge/find-file.ts';
import type { Manifest } from '#press/manifest.ts';
import { type PackedRelease, packRelease } from '#press/pack-release.ts';
import { press, type SiteFile } from '#press/press.ts';
import { fileAt } from '#ruler/own/release-links.ts';
import { holdReason, type ReleaseFaultCode } from '#ruler/own/release-verdict.ts';
import { sampleDocument } from '#site/catalog/sample.ts';
import { apply } from '#site/changes/apply.ts';
import { changesOf } from '#site/operations/index.ts';
import type { SiteDocument } from '#site/schema.ts';
import { checkRelease } from './check-release.ts';

const ORIGIN = 'https://padaria.sites.example';
const options = { origin: ORIGIN, links: 'clean', year: 2026, cacheDir: join(tmpdir(), 'page-magic-press') } as const;
const where = { origin: ORIGIN, judged: { origin: ORIGIN, headers: {} }, now: 0 };

const check = (document: SiteDocument, { artefactId, manifest, blobs }: PackedRelease, missing: string[] = []) =>
  checkRelease({ artefactId, manifest, blobs, missing, stored: JSON.stringify(document), ...where });

const made = compose({ prompt: 'Padaria Pão da Vila em Olinda. Pão francês R$ 0,90 e bolo de rolo R$ 35,00. WhatsApp (81) 95555-0177.' });
if (made.outcome === 'refuse') throw new Error(made.message);
const { document } = made;
const files = await press(document, options);

/** The release with its home page rewritten, hashed as if built that way. */
function rewritten(change: (html: string) => string): PackedRelease {
  const rewrite = (file: SiteFile) => ({ ...file, body: Buffer.from(change(Buffer.from(file.body).toString())) });
  return packRelease(
    document,
    files.map((file) => (file.path === 'index.html' ? rewrite(file) : file)),
  );
}
const built = packRelease(document, files);
/** Incompressible text. */
const noise = (length: number) => Buffer.from(Array.from({ length }, (_, at) => (at * at * 2654435761) % 251)).toString('base64');
const codesOf = (release: PackedRelease) => check(document, release).faults.map(({ code }) => code);

describe('a release as it is built', () => {
  it('has no fault, in any of many sites', async () => {
    expect(check(document, built).faults).toEqual([]);
    for (const seed of [1, 3]) {
      const large = sampleDocument({ seed, pages: 4, items: 4 });
      const verdict = check(large, packRelease(large, await press(large, options)));
      expect({ seed, faults: verdict.faults }).toEqual({ seed, faults: [] });
    }
  }, 120_000);

  it('is found at the addresses at which its server finds it', () => {
    const { manifest } = built;
    const paths = Object.keys(manifest.files);
    const asked = [...paths, ...paths.map((path) => path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')), 'nothing', 'a/b', ''];
    for (const path of asked) {
      const served = findFile(manifest.files, `/${path}`);
      expect([path, fileAt(new Set(paths), path) !== null]).toEqual([
        path,
        served !== null && (!('status' in served) || served.status === 200),
      ]);
    }
  });
});

describe('a release with a fault', () => {
  it('names photos that nobody has described', () => {
    const picture = {
      width: 800,
      height: 600,
      source: { from: 'upload', sha256: 'a'.repeat(64), widths: [800], formats: ['webp'] },
    } as const;
    const brought = apply(
      document,
      changesOf(document, 'place-photos', { photos: [{ picture: structuredClone(picture) as never, alt: '' }], seed: 'seed-of-photos' }),
    );
    expect(check(brought, built).faults).toEqual([{ code: 'images_without_text', count: 1, where: ['/'] }]);
  });

  it.each<[ReleaseFaultCode, (html: string) => string]>([
    ['dead_link', (html) => html.replace('</main>', '<a href="/cardapio-antigo">Cardápio antigo</a></main>')],
    ['dead_link', (html) => html.replace('</main>', '<form action="/_form/nobodys"></form></main>')],
    ['dead_anchor', (html) => html.replace('</main>', '<a href="#em-lugar-nenhum">Veja</a></main>')],
    ['file_missing', (html) => html.replace('</main>', '<img src="/assets/sumiu.avif" alt="Pão" width="1" height="1"></main>')],
    ['two_headings', (html) => html.replace('</main>', '<h1>Mais um título</h1></main>')],
    ['no_heading', (html) => html.replace(/<(\/?)h1/g, '<$1h2')],
    ['no_title', (html) => html.replace(/<title>[^<]*<\/title>/, '')],
    ['no_description', (html) => html.replace(/<meta name="description"[^>]*>/, '')],
    ['no_language', (html) => html.replace(/<html lang="[^"]*"/, '<html')],
    ['no_viewport', (html) => html.replace(/<meta name="viewport"[^>]*>/, '')],
    ['images_without_text', (html) => html.replace('</main>', '<img src="/favicon.svg" width="9" height="9"></main>')],
    ['fields_without_label', (html) => html.replace('</main>', '<input name="q"></main>')],
    ['nameless_links', (html) => html.replace('</main>', '<a href="/"><svg></svg></a></main>')],
    ['nameless_buttons', (html) => html.replace('</main>', '<button></button></main>')],
    ['repeated_ids', (html) => html.replace('</main>', '<p id="twice"></p><p id="twice"></p></main>')],
    ['heavy_page', (html) => html.replace('</main>', `<p>${noise(45_000)}</p></main>`)],
  ])('is told by its code: %s', (code, change) => {
    const release = rewritten(change);
    expect(release.artefactId).not.toBe(built.artefactId);
    expect(codesOf(release)).toEqual([code]);
  });

  it('says where, how often, and what it takes from the grade', () => {
    const { faults, checks, score } = check(
      document,
      rewritten((html) => html.replace('</main>', '<a href="/um">1</a><a href="/dois">2</a></main>')),
    );
    expect(faults).toEqual([{ code: 'dead_link', count: 2, where: ['/um', '/dois'] }]);
    expect(checks.find((one) => one.check === 'links')).toMatchObject({ faults: 2 });
    expect(score.total).toBeLessThan(check(document, built).score.total);
  });

  it('shows a sample that nobody has written', () => {
    const words = 'Aqui você conta a história da sua padaria.';
    const key = 'story.sample';
    const drafted: SiteDocument = {
      ...document,
      strings: { ...document.strings, 'pt-BR': { ...document.strings['pt-BR'], [key]: words } },
      stringMeta: { ...document.stringMeta, [key]: { by: 'composer', sample: true } },
    };
    expect(check(drafted, built).faults).toEqual([]);
    const shown = rewritten((html) => html.replace('</main>', `<p>${words}</p></main>`));
    expect(check(drafted, shown).faults).toEqual([{ code: 'sample_shown', count: 1, where: [words] }]);
  });

  it('is broken where a page of its document, or a file of storage, is not there', () => {
    const without = packRelease(
      document,
      files.filter(({ path }) => path !== '404.html'),
    );
    expect(codesOf(without)).toEqual(['route_missing']);
    const { hash } = built.manifest.files['index.html']!.br!;
    const lost = { ...built, blobs: new Map([...built.blobs].filter(([one]) => one !== hash)) };
    expect(check(document, lost).faults).toMatchObject([{ code: 'file_missing', where: ['index.html'] }]);
    const icon = built.manifest.files['favicon.svg']!.hash;
    expect(check(document, built, [icon]).faults).toMatchObject([{ code: 'file_missing', where: ['favicon.svg'] }]);
  });

  it('is broken where one byte is another', () => {
    const page = built.manifest.files['index.html']!;
    for (const { hash } of [page, page.br!, page.gzip!]) {
      const bytes = Buffer.from(built.blobs.get(hash)!);
      bytes[bytes.length >> 1]! ^= 1;
      expect(codesOf({ ...built, blobs: new Map(built.blobs).set(hash, bytes) })[0]).toBe('file_changed');
    }
    const manifest: Manifest = { ...built.manifest, locale: 'en' };
    expect(codesOf({ ...built, manifest })).toEqual(['manifest_changed']);
  });

  it('is held back for everybody where it is broken, and below the line that its owner drew', () => {
    const broken = check(document, { ...built, manifest: { ...built.manifest, locale: 'en' } });
    expect(holdReason(broken, null)).toBe('broken');
    const poor = { faults: [], score: { ...check(document, built).score, grade: 'C' as const } };
    expect([holdReason(poor, null), holdReason(poor, 'C'), holdReason(poor, 'D'), holdReason(poor, 'B')]).toEqual([
      null,
      null,
      null,
      'below',
    ]);
  });
});
