import type { Pairing, Theme } from '../schema/theme.ts';
import { ADVANCES, CHARACTERS, MONO, SYSTEM_ADVANCES, UNIT } from './advances.generated.ts';
import { PAIRINGS } from './pairings.ts';

/** In em: character advances, and kerning pairs. */
interface Glyphs {
  advances: ReadonlyMap<string, number>;
  kerning: ReadonlyMap<string, number>;
}
const known = new Map<Pairing, Glyphs>();

const advanceOf = (digits: string) => Number.parseInt(digits, 36) * UNIT;

const advancesIn = (row: string) => new Map([...CHARACTERS].map((character, i) => [character, advanceOf(row.slice(2 * i, 2 * i + 2))]));

function advancesOf([, row, accented]: (typeof ADVANCES)[Pairing]): Glyphs['advances'] {
  const advances = advancesIn(row);
  for (const [, letter, digits] of accented.matchAll(/(.)(..)/gu)) advances.set(letter!, advanceOf(digits!));
  return advances;
}

function kerningOf([, , , rows]: (typeof ADVANCES)[Pairing]): Glyphs['kerning'] {
  const kerning = new Map<string, number>();
  for (const row of rows.split('~')) {
    const [lefts, ...groups] = row.split('|');
    for (const group of groups)
      for (const left of lefts!) for (const right of group.slice(3)) kerning.set(left + right, Number(group.slice(0, 3)) / 100);
  }
  return kerning;
}

function glyphsOf(pairing: Pairing): Glyphs {
  const before = known.get(pairing);
  if (before) return before;
  const row = ADVANCES[pairing];
  const glyphs = { advances: advancesOf(row), kerning: kerningOf(row) };
  known.set(pairing, glyphs);
  return glyphs;
}

/** Characters that the systems' fonts draw where a face has none ("₦12,000"), and their width in em in the widest of those fonts. */
const BORROWED: readonly [characters: RegExp, width: number][] = [
  [/\p{Extended_Pictographic}/u, 1.4],
  [/\p{Sc}/u, 0.9],
];
const borrowedWidth = (character: string) => BORROWED.find(([characters]) => characters.test(character))?.[1];
const JOINER = /[\u200d\ufe0f]/;

/** A Latin-1 letter without its accent, else the character itself. */
const baseOf = (character: string) => (/[\u00c0-\u00ff]/.test(character) ? character.normalize('NFD')[0]! : character);

/**
 * Width of a text in em, set in the display face of a pairing at the weight of headings, kerned but without letter-spacing;
 * undefined when a character is unknown, as in Arabic. Up to 3 % too much, since small kerns are left out; hardly ever too little.
 */
export function displayWidth(text: string, face: Pairing | Theme): number | undefined {
  const { advances, kerning } = glyphsOf(typeof face === 'string' ? face : face.type.pairing);
  let width = 0;
  let last = '';
  for (const character of text.normalize('NFC')) {
    if (JOINER.test(character)) continue;
    const advance = advances.get(character) || advances.get(baseOf(character)) || borrowedWidth(character);
    if (!advance) return undefined;
    width += advance + (kerning.get(last + character) ?? kerning.get(baseOf(last) + baseOf(character)) ?? 0);
    last = character;
  }
  return width;
}

const systemFonts = new Map<string, Glyphs['advances']>();

/** Width of a character in em, set in a system font; undefined where it is unknown. */
export function systemAdvance(character: string, like: keyof typeof SYSTEM_ADVANCES | 'mono', isBold: boolean): number | undefined {
  if (like === 'mono') return MONO;
  const row = SYSTEM_ADVANCES[like][isBold ? 1 : 0];
  const advances = systemFonts.get(row) ?? advancesIn(row);
  systemFonts.set(row, advances);
  return advances.get(character) || advances.get(baseOf(character)) || undefined;
}

/** The letter-spacing of a theme's headings in em. */
export const displayTracking = ({ type: { pairing, display } }: Theme): number => PAIRINGS[pairing].tracking[display];

/** Share of its container that a fitted line leaves free, for kerning pairs too small to be listed. */
const ROOM = 0.005;

/**
 * The font size at which a line is as wide as its container, in percent of the container's inline size (`cqi`), letter-spacing
 * included; undefined for a line that is empty or has an unknown character. Exact where type is not rounded to pixels: set
 * `text-rendering:geometricPrecision` beside it.
 * @param tracking letter-spacing in em; that of the theme's headings by default.
 */
export function fitLine(text: string, theme: Theme, tracking = displayTracking(theme)): number | undefined {
  const width = displayWidth(text, theme);
  return width ? (100 * (1 - ROOM)) / (width + tracking * [...text.normalize('NFC')].length) : undefined;
}

/** Heights of a display face, and the largest ink overflow of its letters; all in em. */
export interface DisplayMetrics {
  capHeight: number;
  xHeight: number;
  ascender: number;
  descender: number;
  overhang: Readonly<Record<'left' | 'right', number>>;
}

/** The metrics of a pairing's display face at the weight of headings. */
export function displayMetrics(pairing: Pairing): DisplayMetrics {
  const [[cap, x, ascender, descender, left, right]] = ADVANCES[pairing];
  return {
    capHeight: cap / 1000,
    xHeight: x / 1000,
    ascender: ascender / 1000,
    descender: descender / 1000,
    overhang: { left: left / 1000, right: right / 1000 },
  };
}
