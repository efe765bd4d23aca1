import { lostFacts } from '#composer/model/writing/lost-fact.ts';
import { clipped, type NumberedFact, numberedFacts } from '#composer/model/writing/numbered-facts.ts';
import { headPlaces, openingOf, readText, writtenPages, writtenSections } from '#composer/model/writing/places.ts';
import { slotsInOrder } from '#composer/model/writing/slots-in-order.ts';
import { itemsOf } from '#site/outline.ts';
import type { Page, Section, SiteDocument } from '#site/schema.ts';

/** Sections and pages by their numbers in the outline; the opening is S1. */
export interface PageTree {
  pages: { n: number; page: Page }[];
  sections: { n: number; section: Section }[];
}

export function pageTree(document: SiteDocument): PageTree {
  const opening = openingOf(document);
  const sections = writtenSections(document);
  const inOrder = opening ? [opening, ...sections.filter(({ id }) => id !== opening.id)] : sections;
  return {
    pages: writtenPages(document).map((page, at) => ({ n: at + 1, page })),
    sections: inOrder.map((section, at) => ({ n: at + 1, section })),
  };
}

const textIn = (document: SiteDocument, key: string | undefined): string =>
  key === undefined ? '' : readText(document, document.strings[document.site.defaultLocale]?.[key] ?? '');

const MAX_ITEMS = 12;

function holds(document: SiteDocument, section: Section, facts: readonly NumberedFact[]): string {
  const numberOf = new Map(facts.map(({ n, fact }) => [fact.id, `F${n}`]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => numberOf.get(id) ?? []).join(' ');
  const items = itemsOf(document, section.id);
  const lines = items.slice(0, MAX_ITEMS).map((item) => {
    const words = slotsInOrder(section, item)
      .map(([, key]) => clipped(textIn(document, key), 80))
      .filter(Boolean)
      .join(': ');
    return [words, named(item.facts)].filter(Boolean).join(' ');
  });
  const rest = items.length > MAX_ITEMS ? [`and ${items.length - MAX_ITEMS} more`] : [];
  const own = named(section.facts);
  const prose = [section.slots.body, section.slots.note].map((key) => clipped(textIn(document, key), 200)).filter(Boolean);
  return [...prose, ...lines.filter(Boolean), ...rest, ...(own ? [own] : [])].join(' | ');
}

/** The pages with their sections, current titles and contents, one a line. */
export function treeLines(document: SiteDocument): string {
  const { pages, sections } = pageTree(document);
  const facts = numberedFacts(document);
  const numberOf = new Map(facts.map(({ n, fact }) => [fact.id, `F${n}`]));
  return pages
    .flatMap(({ n, page }) => [
      `P${n} ${page.type} page "${textIn(document, page.label)}"`,
      ...sections
        .filter(({ section }) => section.page === page.id)
        .map(({ n: number, section }) => {
          const places = headPlaces(document, section);
          const now = (slot: 'title' | 'lead') => {
            const text = clipped(textIn(document, section.slots[slot]), 160);
            const place = places[slot];
            const kept = place ? lostFacts(document, place, '').flatMap(({ id }) => numberOf.get(id) ?? []) : [];
            return text ? [`${slot} ${place ? 'now' : 'fixed'} "${text}"${kept.length > 0 ? ` (keeps ${kept.join(' ')})` : ''}`] : [];
          };
          const held = holds(document, section, facts);
          return [
            `  S${number} ${number === 1 ? 'opening' : section.kind}`,
            ...now('title'),
            ...now('lead'),
            ...(held ? [`holds: ${held}`] : []),
          ].join('; ');
        }),
    ])
    .join('\n');
}
