import { createHash } from 'node:crypto';
import { Blob, Buffer as Characters, Font, Face as FontFace, shape } from 'harfbuzzjs';
import type { Face } from '#site/theme.ts';
import { type Subset, subsetsFor, wholeFont } from './faces.ts';

/** Text to set in one of the site's faces. */
export interface Line {
  text: string;
  face: Face;
  weight: number;
  /** Font size in pixels. */
  size: number;
  /** The text wraps at this width, and shrinks to stay within the height. */
  width: number;
  height: number;
  align: 'left' | 'center' | 'right';
}

/** Text as one outline, so that no text engine and no system font takes part: the same bytes everywhere. */
export interface Outline {
  /** SVG path data in pixels, with the origin at the block's top left corner. */
  d: string;
  width: number;
  height: number;
}

const MIN_SIZE = 14;
const LINE_HEIGHT = 1.12;
const MAX_FONTS = 40;
const fonts = new Map<string, Font>();

function fontOf(bytes: Uint8Array): Font {
  const key = createHash('sha256').update(bytes).digest('hex');
  const known = fonts.get(key);
  if (known) return known;
  if (fonts.size >= MAX_FONTS) fonts.clear();
  const font = new Font(new FontFace(new Blob(bytes)));
  fonts.set(key, font);
  return font;
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** From one right-to-left letter to the last, across spaces and signs. */
const RTL_RUN = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc](?:[^\p{L}\p{N}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\p{M}]+)*/gu;

interface Run {
  text: string;
  direction: 'ltr' | 'rtl';
}

/** Splits a line into runs of one direction, in visual order. */
function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of line.matchAll(RTL_RUN)) {
    if (match.index > end) runs.push({ text: line.slice(end, match.index), direction: 'ltr' });
    runs.push({ text: match[0], direction: 'rtl' });
    end = match.index + match[0].length;
  }
  if (end < line.length) runs.push({ text: line.slice(end), direction: 'ltr' });
  return RTL.test(line.match(/\p{L}/u)?.[0] ?? '') ? runs.reverse() : runs;
}

/** Splits a run where a fallback font is needed. */
function byFont({ text, direction }: Run, available: readonly Font[]): { text: string; font: Font }[] {
  const parts: { text: string; font: Font }[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const last = parts.at(-1);
    // A space or a combining mark stays with the character before it.
    const keeps = last && (/[\s\p{M}]/u.test(character) || last.font.nominalGlyph(code) !== undefined);
    const font = keeps ? last.font : (available.find((one) => one.nominalGlyph(code) !== undefined) ?? last?.font ?? available[0]!);
    if (last?.font === font) last.text += character;
    else parts.push({ text: character, font });
  }
  return direction === 'rtl' ? parts.reverse() : parts;
}

interface Glyph {
  font: Font;
  id: number;
  /** In ems, from the start of the line and up from its baseline. */
  x: number;
  y: number;
}

function shapeLine(line: string, available: readonly Font[]): { glyphs: Glyph[]; width: number } {
  const glyphs: Glyph[] = [];
  let at = 0;
  for (const run of runsOf(line))
    for (const { text, font } of byFont(run, available)) {
      const characters = new Characters();
      characters.addText(text);
      characters.guessSegmentProperties();
      shape(font, characters);
      const em = font.face.upem;
      const positions = characters.getGlyphPositions();
      for (const [i, { codepoint: id }] of characters.getGlyphInfos().entries()) {
        const { xAdvance, xOffset, yOffset } = positions[i]!;
        // Glyph 0 is the "missing" box: leave it out.
        if (id !== 0) glyphs.push({ font, id, x: at + xOffset / em, y: yOffset / em });
        at += id === 0 ? 0 : xAdvance / em;
      }
    }
  return { glyphs, width: at };
}

/** Breaks text between words so that no line is wider than `width` ems, unless a single word is. */
function wrap(text: string, width: number, available: readonly Font[]): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+|(?<=-)(?=\S)/u)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last}${last.endsWith('-') ? '' : ' '}${word}`;
    if (last !== undefined && shapeLine(joined, available).width <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** Scales an outline from font units and moves it into place. */
function placed(path: string, scale: number, dx: number, dy: number): string {
  let isX = true;
  return path.replace(/[A-Za-z]|-?\d+(?:\.\d+)?/g, (token) => {
    if (/[A-Za-z]/.test(token)) {
      isX = true;
      return token;
    }
    const value = isX ? dx + Number(token) * scale : dy - Number(token) * scale;
    isX = !isX;
    return value.toFixed(2);
  });
}

/**
 * Sets text in the site's own faces.
 * @param cacheDir folder of unpacked faces.
 * @throws when a font is not installed.
 */
export async function typeset(line: Line, cacheDir: string | undefined): Promise<Outline> {
  const { face, weight, width, height, align } = line;
  const text = line.text.normalize('NFC').replace(/\p{Cc}+/gu, ' ');
  const subsets = subsetsFor(face, text);
  const wanted: readonly Subset[] = subsets.length > 0 ? subsets : ['latin'];
  const available = (await Promise.all(wanted.map((subset) => wholeFont(face, subset, weight, cacheDir)))).map(fontOf);
  const { ascender, descender } = available[0]!.hExtents();
  const em = available[0]!.face.upem;
  const rise = ascender / em;
  const fall = -descender / em;

  let size = line.size;
  let lines = wrap(text, width / size, available).map((one) => shapeLine(one, available));
  const leading = () => size * Math.max(LINE_HEIGHT, rise + fall);
  const isTooLarge = () => lines.length * leading() > height || lines.some((one) => one.width * size > width);
  while (size > MIN_SIZE && isTooLarge()) {
    size = Math.max(MIN_SIZE, Math.floor(size * 0.9));
    lines = wrap(text, width / size, available).map((one) => shapeLine(one, available));
  }
  const widest = Math.ceil(Math.max(0, ...lines.map((one) => one.width * size)));
  const room = { left: 0, center: 0.5, right: 1 }[align];
  const d = lines
    .flatMap((one, row) => {
      const start = (widest - one.width * size) * room;
      const baseline = row * leading() + (leading() + (rise - fall) * size) / 2;
      return one.glyphs.map(({ font, id, x, y }) =>
        placed(font.glyphToPath(id), size / font.face.upem, start + x * size, baseline - y * size),
      );
    })
    .join('');
  return { d, width: widest, height: Math.ceil(lines.length * leading()) };
}

/** Path of a letter centred on a square of `side`, its larger extent `fill` of it; null when the font lacks it. */
export function letterOutline(bytes: Uint8Array, letter: string, side: number, fill: number): string | null {
  const font = fontOf(bytes);
  const id = font.nominalGlyph(letter.codePointAt(0) ?? 0);
  const box = id === undefined ? undefined : font.glyphExtents(id);
  if (id === undefined || !box || box.width === 0 || box.height === 0) return null;
  const scale = (side * fill) / Math.max(box.width, -box.height);
  const [middle, centre] = [box.xBearing + box.width / 2, box.yBearing + box.height / 2];
  return placed(font.glyphToPath(id), scale, side / 2 - middle * scale, side / 2 + centre * scale);
}
