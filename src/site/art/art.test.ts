import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ArtKind, artThings, drawArt, drawMonogram, initialOf, subjectsFor } from '../art.ts';
import { hasIcon } from '../icons.ts';
import type { Asset } from '../schema/document.ts';
import type { Theme } from '../schema/theme.ts';
import { LYING, NATURAL, SUBJECTS } from './data/subjects.ts';

const theme: Theme = {
  color: { brand: { l: 0.55, c: 0.12, h: 30 }, neutral: { h: 60, c: 0.008 }, polarity: 'light' },
  type: { pairing: 'jakarta', base: [17, 19], ratio: [1.2, 1.25], display: 'normal' },
  space: { density: 'regular' },
  shape: { radius: 8, pill: false, border: 'hairline', elevation: 'flat' },
  art: { style: 'mosaic', seed: 1 },
  motion: 'none',
};
const STYLES: readonly ArtKind[] = ['still', 'mosaic', 'line', 'interface', 'riso', 'flow', 'hills', 'letter', 'pattern'];
const asset = (style: ArtKind, seed: number, objects: string[]): Asset => ({
  id: 'as_0000000a',
  alt: null,
  width: 800,
  height: 600,
  source: { from: 'art', style, seed, objects },
});
const box = { width: 800, height: 600, title: null };

describe('drawArt', () => {
  it('draws every trade in every style and composition as well-formed markup of at most 3.5 KB gzipped, 1.6 on average', () => {
    const sizes: number[] = [];
    for (const style of STYLES)
      for (const [i, industry] of Object.keys(SUBJECTS).entries()) {
        const svg = drawArt(asset(style, 28 + (i % 4), subjectsFor(style, industry, 'neutral')), theme, box);
        sizes.push(gzipSync(svg).length);
        expect(sizes.at(-1), `${style} ${industry}`).toBeLessThan(3.5 * 1024);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|style=|<script|\son\w+=/);
        const open = (svg.match(/<(g|svg|filter|linearGradient)\b[^>]*[^/]>/g) ?? []).length;
        const close = (svg.match(/<\/(g|svg|filter|linearGradient)>/g) ?? []).length;
        expect(open, `${style} ${industry}`).toBe(close);
      }
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(1.6 * 1024);
  });

  it('composes a picture in four ways by the last bits of its seed', () => {
    for (const style of STYLES.filter((one) => one !== 'interface' && one !== 'pattern')) {
      const things = [...subjectsFor('still', 'bakery', 'food'), ...subjectsFor('line', 'bakery', 'food')].slice(0, 12);
      const outlines = [0, 1, 2, 3].map((variant) =>
        drawArt(asset(style, 40 + variant, things), theme, box)
          .replace(/[^<a-z]|[\d.]+/g, '')
          .slice(0, 400),
      );
      expect(new Set(outlines).size, style).toBeGreaterThanOrEqual(3);
    }
  });

  it('draws what it can of a picture whose manner the owner changes', () => {
    const both = ['pretzel', 'croissant', 'wheat', 'coffee'];
    const names = (style: ArtKind) => drawArt(asset(style, 4, both), theme, box);
    expect(names('line')).not.toBe(drawArt(asset('line', 4, ['star']), theme, box));
    expect(names('line')).toBe(drawArt(asset('line', 4, ['wheat', 'coffee', 'croissant']), theme, box));
    expect(names('riso')).toBe(drawArt(asset('riso', 4, ['pretzel', 'croissant']), theme, box));
  });

  it('sets a letter as text in the display face, escaped', () => {
    const svg = drawArt(asset('letter', 4, []), theme, { ...box, text: '<&' });
    expect(svg).toContain('font-family="var(--font-display)"');
    expect(svg).toContain('&#60;&#38;');
  });

  it('gives the same bytes for the same asset and other bytes for another seed', () => {
    for (const style of ['still', 'mosaic'] as const) {
      const things = subjectsFor(style, 'bakery', 'food');
      expect(drawArt(asset(style, 5, things), theme, box)).toBe(drawArt(asset(style, 5, things), theme, box));
      expect(drawArt(asset(style, 5, things), theme, box)).not.toBe(drawArt(asset(style, 6, things), theme, box));
    }
  });

  it('draws something for names it does not know, for none, and for any sane ratio', () => {
    for (const style of STYLES)
      for (const [width, height] of [
        [1, 4],
        [1, 1],
        [1200, 630],
        [5, 1],
      ] as const) {
        const svg = drawArt(asset(style, 1, ['no-such-thing', 'constructor']), theme, { width, height, title: null });
        expect(svg.length).toBeGreaterThan(350);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      }
  });

  it('names itself by its text, escaped, and is silent without one', () => {
    const svg = drawArt(asset('line', 1, []), theme, { ...box, title: 'Pão "da casa" <b>' });
    expect(svg).toContain('role="img" aria-label="Pão &#34;da casa&#34; &#60;b&#62;"');
    expect(drawArt(asset('line', 1, []), theme, box)).toContain('aria-hidden="true"');
  });
});

describe('subjects', () => {
  it('name only things and icons that exist, and enough of them', () => {
    const known = new Set(artThings);
    for (const [trade, { things, glyphs }] of Object.entries(SUBJECTS)) {
      for (const name of things.split(' ')) expect(known.has(name), `${trade}: ${name}`).toBe(true);
      for (const name of glyphs.split(' ')) expect(hasIcon(name), `${trade}: ${name}`).toBe(true);
      expect(things.split(' ').length, trade).toBeGreaterThanOrEqual(6);
    }
    for (const name of [...NATURAL, ...LYING]) expect(known.has(name), name).toBe(true);
  });

  it('fall back from industry to archetype to something that suits anyone', () => {
    expect(subjectsFor('still', 'pizzeria', 'food')[0]).toBe('pizza');
    expect(subjectsFor('still', 'unheard-of', 'food')).toEqual(subjectsFor('still', 'food', 'food'));
    expect(subjectsFor('line', 'constructor', '__proto__')).toEqual(subjectsFor('line', 'neutral', 'neutral'));
  });
});

describe('drawMonogram', () => {
  it('takes the first letter of any script', () => {
    expect(initialOf('  «água» Viva')).toBe('Á');
    expect(initialOf('مخبز')).toBe('م');
    expect(initialOf('!!')).toBe('•');
    expect(drawMonogram('<script>', theme)).not.toContain('<script');
  });
});
