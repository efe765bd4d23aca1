import type { Brief, Mood } from '#composer/brief.ts';
import type { Oklch, Pairing, Theme } from '#site/schema.ts';
import { chooseArtStyle } from './art-choice.ts';
import { LOOKS, type Look, MOOD_PALETTES, type Palette } from './data/looks.ts';
import { asksLargeType, letteringOf } from './lettering.ts';
import { colorOfNames, namedColors } from './named-colors.ts';
import type { Setting } from './setting.ts';

export const lookOf = ({ brief }: Setting): Look => LOOKS[brief.industry.id] ?? LOOKS[brief.industry.archetype] ?? LOOKS.neutral!;

/** Typeface pairings for a mood; they come before the trade's own. */
const VOICE: Partial<Record<Mood, [Pairing, ...Pairing[]]>> = {
  rustic: ['young-serif-albert', 'epilogue-lora', 'fraunces-dm-sans'],
  sober: ['schibsted-newsreader', 'hanken-lora', 'manrope-source-serif'],
  playful: ['nunito', 'bricolage-figtree'],
  elegant: ['cormorant-figtree', 'playfair-work-sans', 'fraunces-dm-sans'],
  luxury: ['cormorant-figtree', 'playfair-work-sans'],
  modern: ['sora-onest', 'jakarta', 'bricolage-figtree'],
  minimal: ['manrope-source-serif', 'schibsted-newsreader', 'jakarta'],
  bold: ['unbounded-onest', 'bricolage-figtree'],
};
const ARABIC: [Pairing, ...Pairing[]] = ['cairo', 'noto-kufi', 'lalezar', 'reem-kufi', 'markazi', 'el-messiri', 'amiri'];

/** Pairings for the lettering or the mood that the owner wants; undefined without one. */
export const moodPairings = (brief: Brief): readonly [Pairing, ...Pairing[]] | undefined =>
  letteringOf(brief) ?? brief.wishes.moods.map((mood) => VOICE[mood]).find((pairings) => pairings !== undefined);

function pairingOf(setting: Setting): Pairing {
  const { brief, choose } = setting;
  if (/^(ar|fa|ur)/.test(brief.locale)) return choose('pairing', ARABIC);
  return choose('pairing', moodPairings(brief) ?? lookOf(setting).pairings);
}

const isGrey = ({ c }: Oklch) => c < 0.03;

/** Max difference in hue, in degrees, for a shade of the same colour. */
const SHADE = 38;
export const isNear = (one: Oklch, other: Oklch): boolean => {
  if (isGrey(other)) return isGrey(one) && Math.abs(one.l - other.l) < 0.25;
  const apart = Math.abs(one.h - other.h);
  return !isGrey(one) && Math.min(apart, 360 - apart) < SHADE;
};
/** Palettes without the colours that the owner rejects, as long as any is left. */
function allowed({ brief }: Setting, palettes: Look['palettes']): readonly [Palette, ...Palette[]] {
  const avoided = brief.wishes.avoided ?? [];
  const [first, ...rest] = palettes.filter(
    ({ brand, accent }) => !avoided.some(({ value }) => isNear(brand, value) || isNear(accent, value)),
  );
  return first ? [first, ...rest] : palettes;
}

/** The trade's palette for the wished mood. */
function paletteOf(setting: Setting): Palette {
  const palettes = allowed(setting, lookOf(setting).palettes);
  const said = setting.brief.wishes.moods.map((mood) => MOOD_PALETTES[mood]).find((one) => one !== undefined);
  if (!said) return setting.choose('palette', palettes);
  const [first, ...rest] = palettes.filter(said[0]);
  return setting.choose('palette', first ? [first, ...rest] : said[1]);
}

/** A warm site has no cold accent in its pictures. */
const accentOf = ({ brand, accent }: Palette, warm: boolean): Oklch =>
  warm && accent.h > 100 && accent.h < 330 ? { l: 0.82, c: 0.11, h: brand.h > 62 ? 38 : 80 } : accent;

