import type { ArtOptions } from '../art.ts';
import type { Asset, Form } from '../schema/document.ts';
import type { Theme } from '../schema/theme.ts';

/** A font file of the site. Metric-adjusted fallbacks come with the theme, not from here. */
export interface FontFile {
  role: 'display' | 'text';
  family: string;
  /** Path relative to the site's root. */
  href: string;
  /** CSS `font-weight` of the file: "400" or a range "400 700". */
  weight: string;
  style?: 'normal' | 'italic';
  unicodeRange?: string;
}

/** The environment that a page is rendered for. */
export interface Environment {
  /** In `preview` elements carry the ids of their text, section, item or fact; in `publish` none does. */
  mode: 'publish' | 'preview';
  /** `https://…` of the live site without a closing slash. Required for canonical, hreflang, Open Graph and the site map. */
  origin?: string;
  /** Links between pages: `menu.html`, which also opens from a disk, or `menu`. */
  links: 'file' | 'clean';
  fonts: readonly FontFile[];
  /** Draws an illustration as inline SVG that covers its box; default: ours. */
  art?: (asset: Asset, theme: Theme, options: ArtOptions) => string;
  /** Path of an uploaded picture relative to the site's root. */
  photo(asset: Asset, width: number, format: string): string;
  /** Action URL of a form; null when nobody receives forms here. */
  formAction(form: Form): string | null;
  /** For the copyright line; passed in so that output is deterministic. */
  year: number;
  /** Path of the preview picture for messengers, 1200 × 630. */
  ogImage?: string;
  /** Paths of the site's icons. */
  icons?: { svg?: string; png?: string };
}

export interface RenderedFile {
  /** Relative to the site's root, in the script of the page's own language. */
  path: string;
  type: 'text/html' | 'application/xml' | 'application/rss+xml' | 'text/calendar; charset=utf-8' | 'text/plain';
  text: string;
}
