import type { Item, Page, Section, SiteDocument } from '../schema/document.ts';
import type { Locale } from '../schema/ids.ts';

/** A document arranged for reading: what stands on which page, in order. Records that point nowhere are left out. */
export interface SiteIndex {
  doc: SiteDocument;
  pages: readonly Page[];
  home: Page | undefined;
  sectionsOf(pageId: string): readonly Section[];
  itemsOf(sectionId: string): readonly Item[];
  /** Work that pages share: drawings, style sheets, colours. Keys are their makers' own. */
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
  return {
    doc,
    pages,
    home,
    shared: new Map(),
    sectionsOf,
    itemsOf: (sectionId) => items.get(sectionId) ?? [],
    frame: (kind, pageId) => {
      const isFrame = (section: Section) => section.kind === kind && !section.hidden;
      return sectionsOf(pageId).find(isFrame) ?? (home && sectionsOf(home.id).find(isFrame)) ?? everywhere.find(isFrame);
    },
  };
}

/** What was made once for all pages of a site. */
export function once({ shared }: SiteIndex, key: string, make: () => string): string {
  const made = shared.get(key) ?? make();
  shared.set(key, made);
  return made;
}

/** Locales of a site, the default one first. */
export const localesOf = ({ site }: SiteDocument): Locale[] => [...new Set([site.defaultLocale, ...site.locales])];
