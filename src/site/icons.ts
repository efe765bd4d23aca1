/** The icon set of all sites: 24×24, one stroke, in the colour of the surrounding text. */
import { MARKS, STROKES } from './icons/icons.generated.ts';
import { escapeByNumber } from './render/html.ts';

/** Every name that `iconSvg` draws, sorted, social networks included; the network X is `x-twitter`. */
export const iconNames: readonly string[] = [...Object.keys(STROKES), ...Object.keys(MARKS)].sort();

export const hasIcon = (name: string): boolean => Object.hasOwn(STROKES, name) || Object.hasOwn(MARKS, name);

/**
 * An icon as inline SVG. `size` is in CSS pixels (default: 1.25em of the text). Without `label` it is hidden from
 * assistive technology. An unknown name gives the empty string.
 */
export function iconSvg(name: string, { size, label }: { size?: number; label?: string } = {}): string {
  const isMark = Object.hasOwn(MARKS, name);
  const body = isMark ? MARKS[name] : Object.hasOwn(STROKES, name) ? STROKES[name] : undefined;
  if (body === undefined) return '';
  const side = size ?? '1.25em';
  const paint = isMark
    ? 'fill="currentColor"'
    : 'fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"';
  const access = label === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escapeByNumber(label)}"`;
  return `<svg class="icon" viewBox="0 0 24 24" width="${side}" height="${side}" ${paint} ${access}>${body}</svg>`;
}
