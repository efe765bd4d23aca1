import type { Item, Page, Section, SiteDocument } from './schema/document.ts';
import type { ItemId, Order, PageId, SectionId } from './schema/ids.ts';
import type { Kind } from './schema/kinds.ts';

/** Siblings in reading order. Two devices may mint the same key at once: the id breaks the tie, everywhere alike. */
export const byOrder = (a: { order: Order; id: string }, b: { order: Order; id: string }): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1;

export const pagesOf = (doc: SiteDocument): Page[] => Object.values(doc.pages).sort(byOrder);

/** Sections of a page in reading order, hidden ones included. */
export const sectionsOf = (doc: SiteDocument, page: PageId): Section[] =>
  Object.values(doc.sections)
    .filter((section) => section.page === page)
    .sort(byOrder);

/** Items of a section in reading order, those of a group after their heading. */
export function itemsOf(doc: SiteDocument, section: SectionId): Item[] {
  const all = Object.values(doc.items)
    .filter((item) => item.section === section)
    .sort(byOrder);
  return all.filter((item) => !item.group).flatMap((item) => [item, ...membersOf(all, item.id)]);
}

const membersOf = (items: readonly Item[], heading: ItemId) => items.filter((item) => item.group === heading);

/** Kinds that frame a page or float over it: they never hold its main heading. */
const OUTSIDE: ReadonlySet<Kind> = new Set<Kind>(['header', 'footer', 'quick-contact']);

/** The section whose title is the page's H1: the first visible one in the body of the page that has a title. */
export const leadSectionOf = (doc: SiteDocument, page: PageId): Section | undefined =>
  sectionsOf(doc, page).find((section) => !section.hidden && section.slots.title && !OUTSIDE.has(section.kind));
