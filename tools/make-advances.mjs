// Writes src/site/theme/advances.generated.ts: character widths, kerning and vertical metrics of each display face, read from the Latin
// font file that published pages subset, at the weight of headings; and character widths of the system fonts that stand in for faces,
// from Arimo and Tinos, which have the widths of Arial and Times New Roman. Run: node_modules/.bin/node tools/make-advances.mjs
import { writeFileSync } from 'node:fs';
import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';

const { PAIRINGS } = await import('../src/site/theme/pairings.ts');
const { wholeFont } = await import('../src/press/faces.ts');

const span = (from, to) => [...Array(to - from + 1).keys()].map((i) => String.fromCodePoint(from + i));
const CHARACTERS = [...span(0x20, 0x7e), ...'\u00a0¡¢£§©ª«®°±²³·¹º»¼½¾¿×÷ÆØÞßæðøþŒœ–—‘’“”•…€™−'];
const ACCENTED = span(0xc0, 0xff).filter((letter) => letter.normalize('NFD').length > 1);
const INKED = [...CHARACTERS, ...ACCENTED].filter((character) => /[\p{L}\p{N}]/u.test(character));

/** Kinds of pairs that occur in words, prices and hours; others, such as a capital within a word, are left out. */
const KINDS = { U: /\p{Lu}/u, l: /\p{Ll}/u, d: /\d/, s: /[ .,’]/, t: /[:$–]/ };
const PAIRS = new Set(['UU', 'Ul', 'll', 'dd', 'dl', 'Us', 'ls', 'ds', 'sU', 'sl', 'sd', 'Ut', 'dt', 'td', 'ts', 'st']);
const kindOf = (character) => Object.keys(KINDS).find((kind) => KINDS[kind].test(character));
const KERNED = [...CHARACTERS.filter((character) => /[A-Za-z0-9 .,’:$–]/.test(character)), ...'áàâãéêíóôõúüçñÁÀÂÃÉÊÍÓÔÕÚÜÇÑ'];
/**
 * Thresholds in parts of the pair's width: smaller kerning is dropped. Too narrow an estimate is worse than too wide for negative kerning,
 * hence the higher threshold.
 */
const CLOSER = 0.024;
const WIDER = 0.01;

// Headings are letter-spaced, which disables ligatures.
const FEATURES = ['liga=0', 'clig=0'].map((feature) => Feature.fromString(feature));
const UNIT = 500;
const baseOf = (letter) => letter.normalize('NFD')[0];
const digits = (advance) =>
  Math.round(advance * UNIT)
    .toString(36)
    .padStart(2, '0');

/** Kerning as rows of `left|-12right|+03right`, with all characters at the left and at the right that share a row, in 1/100 em. */
function kerningOf(widthOf) {
  const kernOf = (a, b) => widthOf(a + b) - widthOf(a) - widthOf(b);
  const kept = (kern, width) => (kern > -CLOSER * width && kern < WIDER * width ? 0 : Math.ceil(kern * 100));
  const rows = new Map();
  for (const left of KERNED) {
    const groups = new Map();
    for (const right of KERNED) {
      if (!PAIRS.has(kindOf(left) + kindOf(right))) continue;
      const width = widthOf(left + right);
      const kern = kernOf(left, right);
      const hasBase = left !== baseOf(left) || right !== baseOf(right);
      const base = hasBase ? kept(kernOf(baseOf(left), baseOf(right)), width) : 0;
      if (kept(kern - base / 100, width) === 0) continue;
      const own = kept(kern, width);
      const value = `${own < 0 ? '-' : '+'}${String(Math.abs(own)).padStart(2, '0')}`;
      groups.set(value, (groups.get(value) ?? value) + right);
    }
    const row = [...groups.values()].sort().join('|');
    if (row) rows.set(row, (rows.get(row) ?? '') + left);
  }
  return [...rows].map(([row, lefts]) => `${lefts}|${row}`).join('~');
}

