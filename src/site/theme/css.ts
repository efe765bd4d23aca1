import type { Theme, Tone } from '../schema/theme.ts';
import type { Face } from './faces.ts';
import { FALLBACKS } from './fallbacks.generated.ts';
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

/** CSS family list of a face followed by its stand-in. */
const stack = ({ family, serif, mono }: Face) => `"${family}","${family} fallback",${mono ? 'monospace' : serif ? 'serif' : 'sans-serif'}`;

/** A face with much narrower letters looks smaller. */
const isNarrow = ({ face }: PairingShape['text']) => (FALLBACKS[face.family]?.size[400]?.[0] ?? 1) < 0.85;

/** A radius in rem that grows with the theme's, up to `most` pixels. */
const radius = (theme: Theme, factor: number, most: number) => `${Math.min(most, theme.shape.radius * factor) / 16}rem`;

/**
 * The theme as CSS: tokens on `:root`, colour roles per `[data-tone]`, both schemes when polarity is `auto`. The `@font-face` rules come
 * from the renderer, which has the fonts' files, and those of their stand-ins from `standInsCss`.
 */
export function themeCss(theme: Theme): string {
  const solved = solveTheme(theme);
  const pairing = PAIRINGS[theme.type.pairing];
  const { display, text, weight, tracking, leading } = pairing;
  const { polarity } = theme.color;
  const tokens = [
    `--brand:${solved.brand}`,
    `--accent:${solved.accent}`,
    `--font-display:${stack(display.face)}`,
    `--font-text:${stack(text.face)}`,
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
    `:root{${tokens.join(';')}}`,
    // Set on every tone, since a custom property that holds var() is resolved where it is declared.
    `:root,[data-tone]{--shadow:${SHADOW[theme.shape.elevation]}}`,
    schemeCss(solved[first], first),
    polarity === 'auto' ? `@media (prefers-color-scheme:dark){${schemeCss(solved.dark, 'dark')}}` : '',
  ].join('');
}
