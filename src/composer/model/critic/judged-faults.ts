import { writtenSections } from '#composer/model/writing/places.ts';
import { faultsOf } from '#composer/writing/judge.ts';
import { itemsOf } from '#site/outline.ts';
import type { Section, SiteDocument, StringKey } from '#site/schema.ts';
import type { Line } from './numbered-lines.ts';

/** Rejections by the judge of composed sites, each with its location for the critic: a line, or a section by its name. */
export function judgedFaults(document: SiteDocument, lines: readonly Line[]): string[] {
  const numbers = new Map(lines.flatMap(({ n, place }) => (n !== undefined && place ? [[place.key, n] as const] : [])));
  return writtenSections(document).flatMap((section) => sectionFaults(document, section, numbers));
}

function sectionFaults(document: SiteDocument, section: Section, numbers: ReadonlyMap<StringKey, number>): string[] {
  const items = itemsOf(document, section.id);
  const at = `[${section.kind}]`;
  const texts = [section, ...items].flatMap(({ slots }) =>
    Object.values(slots).map((key) => ({
      at: numbers.has(key) ? `L${numbers.get(key)}` : at,
      text: document.strings[document.site.defaultLocale]?.[key] ?? '',
      by: document.stringMeta[key]?.by,
    })),
  );
  const isOurs = (key: StringKey | undefined) => key !== undefined && document.stringMeta[key]?.by === 'composer';
  return faultsOf({
    kind: section.kind,
    at,
    texts,
    // The critic's lines contain no buttons.
    buttons: [],
    isStated:
      section.facts.length > 0 ||
      texts.some(({ by }) => by !== 'composer') ||
      items.some(({ facts }) => facts.length > 0) ||
      (items.length > 0 && items.every(({ slots }) => Object.keys(slots).length === 0)),
    hasUnasked: items.some(({ facts, slots }) => facts.length === 0 && isOurs(slots.title)),
  });
}
