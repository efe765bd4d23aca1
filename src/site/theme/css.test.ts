import { describe, expect, it } from 'vitest';
import { type Theme, Tone } from '../schema/theme.ts';
import { themeCss } from './css.ts';
import { fluid } from './scale.ts';

const theme: Theme = {
  color: { brand: { l: 0.5, c: 0.1, h: 200 }, brandExact: '#0b6e4f', neutral: { h: 60, c: 0.008 }, polarity: 'auto' },
  type: { pairing: 'fraunces-dm-sans', base: [17, 19], ratio: [1.2, 1.333], display: 'tight' },
  space: { density: 'airy' },
  shape: { radius: 8, pill: true, border: 'hairline', elevation: 'hard' },
  art: { style: 'mosaic', seed: 1 },
  motion: 'none',
};

describe('themeCss', () => {
  it('gives every token and, for each tone, every role that components use', () => {
    const css = themeCss(theme);
    const steps = [-2, -1, 0, 1, 2, 3, 4, 5, 6].map((n) => `--step-${n}`);
    const spaces = ['3xs', '2xs', 'xs', 's', 'm', 'l', 'xl', '2xl', '3xl'].map((n) => `--space-${n}`);
    const more = [
      'brand',
      'accent',
      'font-display',
      'font-text',
      'radius-s',
      'radius-m',
      'radius-l',
      'radius-control',
      'border-width',
      'shadow',
      'measure',
    ];
    for (const token of [...steps, ...spaces, ...more.map((name) => `--${name}`), '--art-1', '--art-5']) expect(css).toContain(`${token}:`);
    for (const tone of Tone.options) {
      const rule = new RegExp(`\\[data-tone=${tone}\\]\\{([^}]*)\\}`).exec(css)?.[1] ?? '';
      for (const role of 'bg surface raised text muted link solid on-solid solid-hover outline border focus pop shade'.split(' '))
        expect(rule, tone).toMatch(new RegExp(`--${role}:#[0-9a-f]{6}`));
    }
    expect(css).toContain('--brand:#0b6e4f');
    expect(css).not.toMatch(/undefined|NaN|\{\{|;;/);
  });

  it('answers the visitor only when polarity is auto, and says which scheme it is', () => {
    const polar = (polarity: Theme['color']['polarity']) => themeCss({ ...theme, color: { ...theme.color, polarity } });
    expect(polar('auto')).toMatch(/color-scheme:light.*@media \(prefers-color-scheme:dark\)\{:root\{color-scheme:dark/);
    expect(polar('light')).not.toMatch(/@media|:root\{color-scheme:dark/);
    expect(polar('dark')).toContain(':root{color-scheme:dark');
    expect(polar('dark')).not.toMatch(/@media|:root\{color-scheme:light/);
    expect(polar('light'), 'on a dark ground the browser draws its own parts light').toMatch(
      /\[data-tone=inverse\]\{[^}]*color-scheme:dark/,
    );
  });
});

describe('fluid', () => {
  it('is the small size at 320 px and the large one at 1240 px, and never grows past 2.5 times, so that zoom still enlarges', () => {
    const at = (css: string, viewport: number) => {
      const [, min, start, slope, max] = /^clamp\(([\d.]+)rem,(-?[\d.]+)rem \+ (-?[\d.]+)vw,([\d.]+)rem\)$/.exec(css)!.map(Number) as [
        number,
        number,
        number,
        number,
        number,
      ];
      return Math.min(max, Math.max(min, start + (slope * viewport) / 1600)) * 16;
    };
    expect(at(fluid(18, 40), 320)).toBeCloseTo(18, 1);
    expect(at(fluid(18, 40), 1240)).toBeCloseTo(40, 1);
    for (const [, min, max] of themeCss(theme).matchAll(/--step-\d:clamp\(([\d.]+)rem,[^,]+,([\d.]+)rem\)/g))
      expect(Number(max) / Number(min)).toBeLessThanOrEqual(2.5);
  });
});
