import { fromHex, toHex } from '../theme/oklch.ts';
import { artOf, seedsOf } from '../theme/palette.ts';
import { rememberByColor } from '../theme/remember.ts';

/** Recolours an object's fill for a theme. `natural` colours (food, plants) change only slightly. */
export type Paint = (hex: string, natural: boolean) => string;

/** Signed difference of two hues, in degrees within ±180. */
const way = (from: number, to: number) => ((to - from + 540) % 360) - 180;

/**
 * Man-made objects take on the palette: their hue moves most of the way to the nearest hue of the theme. Natural ones keep theirs
 * within a few degrees, since a green croissant is no croissant. Chroma is capped, so that everything looks printed in one family.
 */
export const paintOf = rememberByColor((theme): Paint => {
  const seeds = seedsOf(theme);
  const hues = [seeds.a, ...artOf(seeds, 'light').map(fromHex)].filter((c) => c.c > 0.03).map((c) => c.h);
  const grey = seeds.b.c < 0.03;
  const memo = new Map<string, string>();
  const paint: Paint = (hex, natural) => {
    const own = fromHex(hex);
    if (own.c < 0.035) return hex;
    // Wood, leather and paper keep natural colours in any object.
    const isEarth = own.h > 25 && own.h < 95 && own.c < 0.1;
    const nearest = hues.reduce((best, h) => (Math.abs(way(own.h, h)) < Math.abs(way(own.h, best)) ? h : best), hues[0] ?? own.h);
    const pull = natural || isEarth ? Math.max(-9, Math.min(9, way(own.h, nearest) * 0.15)) : way(own.h, nearest) * 0.8;
    const cap = natural ? 0.16 : grey ? 0.1 : 0.145;
    return toHex({ l: own.l, c: Math.min(cap, own.c * (natural ? 0.9 : 0.8)), h: (own.h + pull + 360) % 360 });
  };
  return (hex, natural) => {
    const key = hex + (natural ? 'n' : '');
    const known = memo.get(key) ?? paint(hex, natural);
    memo.set(key, known);
    return known;
  };
});
