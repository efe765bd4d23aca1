import { describe, expect, it } from 'vitest';
import { catalogDocument } from '../catalog/catalog.ts';
import { apply, invert } from '../changes/apply.ts';
import { changesOf } from '../operations/index.ts';
import { pagesOf, sectionsOf } from '../outline.ts';
import { drawingOf } from '../render/sections.ts';
import { MannerName } from '../schema/theme.ts';
import { applyManner } from './apply-manner.ts';
import { mannerCss } from './css.ts';
import { MANNERS } from './manner.ts';

const doc = catalogDocument();

describe('a manner', () => {
  it('sets only layouts that there are, and each section in one of its grounds or in that of the opening', () => {
    for (const name of MannerName.options) {
      const worn = applyManner(doc, name);
      const { tones } = MANNERS[name];
      const openings = Object.values(worn.sections).flatMap(({ kind, tone }) =>
        kind === 'hero' ? [tone === 'plain' ? 'brand' : tone] : [],
      );
      for (const section of Object.values(worn.sections)) {
        expect(drawingOf(section).name).toBe(section.layout);
        if (section.kind === 'faq') expect([...tones, ...openings]).toContain(section.tone);
      }
    }
  });

  it('of several grounds parts neighbours', () => {
    const worn = applyManner(doc, 'poster');
    for (const page of pagesOf(worn)) {
      const body = sectionsOf(worn, page.id).filter(({ kind }) => kind === 'faq' || kind === 'features');
      for (const [at, { tone }] of body.slice(1).entries()) expect(tone).not.toBe(body[at]?.tone);
    }
  });

  it('closes every page in the ground of its opening', () => {
    for (const name of MannerName.options) {
      const worn = applyManner(doc, name);
      for (const page of pagesOf(worn)) {
        const sections = sectionsOf(worn, page.id).filter(({ hidden }) => !hidden);
        const opening = sections.find(({ kind }) => kind === 'hero');
        const foot = sections.find(({ kind }) => kind === 'footer');
        if (!opening || !foot) continue;
        expect(foot.tone, name).toBe(opening.tone === 'plain' ? 'brand' : opening.tone);
      }
    }
  });

  it('lays no section with a photo out anew', () => {
    const photos = Object.values(doc.assets).map((asset) => ({
      ...asset,
      source: { from: 'upload' as const, sha256: 'a'.repeat(64), widths: [800], formats: ['jpeg' as const] },
    }));
    const withPhotos = { ...doc, assets: Object.fromEntries(photos.map((asset) => [asset.id, asset])) } as unknown as typeof doc;
    const layoutsOf = (one: typeof doc) =>
      Object.values(one.sections).flatMap(({ kind, layout, media }) => (kind === 'story' && media ? [layout] : []));
    expect(layoutsOf(applyManner(withPhotos, 'ledger'))).toEqual(layoutsOf(withPhotos));
    expect(layoutsOf(applyManner(doc, 'ledger'))).not.toEqual(layoutsOf(doc));
  });

  it('is chosen in one step and taken back in one', () => {
    const changes = changesOf(doc, 'set-theme', { manner: 'sheet' });
    const worn = apply(doc, changes);
    expect(worn).toEqual(applyManner(doc, 'sheet'));
    expect(apply(worn, invert(changes))).toEqual(doc);
  });

  it('knows no left and right, and weighs little', () => {
    for (const name of MannerName.options) {
      const css = mannerCss(name);
      expect(css).not.toMatch(
        /(?:margin|padding|border)-(?:left|right)|[;{](?:left|right|width|height|min-width|max-width):|undefined|NaN/,
      );
      expect(css.split('{').length).toBe(css.split('}').length);
      expect(css.length).toBeLessThan(9200);
    }
  });
});
