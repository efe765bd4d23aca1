import type { Theme, Tone } from '../schema/theme.ts';
import { FALLBACKS, type Fallback } from './fallbacks.generated.ts';
import { contrast } from './oklch.ts';
import { PAIRINGS, type PairingShape } from './pairings.ts';
import { scaleTokens } from './scale.ts';
import { type Roles, solveTheme } from './solve.ts';

const rolesCss = (r: Roles): string =>
  [
    `--bg:${r.bg}`,
    `--surface:${r.surface}`,
    `--raised:${r.raised}`,
    `--text:${r.text}`,
    `--muted:${r.muted}`,
    `--link:${r.link}`,
    `--solid:${r.solid}`,
    `--on-solid:${r.onSolid}`,
    `--solid-hover:${r.solidHover}`,
    `--outline:${r.outline}`,
    `--border:${r.border}`,
    `--focus:${r.focus}`,
    `--pop:${r.pop}`,
    `--shade:${r.shade}`,
  ].join(';');

/** The colour scheme of a ground, so that browser-drawn controls (a date's icon, a select) are visible on it. */
const schemeOf = ({ bg }: Roles) => (contrast(bg, '#ffffff') > contrast(bg, '#000000') ? 'dark' : 'light');

function schemeCss(tones: Record<Tone, Roles>, scheme: 'light' | 'dark'): string {
  const art = tones.plain.art.map((color, i) => `--art-${i + 1}:${color}`).join(';');
  const rules = Object.entries(tones).map(
    ([tone, roles]) => `${tone === 'plain' ? ':root,' : ''}[data-tone=${tone}]{${rolesCss(roles)};color-scheme:${schemeOf(roles)}}`,
  );
  return `:root{color-scheme:${scheme};${art}}${rules.join('')}`;
}

const SHADOW = {
  flat: 'none',
  soft: '0 1px 2px rgb(0 0 0/.06),0 12px 32px -8px rgb(0 0 0/.16)',
  hard: '.3rem .3rem 0 var(--text)',
} as const;

/** CSS family list of a face followed by its metric-adjusted fallback. */
const stack = (family: string, serif: boolean) => `"${family}","${family} fallback",${serif ? 'serif' : 'sans-serif'}`;

/** System fonts under their names on different systems. */
const LOCAL = {
  sans: ['Arial', 'Liberation Sans', 'Roboto'],
  sansBold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Roboto Bold'],
  serif: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
  serifBold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
  arabic: ['DejaVu Sans'],
  arabicBold: ['DejaVu Sans Bold'],
} as const;
const percent = (n: number) => `${Math.round(n * 10000) / 100}%`;

const ARABIC_RANGE = ';unicode-range:U+600-6FF,U+FB50-FEFC';

/** A fallback with the width of a face at a weight. */
function fallbackFace(
  family: string,
  { ascent, descent, gap }: Fallback,
  weight: number,
  adjust: number,
  script: 'sans' | 'serif' | 'arabic',
) {
  const isBold = weight >= 600;
  const src = LOCAL[isBold ? (`${script}Bold` as const) : script].map((name) => `local("${name}")`).join();
  const heights = `ascent-override:${percent(ascent / adjust)};descent-override:${percent(descent / adjust)};line-gap-override:${percent(gap / adjust)}`;
  return `@font-face{font-family:"${family} fallback";src:${src};font-weight:${isBold ? '600 900' : '100 599'};size-adjust:${percent(adjust)};${heights}${script === 'arabic' ? ARABIC_RANGE : ''}}`;
}

/** Fallbacks for a pairing's faces at the weights of headings, running text and its bold. */
function fallbackFaces({ display, text, weight }: PairingShape): string {
  const isOne = display.face === text.face;
  const running = [400, isOne && weight >= 600 ? weight : 650];
  const voices: [family: string, weights: number[]][] = [[text.face.family, running]];
  if (!isOne) voices.unshift([display.face.family, [weight]]);
  return voices
    .flatMap(([family, weights]) => {
      const fallback = FALLBACKS[family];
      if (!fallback) return [];
      const { serif, size, arabic } = fallback;
      const made = (sizes: Readonly<Record<number, number>> | undefined, script: 'sans' | 'serif' | 'arabic') =>
        weights.map((one) => (sizes?.[one] ? fallbackFace(family, fallback, one, sizes[one], script) : ''));
      return [...made(size, serif ? 'serif' : 'sans'), ...made(arabic, 'arabic')];
    })
    .join('');
}

/** A face with much narrower letters looks smaller. */
const isNarrow = ({ face }: PairingShape['text']) => (FALLBACKS[face.family]?.size[400] ?? 1) < 0.85;

/** A radius in rem that grows with the theme's, up to `most` pixels. */
const radius = (theme: Theme, factor: number, most: number) => `${Math.min(most, theme.shape.radius * factor) / 16}rem`;

/**
 * The theme as CSS: tokens on `:root`, colour roles per `[data-tone]`, both schemes when polarity is `auto`, and font fallbacks. The fonts'
 * own `@font-face` rules come from the renderer, which has their files.
 */
export function themeCss(theme: Theme): string {
  const solved = solveTheme(theme);
  const pairing = PAIRINGS[theme.type.pairing];
  const { display, text, weight, tracking, leading } = pairing;
  const { polarity } = theme.color;
  const tokens = [
    `--brand:${solved.brand}`,
    `--accent:${solved.accent}`,
    `--font-display:${stack(display.face.family, display.face.serif)}`,
    `--font-text:${stack(text.face.family, text.face.serif)}`,
    `--weight-display:${weight}`,
    `--tracking-display:${tracking[theme.type.display]}em`,
    `--leading-display:${leading[0]}`,
    `--leading-text:${leading[1]}`,
    ...scaleTokens(theme, isNarrow(text) ? 1.12 : 1),
    `--radius-s:${radius(theme, 0.5, 10)}`,
    `--radius-m:${radius(theme, 1, 22)}`,
    `--radius-l:${radius(theme, 1.5, 32)}`,
    `--radius-control:${theme.shape.pill ? '99rem' : radius(theme, 0.75, 12)}`,
    `--border-width:${{ none: '0px', hairline: '1px', bold: '2px' }[theme.shape.border]}`,
    `--measure:${text.face.serif ? 66 : 62}ch`,
  ];
  const first = polarity === 'dark' ? 'dark' : 'light';
  return [
    fallbackFaces(pairing),
    `:root{${tokens.join(';')}}`,
    // Set on every tone, since a custom property that holds var() is resolved where it is declared.
    `:root,[data-tone]{--shadow:${SHADOW[theme.shape.elevation]}}`,
    schemeCss(solved[first], first),
    polarity === 'auto' ? `@media (prefers-color-scheme:dark){${schemeCss(solved.dark, 'dark')}}` : '',
  ].join('');
}
