import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Face, Voice } from '#site/theme.ts';
import { cached } from './cache.ts';

/** Character subsets that fontsource splits a face into. */
export const SUBSETS = {
  arabic: {
    has: /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/,
    range: 'U+600-6FF,U+750-77F,U+870-8FF,U+200C-200E,U+FB50-FDFF,U+FE70-FEFC',
  },
  latin: {
    has: /[!-~\u00a1-\u00ff]/,
    range: 'U+0-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+2000-200B,U+200F-206F,U+20AC,U+2122,U+2190-2193,U+2212',
  },
  'latin-ext': { has: /[\u0100-\u02af\u1e00-\u1eff]/, range: 'U+100-2AF,U+1E00-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0' },
} as const;
export type Subset = keyof typeof SUBSETS;

/** Subsets of a face that a text needs; non-Latin scripts come first. */
export const subsetsFor = (face: Face, text: string): Subset[] =>
  (Object.keys(SUBSETS) as Subset[]).filter(
    (subset) =>
      (subset !== 'arabic' || face.scripts.includes('arabic')) &&
      (subset !== 'latin-ext' || face.extended) &&
      SUBSETS[subset].has.test(text),
  );

/** Optical size of headings, for faces that have the axis. */
export const DISPLAY_SIZE: Readonly<Record<string, number>> = { 'Bodoni Moda': 11, 'Bricolage Grotesque': 48, Fraunces: 96 };

/** Variable axes to keep: one weight, or a range of them. */
function axesOf(face: Face, [min, max]: Voice['weights']): Record<string, number | { min: number; max: number }> {
  const wght = min === max ? min : { min, max };
  if (face.axes === 'wght') return { wght };
  if (face.axes === 'opsz') return { wght, opsz: DISPLAY_SIZE[face.family] ?? 32 };
  return face.axes === 'wdth' ? { wght, wdth: face.width ?? 100 } : {};
}

/** Reads the installed font file. The process runs at the root of the app. */
function sourceOf(face: Face, subset: Subset): Promise<Buffer> {
  const stem = face.package.split('/')[1];
  const path = join(process.cwd(), 'node_modules', face.package, 'files', `${stem}-${subset}-${face.axes}-normal.woff2`);
  return cached(undefined, [path], () => readFile(path));
}

/** Subsets a face to these characters, as WOFF2 with the voice's weights. @throws when the font is not installed. */
export async function cutFont({ face, weights }: Voice, subset: Subset, text: string, cacheDir: string | undefined): Promise<Buffer> {
  const source = await sourceOf(face, subset);
  const variationAxes = axesOf(face, weights);
  const letters = [...new Set(text)].sort().join('');
  // The package's types lag behind: they lack this option.
  const options = { targetFormat: 'woff2' as const, variationAxes, noHinting: true, noLayoutClosure: face.plainFigures === true };
  return cached(cacheDir, ['cut 2', source, letters, JSON.stringify(options)], () => subsetFont(source, letters, options));
}

/** A face at one weight with all its characters, as TrueType. @throws when the font is not installed. */
export async function wholeFont(face: Face, subset: Subset, weight: number, cacheDir: string | undefined): Promise<Buffer> {
  const source = await sourceOf(face, subset);
  const variationAxes = axesOf(face, [weight, weight]);
  return cached(cacheDir, ['whole 1', source, JSON.stringify(variationAxes)], () =>
    subsetFont(source, undefined, { targetFormat: 'sfnt', variationAxes, keepAllGlyphs: true }),
  );
}
