import type { Pairing, Theme } from '../schema/theme.ts';
import { PAIRINGS } from '../theme.ts';
import { words } from './text.ts';
import type { View } from './view.ts';

/** Width of an average letter in em, measured on names set in each display face at its tightest. */
const LETTER: Readonly<Record<Pairing, number>> = {
  'bricolage-figtree': 0.54,
  'fraunces-dm-sans': 0.52,
  'manrope-source-serif': 0.55,
  jakarta: 0.555,
  'schibsted-newsreader': 0.57,
  'hanken-lora': 0.53,
  'playfair-work-sans': 0.545,
  'sora-onest': 0.59,
  'cormorant-figtree': 0.48,
  'outfit-source-serif': 0.53,
  nunito: 0.545,
  'epilogue-lora': 0.585,
  'unbounded-onest': 0.74,
  'young-serif-albert': 0.615,
  cairo: 0.545,
  'noto-kufi': 0.615,
};

/** Length of a name in average letters. */
function lettersIn(name: string): number {
  let sum = 0;
  for (const letter of name) {
    if (/[iljtfrI.,'’!|]/.test(letter)) sum += 0.58;
    else if (/[mwMW&@]/.test(letter)) sum += 1.5;
    else if (letter === ' ') sum += 0.45;
    else sum += /\p{Lu}/u.test(letter) ? 1.25 : 1;
  }
  return sum;
}

/** Width of an average letter of a theme's headings, in em. */
export function letterWidth({ type: { pairing, display } }: Theme): number {
  const { tracking } = PAIRINGS[pairing];
  return LETTER[pairing] + tracking[display] - tracking.tight;
}

/** Width of the site's name in its display face, in em. */
export const nameWidth = (view: View): number => lettersIn(words(view, view.doc.site.name)) * letterWidth(view.doc.theme);

/** Size at which the site's name fills a line once, as a CSS length; null when that would be too small to be a mark. */
export function wordmarkSize(view: View): string | null {
  const width = nameWidth(view);
  return width === 0 || width > 15 ? null : `${Math.min(26, Math.round(980 / width) / 10)}cqi`;
}
