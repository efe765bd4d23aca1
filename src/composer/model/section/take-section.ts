import type { Brief } from '#composer/brief.ts';
import { recordOf, recordsIn } from '#composer/model/writing/loose-answer.ts';
import { bodyPlaces, writtenSections } from '#composer/model/writing/places.ts';
import { type Offered, takeTexts } from '#composer/model/writing/take-texts.ts';
import type { Written } from '#composer/model/writing/written.ts';
import type { SectionId, SiteDocument } from '#site/schema.ts';

/** Validates a section's answer. */
export function takeSection(document: SiteDocument, brief: Brief, sectionId: SectionId, answer: unknown): Written {
  const section = writtenSections(document).find(({ id }) => id === sectionId);
  if (!section) return { edits: [], rejected: [] };
  const given = recordOf(answer);
  const { slots, items } = bodyPlaces(document, section);
  const offered: Offered[] = [
    ...(['kicker', 'body', 'note'] as const).map((slot) => ({
      place: slots.find((place) => place.slot === slot),
      name: slot,
      text: given[slot],
    })),
    ...recordsIn(given.items).flatMap(({ n, ...texts }): Offered[] => {
      const places = items.find((item) => item.n === n)?.places;
      return Object.entries(texts).map(([slot, text]) => ({
        place: places?.find((place) => place.slot === slot),
        name: `I${n} ${slot}`,
        text,
      }));
    }),
  ];
  return takeTexts(document, brief, offered);
}
