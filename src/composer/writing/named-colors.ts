import type { Wishes } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';
import type { ColorSetting } from '#site/concepts/settings.ts';
import type { Oklch, Theme, Tone } from '#site/schema.ts';
import { distance, fromHex } from '#site/theme/oklch.ts';
import { solveTheme } from '#site/theme/solve.ts';

type Named = Wishes['colors'][number];

/** Words for all colours of a site rather than for one of them, and the settings that they mean. */
const ALL = '(?:cor|cores|tons?|colou?r|colores|tonos?|الوان)';
const kind = (words: string): RegExp => new RegExp(`^(?:${words})s?$`, 'u');
const KINDS: readonly (readonly [words: RegExp, means: (setting: ColorSetting) => boolean])[] = [
  [
    kind('pastel|pasteis|pasteles|clarit[oa]s|clarinhas|(?:soft|pale) colou?r|باستيل|colores claritos'),
    ({ brand }) => brand.l > 0.79 && brand.c < 0.125,
  ],
  [kind('neon|fluor|fluorescente|نيون'), ({ brand, polarity }) => polarity === 'dark' && brand.c >= 0.14],
  [
    kind(`${ALL} clar[oa]s?|light colou?r|(?:fundo|fondo) claro|light background|الوان فاتحه`),
    ({ brand, polarity }) => polarity === 'light' && brand.l > 0.79,
  ],
  [kind(`${ALL} (?:escur|oscur)[oa]s?|(?:site|web) (?:escur|oscur)[oa]|escuro|oscuro|dark|dark colou?r|الوان (?:داكنه|غامقه)`), isDark],
  [kind(`${ALL} (?:quente|calido)s?|warm (?:colou?r|tone)|الوان دافئه`), ({ brand, accent }) => isWarm(brand) && isWarm(accent)],
  [kind(`${ALL} fri[oa]s?|(?:cool|cold) (?:colou?r|tone)|الوان بارده`), ({ brand }) => brand.h > 140 && brand.h < 300 && brand.c >= 0.05],
  [kind(`${ALL} (?:neutr[oa]s|neutrais)|neutral (?:colou?r|tone)|neutrals`), ({ brand }) => brand.c < 0.05],
  [
    kind(
      `mu[ic]t?[oa]s (?:cores|colores)|muchos colores|(?:many|lots of|all the|bright) colou?r|colou?rful|(?:cheio|lleno) de (?:cores|colores)|multicolou?r|multicor|rainbow|arco iris|${ALL} (?:viv[oa]s|vibrantes|fortes|fuertes|alegres)|الوان (?:زاهيه|قويه)`,
    ),
    ({ loud, brand, accent }) => loud > 0 && brand.c > 0.13 && accent.c > 0.1,
  ],
];
function isDark({ polarity }: ColorSetting): boolean {
  return polarity === 'dark';
}
const isWarm = ({ h, c }: Oklch) => h > 5 && h < 105 && c >= 0.03;
const kindOf = ({ words, exact }: Named) => (exact ? undefined : KINDS.find(([said]) => said.test(fold(words))));

const isGrey = ({ c }: Oklch) => c < 0.03;
const isWhite = ({ l, c }: Oklch) => l > 0.94 && c < 0.012;
/** Cream, sand, bone, kraft: colours of paper. */
const isPaper = (color: Oklch) => !isWhite(color) && color.l > 0.76 && color.c >= 0.01 && color.c < 0.062;

/** The colours that an owner named, the most important first. "Pastel" is not one of them; neon is a bright colour on black. */
export function namedColors({ colors }: Wishes): Named[] {
  const named = colors.filter((color) => !kindOf(color));
  if (named.length === colors.length) return named;
  if (named.every(({ value }) => isWhite(value) || isPaper(value))) return [];
  return named.some(({ value }) => !isGrey(value)) ? named : [...named, ...colors.filter((color) => !named.includes(color))];
}

/** Filter of settings for an owner who described all colours and named none; undefined when they did neither. */
export function meantSettings(wishes: Wishes): ((setting: ColorSetting) => boolean) | undefined {
  if (namedColors(wishes).length > 0) return undefined;
  return wishes.colors.map(kindOf).find((one) => one !== undefined)?.[1];
}

/** Text colour on paper or white without another colour: of the same hue, so that none is added. */
const inkFor = ({ c, h }: Oklch): Oklch =>
  c < 0.012 ? { l: 0.22, c: 0, h: 0 } : { l: 0.33, c: Math.min(0.05, c * 1.2), h: h > 70 && h < 110 ? 70 : h };

/**
 * Theme colours from the owner's named colours: the brand is the first that is no black, white or paper, the accent the next, and a
 * paper or white is the ground of both. No hue is added.
 * @param ground warmth of the paper, and polarity when the colours do not imply one.
 */
export function colorOfNames(
  named: readonly [Named, ...Named[]],
  ground: { polarity: Theme['color']['polarity'] | undefined; dark: boolean; warm: boolean },
): Theme['color'] {
  const paper = named.find(({ value }) => isPaper(value));
  const white = named.find(({ value }) => isWhite(value));
  const inks = named.filter(({ value }) => !isPaper(value) && !isWhite(value));
  const hue = inks.find(({ value }) => !isGrey(value));
  const [first] = named;
  // "Black and gold" is gold on a dark ground; "pink and black" is pink with black beside it.
  const opensDark = isGrey(first.value) && first.value.l < (hue ? 0.4 : 0.3) && !paper && !white;
  const base: Named = hue ?? inks[0] ?? { value: inkFor((paper ?? first).value), words: '' };
  const beside = inks.filter((one) => one !== base);
  const accent = (opensDark ? beside.find((one) => one !== first) : undefined) ?? beside[0] ?? paper ?? white;
  const polarity = ground.polarity ?? (opensDark || (ground.dark && !paper && !white) ? 'dark' : 'light');
  return {
    brand: base.value,
    ...(base.exact ? { brandExact: base.exact } : {}),
    ...(accent ? { accent: accent.value } : {}),
    ...(accent?.exact ? { accentExact: accent.exact } : {}),
    neutral: paper
      ? { h: paper.value.h, c: 0.02 }
      : white || !hue
        ? { h: 0, c: 0 }
        : { h: ground.warm ? 75 : Math.round(hue.value.h), c: ground.warm ? 0.015 : 0.004 },
    polarity,
  };
}

/** Tolerance for grounds as near as the nearest one. */
const ALIKE = 0.02;

/**
 * The tones whose ground is nearest to a colour.
 * @param wished dark or light, if the owner asked for it: other grounds only when there is none of these.
 */
export function groundsIn(
  color: Oklch,
  theme: Theme,
  tones: readonly [Tone, ...Tone[]],
  wished?: 'dark' | 'light',
): readonly [Tone, ...Tone[]] {
  const solved = solveTheme(theme)[theme.color.polarity === 'dark' ? 'dark' : 'light'];
  const ground = (tone: Tone) => fromHex(solved[tone].bg);
  const asked = tones.filter((tone) => (wished === 'dark' ? ground(tone).l < 0.4 : wished === 'light' ? ground(tone).l > 0.72 : true));
  const open = asked.length > 0 ? asked : tones;
  const far = (tone: Tone) => distance(ground(tone), color);
  const least = Math.min(...open.map(far));
  // A pale grey is no white.
  const alike = isWhite(color) ? 0 : ALIKE;
  const [first, ...rest] = open.filter((tone) => far(tone) <= least + alike);
  return first ? [first, ...rest] : tones;
}
