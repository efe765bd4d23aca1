import { chromaOf, colorIn, difference, hexOf, lightnessOf, type Rgb } from './css-colors.ts';
import { matches, type Rule, rulesOf } from './css-rules.ts';

export interface Styles {
  /** Stylesheets in their order, and styles of the pages. */
  css: readonly string[];
  /** Names of the pages' elements, and their `.classes` and `#ids`. */
  used: readonly string[];
  themeColor: string | null;
  /** Colours of the logo, the largest first, as hex. */
  logo: readonly string[];
}

const MIN_CHROMA = 44;
/** Sage, sand, dusty rose: colours of a site that has no stronger one. */
const MUTED_CHROMA = 20;
/** Bottle green, navy, wine: a dark colour is one by its share of hue. */
const DEEP = { lightest: 110, chroma: 24, share: 0.4 };
/** Colours nearer than this are shades of one. */
const ALIKE = 90;
/** Min share of the first colour's weight. */
const MIN_ACCENT = 0.12;
/** Main colours of frameworks, used where nothing else was chosen. */
const DEFAULTS = new Set(
  '#0d6efd #0b5ed7 #0a58ca #0c63e4 #007bff #0069d9 #0056b3 #337ab7 #286090 #428bca #0000ee #0000ff #2ea3f2 #1e73be'.split(' '),
);
/** Other colours of frameworks, and those of networks that sites link to. */
const FOREIGN = new Set(
  '#dc3545 #bb2d3b #198754 #157347 #ffc107 #ffca2c #0dcaf0 #6610f2 #6f42c1 #d63384 #fd7e14 #20c997 #28a745 #17a2b8 #d9534f #5cb85c #f0ad4e #5bc0de #3b5998 #1877f2 #1da1f2 #55acee #25d366 #2ebd59 #dd4b39 #0077b5 #e4405f #cc2127 #ea4c89 #ff0000'.split(
    ' ',
  ),
);
const rarity = (hex: string): number => (FOREIGN.has(hex) ? 0.02 : DEFAULTS.has(hex) ? 0.1 : 1);
/** States of things rather than colours of the site. */
const STATES = /:(hover|focus|active|visited|disabled|checked|invalid|selection)|danger|success|warning|error|alert|invalid|\binfo\b/i;
const STRONG = /(^|[\s.#-])(header|head|nav|navbar|footer|btn|button|masthead|hero|banner|topo|menu|h[1-3]|primary|brand)\b/i;

/** Brand colours of a site as hex, weighed by use; a dark ground comes first. Empty without a colour of its own. */
export function brandColors(styles: Styles): string[] {
  const strong = colorsFrom(styles, MIN_CHROMA);
  return strong.length > 0 ? strong : colorsFrom(styles, MUTED_CHROMA);
}

function colorsFrom({ css, used, themeColor, logo }: Styles, minChroma: number): string[] {
  const names = new Set(used);
  const weights = new Weights(minChroma);
  const rules = css.flatMap(rulesOf);
  const variables = variablesOf(rules);
  let ground: Rgb | null = null;
  for (const { selector, declarations } of rules) {
    const isUsed = selector.split(',').some((one) => matches(one, names));
    if (!isUsed) continue;
    for (const [property, raw] of declarations) {
      const color = weightOf(property) > 0 ? colorIn(resolve(raw, variables)) : null;
      if (!color) continue;
      if (/^background/.test(property) && /(^|,)\s*(html|body)\s*(,|$)/i.test(selector)) ground = color;
      weights.add(color, weightOf(property) * (STATES.test(selector) ? 0.2 : STRONG.test(selector) ? 2 : 1));
    }
  }
  const theme = themeColor ? colorIn(themeColor) : null;
  if (theme) weights.add(theme, 6, true);
  // A logo outweighs a few rules: it was made for the business, styles often came with a theme.
  const scale = Math.max(6, weights.total * 0.5);
  logo.forEach((hex, at) => {
    weights.add(colorIn(hex)!, scale / (at + 1), true);
  });
  const headed = headerGround(rules, names, variables);
  if (headed && isDark(headed)) weights.keep(headed);
  const [first, ...others] = weights.ranked(headed);
  if (!first) return [];
  const accent = others.find(
    ({ weight, color, isChosen }) => isChosen && weight >= first.weight * MIN_ACCENT && difference(color, first.color) > ALIKE * 1.5,
  );
  const isNight = ground !== null && lightnessOf(ground) < 0.12 && chromaOf(ground) < MIN_CHROMA;
  return [...(isNight ? [hexOf(ground!)] : []), hexOf(first.color), ...(accent ? [hexOf(accent.color)] : [])];
}

function isDeep(color: Rgb): boolean {
  const most = Math.max(...color);
  return most < DEEP.lightest && chromaOf(color) >= DEEP.chroma && chromaOf(color) >= most * DEEP.share;
}

/** Dark with a hue, however little of it: moss, petrol, aubergine. */
const isDark = (color: Rgb): boolean => Math.max(...color) < DEEP.lightest && chromaOf(color) >= MIN_TINT;
const MIN_TINT = 18;

class Weights {
  readonly #groups: { color: Rgb; weight: number; most: number; isChosen: boolean }[] = [];
  readonly #minChroma: number;
  total = 0;

  constructor(minChroma: number) {
    this.#minChroma = minChroma;
  }

  /** @param isChosen it is the owner's own, whatever its value. */
  add(color: Rgb, weight: number, isChosen = false): void {
    const share = isChosen ? 1 : rarity(hexOf(color));
    const counted = weight * share;
    const lightness = lightnessOf(color);
    if ((chromaOf(color) < this.#minChroma && !isDeep(color)) || lightness > 0.93 || lightness < 0.008) return;
    this.total += counted;
    const group = this.#groups.find((one) => difference(one.color, color) < ALIKE);
    if (!group) this.#groups.push({ color, weight: counted, most: counted, isChosen: share === 1 });
    else {
      group.weight += counted;
      group.isChosen ||= share === 1;
      if (counted > group.most) Object.assign(group, { color, most: counted });
    }
  }

  /** Counts a colour though it is little of one. */
  keep(color: Rgb): void {
    if (!this.#groups.some((one) => difference(one.color, color) < ALIKE)) this.#groups.push({ color, weight: 1, most: 1, isChosen: true });
  }

  /** @param ground that the site opens on: its colour comes first. */
  ranked(ground: Rgb | null) {
    const isGround = ({ color }: { color: Rgb }) => ground !== null && difference(color, ground) < ALIKE;
    const found = this.#groups.find(isGround);
    if (found) found.color = ground!;
    return [...this.#groups].sort((one, other) => Number(other === found) - Number(one === found) || other.weight - one.weight);
  }
}

/** The part at the top that is wide and has the logo; not its small parts, nor the headers of entries and cards. */
const HEADER =
  /(?:^|[\s>+~])(?:[a-z]+)?[.#]?(?:site-?|main-?|page-?)?(?:header|masthead|navbar|topo|cabecalho|branding)(?:-(?:custom|default|inverse|main|area|wrap(?:per)?|inner|container|bg))?$/i;
const AT_TOP = /(?:^|[\s>+~])(?:div|table|td|nav|section)?[.#](?:top|nav|menu)(?:-?bar)?$/i;

/** The first colour of a header's ground; that of a bar above it where it has none. */
function headerGround(rules: readonly Rule[], names: ReadonlySet<string>, variables: ReadonlyMap<string, string>): Rgb | null {
  const groundOf = (subject: RegExp): Rgb | null => {
    for (const { selector, declarations } of rules) {
      const isOf = selector.split(',').some((one) => subject.test(one.trim()) && matches(one, names));
      const ground = isOf ? declarations.findLast(([property]) => /^background(-color)?$/.test(property))?.[1] : undefined;
      const color = ground ? colorIn(resolve(ground, variables)) : null;
      if (color) return color;
    }
    return null;
  };
  return groundOf(HEADER) ?? groundOf(AT_TOP);
}

/** Larger areas weigh more. */
function weightOf(property: string): number {
  if (/^background(-color)?$/.test(property)) return 3;
  if (property === 'color' || property === 'fill') return 1;
  return /^border(-(top|bottom|left))?(-color)?$/.test(property) ? 0.5 : 0;
}

function variablesOf(rules: readonly Rule[]): Map<string, string> {
  const variables = new Map<string, string>();
  for (const { selector, declarations } of rules)
    for (const [property, value] of declarations)
      if (property.startsWith('--') && (!variables.has(property) || /:root|html|body/.test(selector))) variables.set(property, value);
  return variables;
}

function resolve(value: string, variables: ReadonlyMap<string, string>): string {
  let resolved = value;
  for (let depth = 0; depth < 4 && resolved.includes('var('); depth++)
    resolved = resolved
      .replace(/var\(\s*(--[\w-]+)\s*(?:,([^()]*))?\)/g, (_, name: string, other = '') => variables.get(name) ?? other)
      .slice(0, 1000);
  return resolved;
}