/** A face at a weight, and how to find its glyphs and their advances in em. */
async function opened(face, weight) {
  const font = new Font(new Face(new Blob(await wholeFont(face, 'latin', weight, undefined))));
  const glyphOf = (character) => font.nominalGlyph(character.codePointAt(0));
  const advanceOf = (character) => (glyphOf(character) === undefined ? 0 : font.glyphHAdvance(glyphOf(character)) / font.face.upem);
  return { font, glyphOf, advanceOf };
}

const systemRow = async (slug, weight) => {
  const { advanceOf } = await opened({ package: `@fontsource/${slug}`, axes: String(weight) }, weight);
  return `'${CHARACTERS.map((character) => digits(advanceOf(character))).join('')}'`;
};
const system = [];
for (const [like, slug] of Object.entries({ sans: 'arimo', serif: 'tinos' }))
  system.push(`  ${like}: [${await systemRow(slug, 400)}, ${await systemRow(slug, 700)}],`);

const rows = [];
for (const [id, { display, weight }] of Object.entries(PAIRINGS)) {
  const { font, glyphOf, advanceOf } = await opened(display.face, weight);
  const em = font.face.upem;
  const widths = new Map();
  const widthOf = (text) => {
    if (widths.has(text)) return widths.get(text);
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer, FEATURES);
    const width = buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance / em, 0);
    widths.set(text, width);
    return width;
  };
  const heightOf = (letter) => font.glyphExtents(glyphOf(letter)).yBearing / em;
  const overhangs = INKED.map(glyphOf)
    .filter((glyph) => glyph !== undefined)
    .map((glyph) => {
      const { xBearing, width } = font.glyphExtents(glyph);
      return [-xBearing, xBearing + width - font.glyphHAdvance(glyph)];
    });
  const { ascender, descender } = font.hExtents();
  const heights = [heightOf('H'), heightOf('x'), ascender / em, -descender / em];
  const overhang = [0, 1].map((side) => Math.max(0, ...overhangs.map((both) => both[side])) / em);
  const metrics = [...heights, ...overhang].map((n) => Math.round(n * 1000)).join(', ');
  const advances = CHARACTERS.map((character) => digits(advanceOf(character))).join('');
  const own = ACCENTED.filter((letter) => digits(advanceOf(letter)) !== digits(advanceOf(baseOf(letter))));
  const accented = own.map((letter) => letter + digits(advanceOf(letter))).join('');
  rows.push(`  '${id}': [[${metrics}], '${advances}', '${accented}', '${kerningOf(widthOf)}'],`);
}

const quoted = JSON.stringify(CHARACTERS.join('')).replace('\u00a0', '\\u00a0');
writeFileSync(
  new URL('../src/site/theme/advances.generated.ts', import.meta.url),
  `// Made by tools/make-advances.mjs.
import type { Pairing } from '../schema/theme.ts';

/** Each advance is two digits to the base of 36 and counts this part of an em. */
export const UNIT = 1 / ${UNIT};
/** The characters that every row has an advance of, in its order; 00 where the face has no such character. */
export const CHARACTERS = ${quoted};
/** Heights in 1/1000 em of capitals, of x, of the line above and below its baseline; how far ink leaves its box at the left and at the right. */
type Metrics = readonly [cap: number, x: number, ascender: number, descender: number, left: number, right: number];
/**
 * The display face of each pairing. \`accented\`: letters that are not as wide as their base letter, each before its advance.
 * \`kerning\`: rows between ~ as \`left|-12right|+03right\`, for each of the characters at the left with each of those at the right, in
 * 1/100 em; a pair with an accent that has no entry of its own stands as its base letters do.
 */
export const ADVANCES: Readonly<Record<Pairing, readonly [metrics: Metrics, advances: string, accented: string, kerning: string]>> = {
${rows.join('\n')}
};
/** Advances of the system fonts that stand in, as in a face's row: regular and bold. Every character of a monospaced one has \`MONO\` em. */
export const SYSTEM_ADVANCES: Readonly<Record<'sans' | 'serif', readonly [regular: string, bold: string]>> = {
${system.join('\n')}
};
export const MONO = 0.6;
`,
);
