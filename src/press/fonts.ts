import type { FontFile } from '#site/render.ts';
import type { Theme } from '#site/schema.ts';
import { PAIRINGS } from '#site/theme.ts';
import { contentHash } from './cache.ts';
import { cutFont, SUBSETS, subsetsFor } from './faces.ts';

/** Always kept, so that editing a word does not create a new font file. */
const BASIC = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const MAX_FILES = 2;

/** A font file of the site with its bytes. */
export interface SiteFont {
  body: Buffer;
  file: FontFile;
}

/** The fonts of a theme, subset to the characters of a site: at most two files. Missing characters use the fallback font. */
export async function fontsFor(theme: Theme, text: string, cacheDir: string | undefined): Promise<SiteFont[]> {
  const { display, text: running } = PAIRINGS[theme.type.pairing];
  const voices =
    display.face === running.face
      ? [{ role: 'text', voice: running } as const]
      : [{ role: 'display', voice: display } as const, { role: 'text', voice: running } as const];
  const parts = voices.flatMap(({ role, voice }) => subsetsFor(voice.face, text).map((subset, rank) => ({ role, voice, subset, rank })));
  // The main script of both voices comes before the second script of either.
  const chosen = parts.sort((a, b) => a.rank - b.rank).slice(0, MAX_FILES);
  return Promise.all(
    chosen.map(async ({ role, voice, subset }) => {
      const { face, weights } = voice;
      const body = await cutFont(voice, subset, subset === 'latin' ? BASIC + text : text, cacheDir);
      const stem = `${face.package.split('/')[1]}${subset === 'latin' ? '' : `-${subset}`}`;
      const file: FontFile = {
        role,
        family: face.family,
        href: `assets/${stem}-${contentHash(body)}.woff2`,
        weight: weights[0] === weights[1] ? String(weights[0]) : weights.join(' '),
      };
      if (chosen.filter((part) => part.role === role).length > 1) file.unicodeRange = SUBSETS[subset].range;
      return { body, file };
    }),
  );
}
