import type { Page, SiteDocument } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';

/** Folder of a locale: none for the default one. */
export const folderOf = (doc: SiteDocument, locale: Locale) => (locale === doc.site.defaultLocale ? '' : `${locale.toLowerCase()}/`);

/** Posts and their tags are in a folder of their own, so that they cannot collide with a page's address. */
export const BLOG_FOLDER = 'blog/';

const nameOf = (doc: SiteDocument, page: Page, locale: Locale): string => {
  if (page.type === 'home') return '';
  if (page.type === 'not-found') return '404';
  const name = page.slug[locale] || page.slug[doc.site.defaultLocale] || page.id;
  return page.type === 'post' ? BLOG_FOLDER + name : name;
};

/** Path of a page's file from the site's root: `index.html`, `en/menu.html`, `blog/sourdough.html`. */
export const filePath = (doc: SiteDocument, page: Page, locale: Locale): string =>
  `${folderOf(doc, locale)}${nameOf(doc, page, locale) || 'index'}.html`;

/** Path that a visitor sees, from the site's root: ``, `en/`, `en/menu`. */
export const visiblePath = (doc: SiteDocument, page: Page, locale: Locale, links: 'file' | 'clean'): string => {
  if (links === 'file') return page.type === 'home' && locale === doc.site.defaultLocale ? '' : filePath(doc, page, locale);
  return `${folderOf(doc, locale)}${nameOf(doc, page, locale)}`;
};

/** Folder of a page, from the site's root: ``, `en/`, `en/blog/`. */
const placeOf = (doc: SiteDocument, page: Page, locale: Locale): string => {
  const path = `${folderOf(doc, locale)}${nameOf(doc, page, locale)}`;
  return path.slice(0, path.lastIndexOf('/') + 1);
};

/** From a page to the site's root: `` or `../`. The not-found page may be served at any path, so it uses absolute paths. */
export const rootFrom = (doc: SiteDocument, page: Page, locale: Locale, links: 'file' | 'clean'): string =>
  links === 'clean' && page.type === 'not-found' ? '/' : '../'.repeat(placeOf(doc, page, locale).split('/').length - 1);

/** Address of one page as written on another. */
export function hrefBetween(
  doc: SiteDocument,
  from: { page: Page; locale: Locale },
  to: { page: Page; locale: Locale },
  links: 'file' | 'clean',
): string {
  const folder = folderOf(doc, to.locale);
  const name = nameOf(doc, to.page, to.locale);
  const target = links === 'file' ? `${folder}${name || 'index'}.html` : `${folder}${name}`;
  if (rootFrom(doc, from.page, from.locale, links) === '/') return `/${target}`;
  let place = placeOf(doc, from.page, from.locale);
  let up = '';
  for (; !target.startsWith(place); up += '../') place = place.slice(0, place.lastIndexOf('/', place.length - 2) + 1);
  return up + target.slice(place.length) || './';
}
