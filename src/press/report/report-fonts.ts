import { Font } from '@react-pdf/renderer';
import { FACES } from '#site/theme/faces.ts';
import type { Face } from '#site/theme.ts';
import { wholeFont } from '../faces.ts';

/** Font families for styles: the face itself, then its extended Latin subset. */
export const TEXT = ['Figtree', 'Figtree ext'];
export const DISPLAY = ['Bricolage', 'Bricolage ext'];

const CUTS = [
  { families: TEXT, face: FACES.figtree, weights: [400, 700] },
  { families: DISPLAY, face: FACES.bricolage, weights: [700] },
] as const;

let registered: Promise<void> | null = null;

/** Registers the app's own typefaces with react-pdf in this thread. */
export function registerFonts(cacheDir: string): Promise<void> {
  registered ??= register(cacheDir).catch((error: unknown) => {
    registered = null;
    throw error;
  });
  return registered;
}

async function register(cacheDir: string): Promise<void> {
  // Disables hyphenation: the package only has English patterns.
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
