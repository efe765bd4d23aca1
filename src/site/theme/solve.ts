import { type Oklch, type Theme, Tone } from '../schema/theme.ts';
import { contrast, fromHex, solveLightness, toHex, worstContrast } from './oklch.ts';
import {
  type Art,
  artOf,
  brandGround,
  type Ground,
  groundsOf,
  ink,
  inkHex,
  type Scheme,
  type Seeds,
  seedsOf,
  textContrast,
  WHITE,
} from './palette.ts';
import { rememberByColor } from './remember.ts';

/** The colours a component may use, as `#rrggbb`. */
export interface Roles extends Ground {
  text: string;
  muted: string;
  link: string;
  solid: string;
  onSolid: string;
  solidHover: string;
  outline: string;
  border: string;
  focus: string;
  /** The contrasting colour of a ground, for type of 24 px and more and for drawings: 3:1. */
  pop: string;
  /** Shadow behind large type: far darker than the ground; on a dark one slightly lighter. */
  shade: string;
  art: Art;
}
export interface SolvedTheme {
  /** The owner's exact colour. */
  brand: string;
  accent: string;
  light: Record<Tone, Roles>;
  dark: Record<Tone, Roles>;
}

const TONES = Tone.options;

/** White where it has 4.5:1, else ink where that does, else null. */
function labelOn(solid: string, dark: string): string | null {
  if (contrast(solid, WHITE) >= 4.5) return WHITE;
  return contrast(solid, dark) >= 4.5 ? dark : null;
}

/** Minimum contrast of a button with its ground; below it the brand is used only for art and rules. */
const VISIBLE = 1.6;

/** Grounds in the owner's own colours: their buttons take the colour of the text. */
const OWN = new Set<Tone>(['brand', 'vivid', 'accent']);

function solveButton(seeds: Seeds, tone: Tone, surfaces: readonly string[], text: string): Pick<Roles, 'solid' | 'onSolid' | 'solidHover'> {
  const dark = inkHex(seeds);
  const groundIsDark = contrast(text, '#000000') > contrast(text, WHITE);
  let solid = seeds.brand;
  let onSolid = labelOn(solid, dark);
  if (!onSolid) {
    solid = solveLightness(seeds.b, 'dark', 4.5, [WHITE]);
    onSolid = WHITE;
  }
  const needed = tone === 'plain' || tone === 'tint' ? VISIBLE : 2.6;
  if (OWN.has(tone) || worstContrast(solid, surfaces) < needed) {
    // The brand has no contrast on this ground: the button takes the colour of the text, its label that of the ground.
    const tinted: Oklch = groundIsDark ? { l: 0.955, c: Math.min(0.03, seeds.b.c * 0.3), h: seeds.b.h } : { ...ink(seeds), l: 0.27 };
    solid = solveLightness(tinted, groundIsDark ? 'light' : 'dark', 4.5, surfaces);
    onSolid = groundIsDark ? dark : WHITE;
  }
  // Hover moves away from the label, so that contrast only grows.
  const base = fromHex(solid);
  const darker = { ...base, l: Math.max(0, base.l - 0.06) };
  const lighter = { ...base, l: Math.min(1, base.l + 0.06) };
  const hover = onSolid === WHITE ? darker : lighter;
  return { solid, onSolid, solidHover: toHex(hover) };
}

function solveTone(seeds: Seeds, tone: Tone, ground: Ground, art: Art): Roles {
  const surfaces = [ground.bg, ground.surface, ground.raised];
  const least = textContrast(tone);
  const isDark = contrast(ground.bg, WHITE) >= least;
  const toward = isDark ? 'light' : 'dark';
  const g = fromHex(ground.bg);
  const hue = g.c > 0.002 ? g.h : seeds.n.h;
  const text = solveLightness(isDark ? { l: 0.955, c: Math.min(0.02, g.c * 0.6 + 0.004), h: hue } : ink(seeds), toward, least, surfaces);
  // Muted aims above its minimum of 4.5: barely passing grey is tiring to read.
  const muted = solveLightness(
    isDark ? { l: 0.76, c: Math.min(0.035, g.c), h: hue } : { l: 0.47, c: Math.min(0.035, Math.max(seeds.n.c * 1.4, g.c * 0.6)), h: hue },
    toward,
    Math.min(5.2, least),
    surfaces,
  );
  const linkSeed: Oklch = OWN.has(tone) ? fromHex(text) : coloured(seeds);
  const link = solveLightness({ ...linkSeed, c: Math.min(0.19, linkSeed.c) }, toward, 4.6, surfaces);
  const outline = solveLightness(
    { l: isDark ? 0.6 : 0.62, c: Math.min(0.03, Math.max(seeds.n.c, g.c * 0.5)), h: hue },
    toward,
    3.1,
    surfaces,
  );
  const border = toHex({ ...g, c: Math.min(g.c * 1.1 + 0.004, 0.11), h: hue, l: isDark ? g.l + 0.1 : g.l - 0.095 });
  return {
    ...ground,
    text,
    muted,
    link,
    ...solveButton(seeds, tone, surfaces, text),
    outline,
    border,
    focus: solveLightness(fromHex(link), toward, 3, surfaces),
    pop: popOf(seeds, tone, ground, toward),
    shade: toHex({
      l: isDark ? Math.max(0.12, g.l - 0.24) : 0.24,
      c: Math.min(0.12, Math.max(g.c, seeds.b.c) * 0.6),
      h: seeds.b.c < 0.03 ? hue : seeds.b.h,
    }),
    art,
  };
}

