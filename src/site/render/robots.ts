import type { Environment, RenderedFile } from './environment.ts';
import { escapeHtml } from './html.ts';
import { visiblePath } from './paths.ts';
import { localesOf, type SiteIndex } from './site-index.ts';

/** The site map, when the site's address is known: it holds whole addresses only. */
export function sitemapXml(site: SiteIndex, { origin, links }: Environment): RenderedFile[] {
  if (!origin) return [];
  const locales = localesOf(site.doc);
  const listed = site.pages.filter((page) => page.type !== 'not-found' && !page.seo.noindex);
  const address = (page: (typeof listed)[number], locale: string) =>
    escapeHtml(`${origin}/${encodeURI(visiblePath(site.doc, page, locale, links).toWellFormed())}`);
  const urls = listed.flatMap((page) =>
    locales.map((locale) => {
      const kin =
        locales.length > 1
          ? locales.map((other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(page, other)}"/>`).join('')
          : '';
      return `<url><loc>${address(page, locale)}</loc>${kin}</url>`;
    }),
  );
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>\n`;
  return [{ path: 'sitemap.xml', type: 'application/xml', text }];
}

export const robotsTxt = ({ origin }: Environment): RenderedFile => ({
  path: 'robots.txt',
  type: 'text/plain',
  text: `User-agent: *\nAllow: /\n${origin ? `Sitemap: ${origin}/sitemap.xml\n` : ''}`,
});
