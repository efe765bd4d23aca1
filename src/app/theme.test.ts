import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./globals.css', import.meta.url), 'utf8');
type Lch = [number, number, number];

const themes = { light: {} as Record<string, Lch>, dark: {} as Record<string, Lch> };
const oklch = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)`;
for (const [, name, ...n] of css.matchAll(new RegExp(String.raw`--color-([a-z-]+): light-dark\(${oklch}, ${oklch}\)`, 'g'))) {
  const [l1, c1, h1, l2, c2, h2] = n.map(Number) as [number, number, number, number, number, number];
  themes.light[name!] = [l1, c1, h1];
  themes.dark[name!] = [l2, c2, h2];
}

/** Linear sRGB channels, clipped to the screen's gamut. */
function linear([l, c, h]: Lch): Lch {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z),
    clip(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z),
    clip(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z),
  ];
}

function contrast(one: Lch, other: Lch): number {
  const luminance = (color: Lch) => linear(color).reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i]!, 0);
  const [high, low] = [luminance(one), luminance(other)].sort((p, q) => q - p) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const textPairs = [
  ...['ink', 'ink-muted', 'cobalt', 'cobalt-strong', 'leaf', 'brick', 'amber'].flatMap((text) => grounds.map((ground) => [text, ground])),
  ...['cobalt', 'leaf', 'brick'].map((tone) => [tone, `${tone}-soft`]),
  ...['ink', 'ink-muted'].flatMap((text) => ['cobalt-soft', 'marigold-soft', 'leaf-soft', 'brick-soft'].map((ground) => [text, ground])),
  ['amber', 'marigold-soft'],
  ['on-cobalt', 'cobalt'],
  ['on-cobalt', 'cobalt-strong'],
  ['on-marigold', 'marigold'],
  ['on-brick', 'brick'],
  ['paper', 'ink'],
  ...['on-field', 'marigold', 'field-live'].map((text) => [text, 'field']),
] as [string, string][];

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const theme = themes[name];
  test.each(textPairs)('%s is readable on %s', (text, ground) => {
    expect(contrast(theme[text]!, theme[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)('the edge of a control is visible on %s', (ground) => {
    expect(contrast(theme.edge!, theme[ground]!)).toBeGreaterThanOrEqual(3);
  });
});

test('every colour of the theme is defined for light and dark', () => {
  const declared = [...css.matchAll(/--color-([a-z-]+):/g)].map((match) => match[1]);
  expect(Object.keys(themes.light).sort()).toEqual(declared.sort());
});
