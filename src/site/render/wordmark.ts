import type { Theme } from '../schema/theme.ts';
import { displayTracking, displayWidth } from '../theme.ts';
import { words } from './text.ts';
import type { View } from './view.ts';

/** Average to wide letters: few words in a heading are wider than as many of these. */
const LETTERS = 'aeosnumdbpgcvh';

/** Width of an average to wide letter of a theme's headings, in em. */
export const letterWidth = (theme: Theme): number => (displayWidth(LETTERS, theme) ?? 0) / LETTERS.length + displayTracking(theme);

/** Width of the site's name in its display face, in em; an estimate for letters of unknown width. */
export function nameWidth(view: View): number {
  const name = words(view, view.doc.site.name);
  const { theme } = view.doc;
  const count = [...name].length;
  const width = displayWidth(name, theme);
  return width === undefined ? count * letterWidth(theme) : width + count * displayTracking(theme);
}

/** Size at which the site's name fills a line, as a CSS length; null when that would be too small for a wordmark. */
export function wordmarkSize(view: View): string | null {
  const width = nameWidth(view);
  return width === 0 || width > 15 ? null : `${Math.min(26, Math.round(980 / width) / 10)}cqi`;
}
