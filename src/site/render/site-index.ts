import { byDay, isPublicIn } from '../posts.ts';
import type { Item, Page, Section, SiteDocument } from '../schema/document.ts';
import type { Locale, StringKey } from '../schema/ids.ts';
import { withFactWords } from '../translation/fact-words.ts';

/** A generated page of the posts with one tag; the document holds none. */
export interface TagPage extends Page {
  tag: StringKey;
}
export const tagOf = (page: Page): StringKey | undefined => (page as Partial<TagPage>).tag;

/** A document indexed for rendering: the content of each page, in order. Dangling records are left out. */
export interface SiteIndex {
  doc: SiteDocument;
  /** The untranslated document, where `doc` has its facts in another language. */
  source: SiteDocument;
  pages: readonly Page[];
  home: Page | undefined;
  /** The page that lists the posts: one made for it, else the home page if it does. */
  blog: Page | undefined;
  /** Published posts in a language, newest first. */
  posts(locale: Locale): readonly Page[];
  /** Pages of the tags in use, by the tag's key. */
  tagPages: ReadonlyMap<StringKey, Page>;
  sectionsOf(pageId: string): readonly Section[];
  itemsOf(sectionId: string): readonly Item[];
  /** Cache shared by pages: drawings, style sheets, colours, by the keys of their makers. */
  shared: Map<string, string>;
  /** The header or footer of a page: its own, else the home page's, else any. */
  frame(kind: 'header' | 'footer' | 'quick-contact', pageId: string): Section | undefined;
}

const byOrder = (a: { order: string; id: string }, b: { order: string; id: string }) =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1;

function grouped<T extends { order: string; id: string }>(records: Record<string, T>, owner: (record: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of Object.values(records)) {
    const group = groups.get(owner(record));
    if (group) group.push(record);
    else groups.set(owner(record), [record]);
  }
  for (const group of groups.values()) group.sort(byOrder);
  return groups;
}

export function indexSite(doc: SiteDocument): SiteIndex {
  const sections = grouped(doc.sections, (section) => section.page);
  const items = grouped(doc.items, (item) => item.section);
  const pages = Object.values(doc.pages).sort(byOrder);
  const home = pages.find((page) => page.type === 'home') ?? pages[0];
  const sectionsOf = (pageId: string) => sections.get(pageId) ?? [];
  const everywhere = Object.values(doc.sections).sort(byOrder);
  const listing = pages.filter((page) => !tagOf(page) && sectionsOf(page.id).some(({ kind, hidden }) => kind === 'blog-list' && !hidden));
  const posts = new Map<Locale, readonly Page[]>();
  const postsIn = (locale: Locale) => pages.filter((page) => page.type === 'post' && isPublicIn(doc, page, locale)).sort(byDay);
  return {
    doc,
    source: doc,
    pages,
    home,
    blog: listing.find((page) => page !== home) ?? listing[0],
    posts: (locale) => {
      if (!posts.has(locale)) posts.set(locale, postsIn(locale));
      return posts.get(locale)!;
    },
    tagPages: new Map(pages.flatMap((page): [StringKey, Page][] => (tagOf(page) ? [[tagOf(page)!, page]] : []))),
    shared: new Map(),
    sectionsOf,
    itemsOf: (sectionId) => items.get(sectionId) ?? [],
    frame: (kind, pageId) => {
      const isFrame = (section: Section) => section.kind === kind && !section.hidden;
      return sectionsOf(pageId).find(isFrame) ?? (home && sectionsOf(home.id).find(isFrame)) ?? everywhere.find(isFrame);
    },
  };
}

const indexByLocale = new WeakMap<SiteIndex, Map<Locale, SiteIndex>>();

/** The same site with its facts in a language, as far as they are translated. Cached. */
export function siteIn(site: SiteIndex, locale: Locale): SiteIndex {
  const doc = withFactWords(site.source, locale);
  if (doc === site.doc) return site;
  const known = indexByLocale.get(site)?.get(locale);
  if (known) return known;
  const made = { ...site, doc };
  indexByLocale.set(site, (indexByLocale.get(site) ?? new Map<Locale, SiteIndex>()).set(locale, made));
  return made;
}

/** Computes a value once for all pages of a site. */
export function once({ shared }: SiteIndex, key: string, make: () => string): string {
  const made = shared.get(key) ?? make();
  shared.set(key, made);
  return made;
}

/** Locales of a site, the default one first. */
export const localesOf = ({ site }: SiteDocument): Locale[] => [...new Set([site.defaultLocale, ...site.locales])];

/** Published languages of a page, the default one first. */
export const localesOfPage = (site: SiteIndex, page: Page): Locale[] => {
  const tag = tagOf(page);
  return localesOf(site.doc).filter((locale) =>
    tag ? site.posts(locale).some(({ post }) => post?.tags.includes(tag)) : isPublicIn(site.doc, page, locale),
  );
};
