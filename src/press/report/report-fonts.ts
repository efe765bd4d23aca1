import { Font } from '@react-pdf/renderer';
import { FACES } from '#site/theme/faces.ts';
import type { Face } from '#site/theme.ts';
import { wholeFont } from '../faces.ts';

/** Families as styles name them: the face itself, then the letters of it that come in a file of their own. */
export const TEXT = ['Figtree', 'Figtree ext'];
export const DISPLAY = ['Bricolage', 'Bricolage ext'];

const CUTS = [
  { families: TEXT, face: FACES.figtree, weights: [400, 700] },
  { families: DISPLAY, face: FACES.bricolage, weights: [700] },
] as const;

let registered: Promise<void> | null = null;

/** The app's own typefaces, known to react-pdf in this thread. */
export function registerFonts(cacheDir: string): Promise<void> {
  registered ??= register(cacheDir).catch((error: unknown) => {
    registered = null;
    throw error;
  });
  return registered;
}

async function register(cacheDir: string): Promise<void> {
  // Words are never cut: the hyphens that come with the package are English.
  Font.registerHyphenationCallback((word) => [word]);
  for (const { families, face, weights } of CUTS)
    for (const fontWeight of weights) {
      const files = await Promise.all(
        (['latin', 'latin-ext'] as const).map((subset) => wholeFont(face as Face, subset, fontWeight, cacheDir)),
      );
      for (const [at, file] of files.entries())
        Font.register({ family: families[at]!, fontWeight, src: `data:font/ttf;base64,${file.toString('base64')}` });
    }
}
