import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { Theme, Tone } from '../../schema/theme.ts';
import { contrast } from '../oklch.ts';
import { solveTheme } from '../solve.ts';
import { allowedAmplitude, secondInk } from './amplitude.ts';
import { noiseTile } from './noise.ts';
import { type TextureName, textureImage } from './textures.ts';

const themeOf = (h: number, l: number, polarity: 'light' | 'dark' | 'auto'): Theme =>
  Theme.parse({
    color: { brand: { l, c: 0.12, h }, accent: { l: 0.8, c: 0.11, h: (h + 130) % 360 }, neutral: { h, c: 0.008 }, polarity },
    type: { pairing: 'jakarta', base: [17, 19], ratio: [1.2, 1.25], display: 'normal' },
    space: { density: 'regular' },
    shape: { radius: 8, pill: false, border: 'hairline', elevation: 'flat' },
    art: { style: 'mosaic', seed: h },
    motion: 'none',
  });
const THEMES = [20, 80, 140, 200, 260, 320].flatMap((h) =>
  [0.3, 0.5, 0.75].flatMap((l) => (['light', 'dark', 'auto'] as const).map((polarity) => themeOf(h, l, polarity))),
);
const NAMES: readonly TextureName[] = ['paper', 'linen', 'stone', 'steel', 'lacquer', 'drafting', 'thermal', 'fountain'];

/** An independent implementation: a channel of black or white over a ground. */
const over = (ground: string, value: number, opacity: number) =>
  `#${[1, 3, 5]
    .map((at) => Math.round(Number.parseInt(ground.slice(at, at + 2), 16) * (1 - opacity) + value * opacity))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

describe('materials', () => {
  it('leave every text readable where they are darkest and where they are lightest', () => {
    const wanted = { dark: 0.35, light: 0.3 };
    for (const theme of THEMES)
      for (const tone of Tone.options) {
        const { dark, light } = allowedAmplitude(theme, tone, wanted);
        const solved = solveTheme(theme);
        for (const scheme of theme.color.polarity === 'auto' ? (['light', 'dark'] as const) : ([theme.color.polarity] as const)) {
          const { bg, text, muted, link } = solved[scheme][tone];
          for (const ground of [over(bg, 0, dark), over(bg, 255, light)])
            for (const color of [text, muted, link]) expect(contrast(color, ground), `${tone} ${color} on ${ground}`).toBeGreaterThan(4.49);
        }
      }
  });

  it('are tiles whose strongest pixel is as strong as they say', async () => {
    for (const frequency of [
      [0.8, 0.8],
      [0.003, 0.9],
      [0.01, 0.008],
    ] as const)
      for (const ink of [0, 255] as const) {
        const tile = noiseTile(ink, { frequency, octaves: 4, seed: 3, most: 0.2 });
        const { data } = await sharp(Buffer.from(tile)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
        const alphas = data.filter((_, i) => i % 4 === 3);
        expect(Math.max(...alphas)).toBeLessThanOrEqual(Math.ceil(0.2 * 255));
        expect(Math.max(...alphas)).toBeGreaterThan(4);
      }
  });

  it('weigh next to nothing, name no other host, and are the same bytes for the same theme', () => {
    for (const theme of THEMES)
      for (const name of NAMES) {
        const image = textureImage(name, theme, 'plain') ?? '';
        expect(image.length).toBeLessThan(2000);
        expect(image.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
        expect(textureImage(name, theme, 'plain') ?? '').toBe(image);
      }
  });

  it('print a second ink only where there are two and text is read on every mixture', () => {
    const inks = THEMES.flatMap((theme) => secondInk(theme, 'vivid') ?? []);
    expect(inks.length).toBeGreaterThan(5);
    expect(inks.length).toBeLessThan(THEMES.length);
    expect(secondInk(themeOf(20, 0.5, 'auto'), 'vivid')).toBeUndefined();
  });
});
