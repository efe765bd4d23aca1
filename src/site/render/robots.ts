import type { Page } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';
import type { Environment, RenderedFile } from './environment.ts';
import { escapeHtml } from './html.ts';
import { visiblePath } from './paths.ts';
import { localesOfPage, type SiteIndex, tagOf } from './site-index.ts';

/** The date of a page's last known change: that of a post, and of the newest post on a list. */
function lastChange(site: SiteIndex, page: Page, locale: Locale): string | undefined {
  const dayOf = ({ post }: Page) => post?.updated ?? post?.date;
  if (page.type === 'post') return dayOf(page);
  const tag = tagOf(page);
  const lists = tag !== undefined || site.sectionsOf(page.id).some(({ kind, hidden }) => kind === 'blog-list' && !hidden);
  const days = lists
    ? site
        .posts(locale)
        .filter(({ post }) => !tag || post?.tags.includes(tag))
        .flatMap((post) => dayOf(post) ?? [])
    : [];
  return days.sort().at(-1);
}

/** The site map, when the site's address is known: it needs absolute URLs. */
export function sitemapXml(site: SiteIndex, { origin, links }: Environment): RenderedFile[] {
  if (!origin) return [];
  const listed = site.pages.filter((page) => page.type !== 'not-found' && !page.seo.noindex);
  const address = (page: (typeof listed)[number], locale: string) =>
    escapeHtml(`${origin}/${encodeURI(visiblePath(site.doc, page, locale, links).toWellFormed())}`);
  const urls = listed.flatMap((page) => {
    const locales = localesOfPage(site, page);
    return locales.map((locale) => {
      const kin =
        locales.length > 1
          ? [...locales, 'x-default']
              .map(
                (other) =>
                  `<xhtml:link rel="alternate" hreflang="${other}" href="${address(page, other === 'x-default' ? locales[0]! : other)}"/>`,
              )
              .join('')
          : '';
      const changed = lastChange(site, page, locale);
      return `<url><loc>${address(page, locale)}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${kin}</url>`;
    });
  });
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>\n`;
  return [{ path: 'sitemap.xml', type: 'application/xml', text }];
}

export const robotsTxt = ({ origin }: Environment): RenderedFile => ({
  path: 'robots.txt',
  type: 'text/plain',
  text: `User-agent: *\nAllow: /\n${origin ? `Sitemap: ${origin}/sitemap.xml\n` : ''}`,
});
