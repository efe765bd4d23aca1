import type { Theme, Tone } from '../schema/theme.ts';
import { type Roles, solveTheme } from '../theme/solve.ts';

/** A preview picture for messengers, without its text: the rasterizer sets that in `box`. */
export interface Card {
  svg: string;
  width: 1200;
  height: 630;
  /** Position of the text in pixels, and its colours. */
  box: { x: number; y: number; width: number; height: number };
  text: string;
  muted: string;
}

/** The drawing of a first view, as markup with the colour roles of the page. */
export interface CardPicture {
  svg: string;
  /** In pixels, of the card's 630 in height. */
  width: number;
}

const TAG = /<(\/?)([a-z]+)([^>]*?)(\/?)>/gi;
/** Attributes that only a page has a use for. */
const OF_PAGES = /\s(?:class|aria-hidden|focusable|data-tone|overflow)="[^"]*"/g;

/**
 * A drawing for places without CSS: colour roles become the theme's colours, those of the tone that holds at each place, and letters go,
 * since there are no faces either. Null where it needs styles that this does not know.
 */
export function withColors(svg: string, theme: Theme, tone: Tone): string | null {
  const roles = rolesOf(theme);
  const tones: Tone[] = [tone];
  const plain = svg
    .replace(/<text[\s>][\s\S]*?<\/text>/g, '')
    .replace(TAG, (_, close: string, name: string, rest: string, empty: string) => {
      if (close) {
        tones.pop();
        return `</${name}>`;
      }
      const here = (/\sdata-tone="([a-z]+)"/.exec(rest)?.[1] as Tone | undefined) ?? tones.at(-1)!;
      if (!empty) tones.push(here);
      return `<${name}${colored(rest.replace(OF_PAGES, ''), roles[here])}${empty}>`;
    });
  return /var\(|color-mix\(|<style/.test(plain) ? null : plain;
}

const rolesOf = (theme: Theme): Record<Tone, Roles> => solveTheme(theme)[theme.color.polarity === 'dark' ? 'dark' : 'light'];

const colored = (attributes: string, roles: Roles): string =>
  attributes
    .replace(/var\(--art-([1-5])\)/g, (_, i: string) => roles.art[Number(i) - 1] ?? roles.text)
    .replace(/var\(--([a-z-]+)\)/g, (whole, name: string) => {
      const key = name.replace(/-([a-z])/g, (_, c: string) => c.toUpperCase());
      const value: unknown = Object.hasOwn(roles, key) ? roles[key as keyof Roles] : undefined;
      return typeof value === 'string' ? value : whole;
    });

/** The ground of the first view, with its drawing on the right where it has one. */
export function drawCard(theme: Theme, tone: Tone, picture: CardPicture | null): Card {
  const roles = rolesOf(theme)[tone];
  const drawn = picture && withColors(picture.svg, theme, tone);
  const width = drawn ? picture.width : 0;
  const placed = drawn ? drawn.replace(/^<svg/, `<svg x="${1200 - width}" width="${width}" height="630"`) : '';
  const rule = drawn ? '' : `<path fill="${roles.pop}" d="M72 540h168v12H72z"/>`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1200" height="630" viewBox="0 0 1200 630"><path fill="${roles.bg}" d="M0 0h1200v630H0z"/>${rule}${placed}</svg>`,
    width: 1200,
    height: 630,
    box: { x: 72, y: 64, width: 1200 - width - 144, height: drawn ? 502 : 440 },
    text: roles.text,
    muted: roles.muted,
  };
}
