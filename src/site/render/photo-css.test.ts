import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../catalog/sample.ts';
import type { Asset } from '../schema/document.ts';
import { photoCss } from './photo-css.ts';

const theme = sampleDocument().theme;
const photo = (more: Partial<Asset>, thumb?: string): Asset => ({
  id: 'as_0000000a',
  alt: null,
  width: 800,
  height: 600,
  source: { from: 'upload', sha256: 'ab'.repeat(32), widths: [480], formats: ['jpeg'], ...(thumb ? { thumb } : {}) },
  ...more,
});
const css = (asset: Asset, text = `![x](${asset.id})`) =>
  photoCss({ assets: { [asset.id]: asset }, sections: {}, items: {}, strings: { en: { a: text } }, theme });

describe('photoCss', () => {
  it('shows two colours of a photo while it loads, and keeps its focal point in a crop', () => {
    const rules = css(photo({ focal: { x: 0.3, y: 0.8 } }, '1QcSHQRnh493V4dIh4eXh1h4kJUI'));
    expect(rules).toMatch(/^\.as_0000000a\{background:linear-gradient\(#[0-9a-f]{6},#[0-9a-f]{6}\)\}/);
    expect(rules).toContain('.as_0000000a img{object-position:30% 80%}');
  });

  it('crops by what was seen in the photo, until the owner has chosen; signs are not cropped', () => {
    const measure = { focus: { x: 0.7, y: 0.4 }, grade: 'full' as const };
    const seen = (more: Partial<Asset>, source: object) => {
      const asset = photo(more);
      return css({ ...asset, source: { ...asset.source, ...source } as Asset['source'] });
    };
    expect(seen({}, { measure })).toBe('.as_0000000a img{object-position:70% 40%}');
    expect(seen({ focal: { x: 0.1, y: 0.9 } }, { measure })).toBe('.as_0000000a img{object-position:10% 90%}');
    expect(seen({}, { measure: { ...measure, grade: 'whole', ground: '#fdf6e9' } })).toBe('.as_0000000a{background:#fdf6e9}');
  });

  it('prints all photos of a site in its two inks, on one screen of dots or none', () => {
    const printed = (photos: 'duotone' | 'halftone') => {
      const asset = photo({});
      const look = { ...theme, art: { ...theme.art, photos } };
      return photoCss({ assets: { [asset.id]: asset }, sections: {}, items: {}, strings: { en: { a: `![x](${asset.id})` } }, theme: look });
    };
    expect(printed('duotone')).toMatch(/isolation:isolate;background:#[0-9a-f]{6}.*mix-blend-mode:screen.*grayscale\(1\)/);
    expect(printed('duotone')).not.toContain('radial-gradient');
    expect(printed('halftone')).toContain('radial-gradient');
  });

  it('has a place for whose it is, where it is not the owner’s own', () => {
    const asset = photo({});
    if (asset.source.from === 'upload') asset.source.credit = { name: 'Gilbert Kane', licence: 'Unsplash License' };
    expect(css(asset)).toContain('.credit{');
  });

  it('says nothing of a photo without either, of one that nobody sees, and of a thumb that is none', () => {
    expect(css(photo({}))).toBe('');
    expect(css(photo({}, '1QcSHQRnh493V4dIh4eXh1h4kJUI'), 'no picture')).toBe('');
    expect(css(photo({}, '}</style><script>'))).toBe('');
    expect(css(photo({}, ''))).toBe('');
  });
});
