import { mannerCss } from '../manners/css.ts';
import type { Section } from '../schema/document.ts';
import type { MannerName } from '../schema/theme.ts';
import { themeCss } from '../theme.ts';
import { baseCss } from './css/base.ts';
import { PARTS, type Part } from './css/parts.ts';
import type { Environment, FontFile } from './environment.ts';
import { photoCss } from './photo-css.ts';
import { drawingOf } from './sections.ts';
import { sceneOf, type View } from './view.ts';
import { letterWidth } from './wordmark.ts';

const quoted = (text: string) => `"${text.replace(/[\\"<>\n]/g, '')}"`;

const format = (href: string) => (/\.woff2$/i.test(href) ? ' format("woff2")' : '');

function fontFace(font: FontFile, root: string): string {
  const range = font.unicodeRange ? `;unicode-range:${font.unicodeRange.replace(/[^U+0-9A-Fa-f,\-? ]/g, '')}` : '';
  const weight = font.weight.replace(/[^\d ]/g, '');
  return `@font-face{font-family:${quoted(font.family)};src:url(${quoted(root + font.href)})${format(font.href)};font-weight:${weight};font-style:${font.style ?? 'normal'};font-display:swap${range}}`;
}

/** Theme and base styles, the same for every page of a site. */
export const siteCss = ({ doc }: Pick<View, 'doc'>): string =>
  `${themeCss(doc.theme)}${baseCss}:root{--letter:${Math.round(letterWidth(doc.theme) * 1000) / 1000}}${photoCss(doc)}`;

/** The styles of a page's kinds and layouts, without duplicates. */
export function sectionsCss(sections: readonly Section[], manner?: MannerName): string {
  const parts = new Set<Part>();
  const kinds = new Set<string>();
  const layouts = new Set<string>();
  for (const section of sections) {
    const { drawing, layout } = drawingOf(section);
    for (const part of [...(drawing.parts ?? []), ...(layout.parts ?? [])]) parts.add(part);
    if (drawing.css) kinds.add(drawing.css);
    if (layout.css && !(manner && layout.plain)) layouts.add(layout.css);
  }
  return [...[...parts].sort().map((part) => PARTS[part]), ...kinds, ...layouts, mannerCss(manner)].join('');
}

/** Section-specific rules of a page. */
export const ownCss = (view: View, sections: readonly Section[]): string =>
  sections.map((section) => drawingOf(section).layout.styles?.(sceneOf(view, section)) ?? '').join('');

export const fontsCss = (env: Environment, root: string): string => env.fonts.map((font) => fontFace(font, root)).join('');
