import type { Pairing } from '../schema/theme.ts';
import { FALLBACKS, type Fallback } from './fallbacks.generated.ts';
import { narrowest } from './lines.ts';
import { displayWidth, systemAdvance } from './measure.ts';
import { PAIRINGS } from './pairings.ts';

/** System fonts under their names on different systems: regular and bold. */
const LOCAL = {
  sans: [
    ['Arial', 'Liberation Sans', 'Roboto'],
    ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Roboto Bold'],
  ],
  serif: [
    ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
    ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
  ],
  mono: [
    ['Courier New', 'CourierNewPSMT', 'Liberation Mono', 'DejaVu Sans Mono'],
    ['Courier New Bold', 'CourierNewPS-BoldMT', 'Liberation Mono Bold', 'DejaVu Sans Mono Bold'],
  ],
  arabic: [['DejaVu Sans'], ['DejaVu Sans Bold']],
} as const;
/**
 * The space is among the figures: browsers take `ch`, the width of a zero, from the font that has it. Where two ranges have a character, the later
 * rule counts.
 */
const RANGES = {
  letters: '',
  figures: ';unicode-range:U+20,U+30-39',
  capitals: ';unicode-range:U+41-5A,U+C0-DE',
  arabic: ';unicode-range:U+600-6FF,U+FB50-FEFC',
} as const;

const isBold = (weight: number) => weight >= 600;
const percent = (n: number) => `${Math.round(n * 10000) / 100}%`;

/** A weight of a face, the weights of text that it is for, and for headings what letters are scaled by besides. */
interface Use {
  weight: number;
  span: string;
  scale?: Scale;
}

/** Factors that make a stand-in as wide as a headline. */
export interface Scale {
  letters: number;
  capitals: number;
}

function standIn(family: string, fallback: Fallback, { weight, span }: Use, size: number, range: keyof typeof RANGES): string {
  const names = LOCAL[range === 'arabic' ? range : fallback.like][isBold(weight) ? 1 : 0];
  const src = names.map((name) => `local("${name}")`).join();
  const [ascent, descent, gap] = [fallback.ascent, fallback.descent, fallback.gap].map((height) => percent(height / size));
  return `@font-face{font-family:"${family} fallback";src:${src};font-weight:${span};size-adjust:${percent(size)};ascent-override:${ascent};descent-override:${descent};line-gap-override:${gap}${RANGES[range]}}`;
}

/** The stand-in of a face at a weight. Capitals are told apart in headings, which have many. */
function standInsFor(family: string, use: Use): string {
  const fallback = FALLBACKS[family];
  const latin = fallback?.size[use.weight];
  if (!fallback || !latin) return '';
  const [letters, figures, capitals] = latin;
  const arabic = fallback.arabic?.[use.weight];
  return [
    standIn(family, fallback, use, letters * (use.scale?.letters ?? 1), 'letters'),
    standIn(family, fallback, use, figures, 'figures'),
    use.scale && standIn(family, fallback, use, capitals * use.scale.capitals, 'capitals'),
    arabic && standIn(family, fallback, use, arabic, 'arabic'),
  ]
    .filter(Boolean)
    .join('');
}

/** The text on which sizes are measured. */
export const RUNNING_TEXT =
  'Hoje é dia de pizza na mesa da casa. Como funciona, onde fica e quanto custa cada um dos serviços. Atención clara para toda la familia, con precios a la vista. Preguntas antes de empezar. Good bread, every morning. What we do and how to reach us. Opening hours, questions and a clear answer from a person.';

/** Letters of another size than their neighbours' would be seen. */
const MIN_SCALE = 0.85;
const MAX_SCALE = 1.15;
/** Lines are fitted to this part of their container, and a headline of several to the other: a stand-in is to break as often in both. */
const ONE_LINE = 0.985;
const BALANCED = 0.93;
/** Room between a line and its container in which no rounding breaks it. */
const ROOM = 0.015;
const LINES = [1, 2, 3, 4];

/** Widths in em of the words of a headline, and of a space, in a face and in its stand-in: there what is scaled, and what is not. */
interface Widths {
  own: number[];
  letters: number[];
  rest: number[];
  space: number;
  itsSpace: number;
}

function widthsOf(words: readonly string[], pairing: Pairing): Widths | undefined {
  const { display, weight } = PAIRINGS[pairing];
  const fallback = FALLBACKS[display.face.family];
  const size = fallback?.size[weight];
  if (!fallback || !size) return undefined;
  const [letters, figures, capitals] = size;
  const advanceOf = (character: string) => systemAdvance(character, fallback.like, isBold(weight)) ?? Number.NaN;
  const sumIn = (word: string, kind: RegExp, scale: number) =>
    (word.match(kind) ?? []).reduce((sum, one) => sum + scale * advanceOf(one), 0);
  const widths = {
    own: words.map((word) => displayWidth(word, pairing) ?? Number.NaN),
    letters: words.map((word) => sumIn(word, CAPITALS, capitals) + sumIn(word, SMALL, letters)),
    rest: words.map((word) => sumIn(word, FIGURES, figures)),
    space: displayWidth(' ', pairing) ?? Number.NaN,
    itsSpace: figures * advanceOf(' '),
  };
  return Object.values(widths).flat().some(Number.isNaN) ? undefined : widths;
}
const CAPITALS = /[A-ZÀ-Þ]/g;
const FIGURES = /[ \d]/g;
const SMALL = /[^A-ZÀ-Þ \d]/gu;

const sumOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0);

/**
 * Returns the distance of a scaled stand-in from breaking into more or fewer lines than the face, at the sizes at which headlines are
 * fitted: the logarithm of the nearest part of a width.
 */
function marginsOf({ own, letters, rest, space, itsSpace }: Widths): (scale: number) => number {
  const counts = LINES.filter((count) => count <= own.length);
  const ours = counts.map((count) => narrowest(own, space, count));
  return (scale) => {
    const its = letters.map((width, at) => scale * width + rest[at]!);
    const theirs = counts.map((count) => narrowest(its, itsSpace, count));
    const margins = ours.flatMap((width, at) => {
      const container = width / (at === 0 ? ONE_LINE : BALANCED);
      const isFewer = at > 0 && ours[at - 1]! > container;
      return [Math.log(container / theirs[at]!), ...(isFewer ? [Math.log(theirs[at - 1]! / container)] : [])];
    });
    return Math.min(ROOM, ...margins);
  };
}

/** Scale at which a stand-in is as wide as the face. */
function evenScale({ own, letters, rest, space, itsSpace }: Widths): number {
  return (sumOf(own) - sumOf(rest) + (own.length - 1) * (space - itsSpace)) / sumOf(letters);
}

const estimates = new Map<string, number>();

/** Factor by which widths in a face are estimated too large: that of running text, on which the sizes of stand-ins are measured. */
function estimateOf(pairing: Pairing, isCapitals: boolean): number {
  const key = `${pairing} ${isCapitals}`;
  const known = estimates.get(key);
  if (known !== undefined) return known;
  const running = widthsOf((isCapitals ? RUNNING_TEXT.toUpperCase() : RUNNING_TEXT).split(' '), pairing);
  const made = running ? evenScale(running) : 1;
  estimates.set(key, made);
  return made;
}

/** From the even scale outwards. */
const STEPS = Array.from({ length: 25 }, (_, at) => 1 + (at % 2 ? -1 : 1) * 0.005 * Math.ceil(at / 2));

/**
 * Factors for a pairing's display stand-in, which is as wide as running text on average, by the words of a headline: this is as wide as in
 * the face, or a little more or less where it would not break into as many lines.
 */
export function fittedScale(given: readonly string[], pairing: Pairing): Scale {
  const words = given.map((word) => word.normalize('NFC'));
  const widths = widthsOf(words, pairing);
  if (!widths || sumOf(widths.letters) === 0) return { letters: 1, capitals: 1 };
  // A headline in capitals says nothing of small letters.
  const isCapitals = !words.some((word) => /\p{Ll}/u.test(word));
  const estimate = estimateOf(pairing, isCapitals);
  const measured = { ...widths, own: widths.own.map((width) => width / estimate) };
  const marginAt = marginsOf(measured);
  const even = evenScale(measured);
  let best = { scale: even, margin: Number.NEGATIVE_INFINITY };
  for (const step of STEPS) {
    const margin = marginAt(even * step);
    if (margin > best.margin) best = { scale: even * step, margin };
    if (margin === ROOM) break;
  }
  const scale = Math.min(MAX_SCALE, Math.max(MIN_SCALE, best.scale));
  return { letters: isCapitals ? 1 : scale, capitals: scale };
}

/**
 * System fonts in place of a theme's faces until those have loaded, with their widths at the weights of headings, running text and its
 * bold. That of headings is fitted to the words of a page's headline, its largest text: upper case, names and short lines differ from the
 * average by a tenth and more, and would break elsewhere. Text of the same family keeps the average.
 */
export function standInsCss(pairing: Pairing, headline: readonly string[]): string {
  const { display, text, weight } = PAIRINGS[pairing];
  const isOne = display.face === text.face;
  const [heading, bold] = isOne
    ? weight > 600
      ? [`${weight} 900`, `600 ${weight - 1}`]
      : [`${weight}`, `${weight + 1} 900`]
    : [isBold(weight) ? '600 900' : '100 599', '600 900'];
  return [
    standInsFor(text.face.family, { weight: 400, span: '100 599' }),
    standInsFor(text.face.family, { weight: 650, span: bold }),
    standInsFor(display.face.family, { weight, span: heading, scale: fittedScale(headline, pairing) }),
  ].join('');
}