/** The brand, or the accent of a grey one. */
const coloured = ({ a, b }: Pick<Seeds, 'a' | 'b'>): Oklch => (b.c < 0.03 && a.c >= 0.03 ? a : b);

/** Of two greys the one with more contrast on the ground. */
const clearer = ({ a, b }: Seeds, bg: string): Oklch => (contrast(toHex(a), bg) > contrast(toHex(b), bg) ? a : b);

/** The brand on paper, the accent on the brand; on dark grounds the one with more chroma. */
function popOf(seeds: Seeds, tone: Tone, { bg, surface }: Ground, toward: 'light' | 'dark'): string {
  const { a, b } = seeds;
  const isBrand = tone === 'brand' || tone === 'vivid';
  const paperPop = Math.max(a.c, b.c) < 0.03 ? clearer(seeds, bg) : coloured(seeds);
  const start = isBrand ? a : tone === 'accent' ? b : tone === 'inverse' ? (a.c >= 0.06 || a.c >= b.c ? a : b) : paperPop;
  // On orange, a paler cream is better than a brown.
  const ways = [toward, toward === 'dark' ? 'light' : 'dark'] as const;
  const colors = ways
    .map((way) => solveLightness(start, way, 3.1, [bg, surface]))
    .filter((color) => worstContrast(color, [bg, surface]) >= 3.1);
  const moved = (color: string) => Math.abs(fromHex(color).l - start.l);
  return colors.reduce(
    (best, color) => (moved(color) < moved(best) ? color : best),
    colors[0] ?? solveLightness(start, toward, 3.1, [bg, surface]),
  );
}

function solveScheme(seeds: Seeds, scheme: Scheme): Record<Tone, Roles> {
  const grounds = groundsOf(seeds, scheme);
  const art = artOf(seeds, scheme);
  return Object.fromEntries(TONES.map((tone) => [tone, solveTone(seeds, tone, grounds[tone], art)])) as Record<Tone, Roles>;
}

/**
 * Every colour of a theme, both schemes. On the worst surface of each tone: text ≥ 7:1; muted, link and button labels (at rest and
 * hovered) ≥ 4.5:1; outline and focus ≥ 3:1, whatever the owner's colours are. Never throws.
 */
export const solveTheme = rememberByColor((theme): SolvedTheme => {
  const seeds = seedsOf(theme);
  return { brand: seeds.brand, accent: seeds.accent, light: solveScheme(seeds, 'light'), dark: solveScheme(seeds, 'dark') };
});

/** A place where the owner's colour was adjusted for readability. */
export interface ThemeProblem {
  /** `button`: solid controls on the page; `ground`: sections in the brand colour. */
  where: 'button' | 'ground';
  exact: string;
  used: string;
}

/** The places where the owner's colour could not be used unchanged; empty when it is used everywhere. */
export function themeProblems(theme: Theme): ThemeProblem[] {
  const { brandExact } = theme.color;
  if (!brandExact) return [];
  const seeds = seedsOf(theme);
  const scheme = theme.color.polarity === 'dark' ? 'dark' : 'light';
  const button = solveTone(seeds, 'plain', groundsOf(seeds, scheme).plain, artOf(seeds, scheme)).solid;
  const ground = brandGround(seeds);
  const problems: ThemeProblem[] = [];
  if (button !== brandExact) problems.push({ where: 'button', exact: brandExact, used: button });
  if (ground !== brandExact) problems.push({ where: 'ground', exact: brandExact, used: ground });
  return problems;
}

/** The minimum contrast of running text, muted text and links with any surface they may be on, in both schemes. */
export function contrastOfText(theme: Theme): number {
  const { light, dark } = solveTheme(theme);
  const grounds = [...Object.values(light), ...Object.values(dark)];
  return Math.min(
    ...grounds.flatMap(({ bg, surface, raised, text, muted, link }) =>
      [text, muted, link].map((color) => worstContrast(color, [bg, surface, raised])),
    ),
  );
}
