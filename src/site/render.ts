/** Renders a document into the pages of a site: HTML and CSS, no script. The same document gives the same bytes. */
import type { Environment, RenderedFile } from './render/environment.ts';
import { calendars } from './render/events.ts';
import { feeds } from './render/feed.ts';
import { h, toHtml } from './render/html.ts';
import { coveredIn, headingsInPlace, pageHtml, withLeading } from './render/page.ts';
import { filePath } from './render/paths.ts';
import { robotsTxt, sitemapXml } from './render/robots.ts';
import { renderScene } from './render/sections.ts';
import { indexSite, localesOf, localesOfPage, type SiteIndex } from './render/site-index.ts';
import { withTagPages } from './render/tag-pages.ts';
import { viewOf } from './render/view.ts';
import { withNotFound } from './render/with-not-found.ts';
import { withoutSamples } from './samples.ts';
import type { Page, SiteDocument } from './schema/document.ts';
import type { Locale, PageId, SectionId } from './schema/ids.ts';
import { withOfferedLocales } from './translation/offered-locales.ts';

export type { Environment, FontFile, RenderedFile } from './render/environment.ts';
export { type Attributes, type Child, h, isSafeUrl, type Maker, type SafeHtml, toHtml } from './render/html.ts';
export { filePath, visiblePath } from './render/paths.ts';
export { directionOf, type Words, wordsOf } from './render/words.ts';

/**
 * Every page of a site in every published language, with the path of its file. Drafts, sample facts and incomplete languages are
 * left out.
 */
export function pagesOfSite(
  document: SiteDocument,
  { mode }: Pick<Environment, 'mode'>,
): { site: SiteIndex; pages: { page: Page; locale: Locale; path: string }[] } {
  const doc = withTagPages(withNotFound(mode === 'publish' ? withOfferedLocales(withoutSamples(document)) : document));
  const site = indexSite(doc);
  const readable = new Map(site.pages.map((page) => [page.id, localesOfPage(site, page)]));
  const pages = localesOf(doc).flatMap((locale) =>
    site.pages
      .filter((page) => readable.get(page.id)?.includes(locale))
      .map((page) => ({ page, locale, path: filePath(doc, page, locale) })),
  );
  // If two pages have one address, the first in the menu keeps it.
  const paths = pages.map(({ path }) => path);
  return { site, pages: pages.filter(({ path }, at) => paths.indexOf(path) === at) };
}

/**
 * Every text file of a site: a page per page and locale (`index.html`, `menu.html`, `en/menu.html`), `404.html`, a page per tag of
 * the posts, their `feed.xml`, a calendar file per event, `robots.txt`, and `sitemap.xml` when the site's address is known. Drafts
 * are left out. Fonts and pictures are the caller's.
 */
export function renderSite(document: SiteDocument, environment: Environment): RenderedFile[] {
  const { site, pages } = pagesOfSite(document, environment);
  const files = pages.map(({ page, locale, path }): RenderedFile => {
    return { path, type: 'text/html', text: pageHtml(site, page, locale, environment) };
  });
  return [
    ...files,
    ...calendars(site, environment, pages),
    ...feeds(site, environment),
    ...sitemapXml(site, environment),
    robotsTxt(environment),
  ];
}

/**
 * One page in one locale as a whole HTML document.
 * @throws RangeError when the document has no such page.
 */
export function renderPage(document: SiteDocument, pageId: PageId, locale: Locale, environment: Environment): string {
  const site = indexSite(document);
  const page = document.pages[pageId];
  if (!page) throw new RangeError(`There is no page ${pageId}.`);
  return pageHtml(site, page, locale, environment);
}

/** Headings that a page shows in place of a section's own text, by section: what a panel beside the page calls them. */
export function shownHeadings(document: SiteDocument, pageId: PageId, locale: Locale): ReadonlyMap<SectionId, string> {
  const page = document.pages[pageId];
  return page ? headingsInPlace(viewOf(indexSite(document), page, locale, NO_FILES, h)) : new Map();
}

/** Sections that the page shows within its opening alone. */
export function coveredSections(document: SiteDocument, pageId: PageId, locale: Locale): ReadonlySet<SectionId> {
  const page = document.pages[pageId];
  return page ? coveredIn(viewOf(indexSite(document), page, locale, NO_FILES, h)) : new Set();
}

const NO_FILES: Environment = { mode: 'preview', links: 'clean', fonts: [], year: 0, photo: () => '', formAction: () => null };

/**
 * One section as on its page, for replacing it in an open preview. The empty string when it is hidden or has nothing to show.
 * @throws RangeError when the document has no such section or page.
 */
export function renderSection(document: SiteDocument, sectionId: SectionId, locale: Locale, environment: Environment): string {
  const section = document.sections[sectionId];
  const page = section && document.pages[section.page];
  if (!section || !page) throw new RangeError(`There is no section ${sectionId}.`);
  if (section.hidden) return '';
  return toHtml(renderScene(withLeading(viewOf(indexSite(document), page, locale, environment, h)), section));
}