/** The owner's exact colours, else a palette of the trade; the theme's solver only makes them readable. */
function colorOf(setting: Setting): Theme['color'] {
  const { wishes } = setting.brief;
  const has = (...moods: Mood[]) => wishes.moods.some((mood) => moods.includes(mood));
  const warm = has('warm', 'rustic', 'family');
  const calm = has('calm', 'sober', 'minimal');
  const dark = lookOf(setting).polarity === 'dark' && !calm && !warm;
  const [first, ...others] = namedColors(wishes);
  if (first) return colorOfNames([first, ...others], { polarity: wishes.polarity, dark, warm });
  const palette = paletteOf(setting);
  const chroma = calm ? 0.75 : has('bold', 'playful') ? 1.15 : 1;
  const tuned = (color: Oklch): Oklch => ({ ...color, c: Math.min(0.4, Number((color.c * chroma).toFixed(3))) });
  return {
    brand: tuned(palette.brand),
    accent: tuned(accentOf(palette, warm)),
    neutral: { h: warm ? 75 : Math.round(palette.neutral.h), c: warm ? 0.015 : palette.neutral.c },
    polarity: wishes.polarity ?? (dark ? 'dark' : 'light'),
  };
}

function shapeOf(setting: Setting): Theme['shape'] {
  const { moods } = setting.brief.wishes;
  const { archetype } = setting.brief.industry;
  const has = (...list: Mood[]) => moods.some((mood) => list.includes(mood));
  if (has('sober', 'minimal') || archetype === 'legal')
    return { radius: setting.choose('radius', [0, 4]), pill: false, border: 'hairline', elevation: 'flat' };
  if (has('elegant', 'luxury'))
    return { radius: setting.choose('radius', [0, 4]), pill: setting.choose('pill', [false, true]), border: 'hairline', elevation: 'flat' };
  if (has('playful', 'bold'))
    return {
      radius: setting.choose('radius', [14, 22]),
      pill: true,
      border: setting.choose('border', ['bold', 'none']),
      elevation: setting.choose('elevation', ['hard', 'flat']),
    };
  if (has('calm', 'family'))
    return {
      radius: setting.choose('radius', [14, 22, 8]),
      pill: true,
      border: 'none',
      elevation: setting.choose('elevation', ['soft', 'flat']),
    };
  if (has('rustic')) return { radius: setting.choose('radius', [4, 8, 0]), pill: false, border: 'hairline', elevation: 'flat' };
  return {
    radius: setting.choose('radius', [8, 14, 4, 0, 22]),
    pill: setting.choose('pill', [false, true]),
    border: setting.choose('border', ['hairline', 'none', 'hairline']),
    elevation: setting.choose('elevation', ['flat', 'soft', 'flat']),
  };
}

/** The look of the site: the trade's own set, adjusted to the owner's wishes. */
export function chooseTheme(setting: Setting): Theme {
  const { moods } = setting.brief.wishes;
  const pairing = pairingOf(setting);
  const quiet = moods.some((mood) => mood === 'calm' || mood === 'minimal' || mood === 'elegant' || mood === 'luxury');
  return {
    color: colorOf(setting),
    type: {
      pairing,
      base: asksLargeType(setting.brief) ? [18, 20] : [17, setting.choose('base', [18, 19])],
      ratio: [1.2, quiet ? 1.25 : setting.choose('ratio', [1.25, 1.333])],
      display: /^(unbounded|cormorant|playfair|young|nunito)/.test(pairing) ? 'normal' : setting.choose('display', ['tight', 'normal']),
    },
    space: { density: quiet ? 'airy' : setting.choose('density', ['regular', 'airy', 'regular']) },
    shape: shapeOf(setting),
    art: { style: chooseArtStyle(setting), seed: setting.turn('art/seed') * 7919 },
    motion: 'none',
  };
}
