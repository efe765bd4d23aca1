import { bodyPlaces, headPlaces, type Place, readText, writtenSections } from '#composer/model/writing/places.ts';
import { slotsInOrder } from '#composer/model/writing/slots-in-order.ts';
import { itemsOf } from '#site/outline.ts';
import type { SiteDocument, StringKey } from '#site/schema.ts';

/** A line of the site as displayed; those with a number may be changed. */
export interface Line {
  n?: number;
  text: string;
  place?: Place;
}

const MAX_LINES = 160;

/** Texts of the site from top to bottom, section by section. */
export function numberedLines(document: SiteDocument): Line[] {
  const lines: Line[] = [];
  let n = 0;
  const add = (key: StringKey | undefined, places: readonly Place[]) => {
    const text = key === undefined ? '' : readText(document, document.strings[document.site.defaultLocale]?.[key] ?? '');
    if (!text || lines.length >= MAX_LINES) return;
    const place = places.find((one) => one.key === key && !one.begun);
    lines.push(place ? { n: ++n, text, place } : { text });
  };
  for (const section of writtenSections(document)) {
    const { title, lead } = headPlaces(document, section);
    const { slots, items } = bodyPlaces(document, section);
    const own = [title, lead, ...slots, ...items.flatMap(({ places }) => places)].filter((place) => place !== undefined);
    lines.push({ text: `[${section.kind}]` });
    for (const slot of ['kicker', 'title', 'lead', 'body'] as const) add(section.slots[slot], own);
    for (const item of itemsOf(document, section.id)) {
      for (const [, key] of slotsInOrder(section, item)) add(key, own);
      for (const id of item.facts) {
        const text = document.facts[id]?.text;
        if (text && lines.length < MAX_LINES && lines.at(-1)?.text !== text) lines.push({ text });
      }
    }
    add(section.slots.note, own);
  }
  return lines;
}
