import type { ArtOptions } from '../art.ts';
import type { Asset, Form } from '../schema/document.ts';
import type { Theme } from '../schema/theme.ts';

/** A font file that the site carries. Metric-adjusted stand-ins come with the theme, not from here. */
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

/** What a page needs to know of the place it will stand in. */
export interface Environment {
  /** In `preview` elements say which text, section, item or fact they show; in `publish` nothing does. */
  mode: 'publish' | 'preview';
  /** `https://…` of the live site without a closing slash. Canonical, hreflang, Open Graph and the site map need it. */
  origin?: string;
  /** Links between pages: `menu.html`, which also opens from a disk, or `menu`. */
  links: 'file' | 'clean';
  fonts: readonly FontFile[];
  /** An illustration as inline SVG that covers its box; ours when not given. */
  art?: (asset: Asset, theme: Theme, options: ArtOptions) => string;
  /** Path of an uploaded picture relative to the site's root. */
  photo(asset: Asset, width: number, format: string): string;
  /** Where a form is sent; null when nobody receives forms here. */
  formAction(form: Form): string | null;
  /** For the copyright line, so that the same year gives the same bytes. */
  year: number;
  /** Path of the preview picture for messengers, 1200 × 630. */
  ogImage?: string;
  /** Paths of the site's icons. */
  icons?: { svg?: string; png?: string };
}

export interface RenderedFile {
  /** Relative to the site's root, in the letters of the page's own language. */
  path: string;
  type: 'text/html' | 'application/xml' | 'application/rss+xml' | 'text/calendar; charset=utf-8' | 'text/plain';
  text: string;
}
