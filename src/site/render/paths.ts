import type { Page, SiteDocument } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';

/** Folder of a locale: none for the default one. */
const folderOf = (doc: SiteDocument, locale: Locale) => (locale === doc.site.defaultLocale ? '' : `${locale.toLowerCase()}/`);

const nameOf = (doc: SiteDocument, page: Page, locale: Locale): string => {
  if (page.type === 'home') return '';
  if (page.type === 'not-found') return '404';
  return page.slug[locale] || page.slug[doc.site.defaultLocale] || page.id;
};

/** Path of a page's file from the site's root: `index.html`, `en/menu.html`. */
export const filePath = (doc: SiteDocument, page: Page, locale: Locale): string =>
  `${folderOf(doc, locale)}${nameOf(doc, page, locale) || 'index'}.html`;

/** Path that a visitor sees, from the site's root: ``, `en/`, `en/menu`. */
export const visiblePath = (doc: SiteDocument, page: Page, locale: Locale, links: 'file' | 'clean'): string => {
  if (links === 'file') return page.type === 'home' && locale === doc.site.defaultLocale ? '' : filePath(doc, page, locale);
  return `${folderOf(doc, locale)}${nameOf(doc, page, locale)}`;
};

/** From a page to the site's root: `` or `../`. A page for wrong addresses may be met anywhere, so it starts at the top. */
export const rootFrom = (doc: SiteDocument, page: Page, locale: Locale, links: 'file' | 'clean'): string =>
  links === 'clean' && page.type === 'not-found' ? '/' : folderOf(doc, locale) ? '../' : '';

/** Address of one page as written on another. */
export function hrefBetween(
  doc: SiteDocument,
  from: { page: Page; locale: Locale },
  to: { page: Page; locale: Locale },
  links: 'file' | 'clean',
): string {
  const root = rootFrom(doc, from.page, from.locale, links);
  const isSameFolder = from.locale === to.locale && root !== '/';
  const base = isSameFolder ? '' : root + folderOf(doc, to.locale);
  const name = nameOf(doc, to.page, to.locale);
  if (links === 'file') return `${base}${name || 'index'}.html`;
  return `${base}${name}` || './';
}
