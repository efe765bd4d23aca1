import type { Oklch } from '#site/schema.ts';
import colors from './colors.json' with { type: 'json' };
import type { ColorWords } from './shape.ts';

export interface NamedColor {
  value: Oklch;
  /** Also the name of a thing: it needs words about colours beside it. */
  thing: boolean;
}
const entries = (colors: ColorWords, thing: boolean): [string, NamedColor][] =>
  colors.flatMap(({ words, value }) => words.map((word): [string, NamedColor] => [word, { value, thing }]));

/**
 * Colours by their words, folded, in pt, es, en, ar and Arabic in Latin letters, mixed as on a shop sign. Plurals and feminine forms are found
 * by their ending.
 */
export const COLORS: ReadonlyMap<string, NamedColor> = new Map([...entries(colors.things, true), ...entries(colors.pure, false)]);

type Shade = 'dark' | 'light' | 'vivid' | 'muted' | 'burnt' | 'black';
/** Words beside a colour that modify it. */
export const SHADES: readonly (readonly [Shade, string])[] = [
  ['black', 'quase preto|quase preta|casi negro|casi negra|almost black|nearly black'],
  [
    'dark',
    'bem escuro|bem escura|escur[oa]s?|oscur[oa]s?|fosc[oa]?s?|dark|deep|profund[oa]s?|fechad[oa]s?|(?:ال)?(?:غامق|غامج|غامئ|داكن|ليلي)ه?|ghame2|ghamek|ghameq',
  ],
  ['light', 'clar[oa]?s?|clarinh[oa]s?|clarit[oa]s?|light|pale|soft|pastel|suaves?|bebe|baby|(?:ال)?(?:فاتح|هادي|هادئ)ه?|fate7|fati7'],
  [
    'vivid',
    'vibrantes?|viv[oa]s?|neon|neons|bright|vivid|intens[oa]s?|bem fortes?|fortes?|fuertes?|electric[oa]s?|eletric[oa]s?|sunny|strong|chillon(?:es)?|(?:ال)?(?:فاقع|قاني|قانئ|زاهي|ملكي|صارخ|ناري)ه?',
  ],
  [
    'muted',
    'queimad[oa]s?|quemad[oa]s?|envelhecid[oa]s?|velh[oa]s?|viej[oa]s?|sec[oa]s?|dusty|muted|burnt|faded|apagad[oa]s?|old|antig[oa]s?|(?:ال)?(?:محروق|مطفي|مطفا|غباري|معتق|قديم)ه?',
  ],
];

/** Manners of a whole palette: they modify the other colours named with them. */
export const MANNERS: ReadonlySet<string> = new Set(colors.manners);
