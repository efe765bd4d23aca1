import type { Brief } from '#composer/brief.ts';
import type { ConceptName } from '#site/schema/concepts.ts';
import type { Theme } from '#site/schema.ts';

type Treatment = NonNullable<Theme['art']['photos']>;

/** Openings that imitate print: a poster has halftone dots, a document the ink of its type. */
const PRINTED: Partial<Record<ConceptName, Treatment>> = {
  'event-poster': 'halftone',
  'tour-dates': 'halftone',
  'name-multiplied': 'halftone',
  statute: 'duotone',
  'people-register': 'duotone',
  'signed-letter': 'duotone',
};

/** Trades whose photos only illustrate. Elsewhere they show the product, the room or the people, and are left untreated. */
const ILLUSTRATED = new Set(['event', 'legal', 'finance', 'cause', 'tech']);
const SOLD = new Set(['real-estate', 'event-venue', 'animal-rescue']);

/** Print effect for a site's photos; undefined for none, which is the default. */
export const treatmentOf = ({ industry }: Brief, concept: ConceptName): Treatment | undefined =>
  ILLUSTRATED.has(industry.archetype) || industry.id === 'musician' ? (SOLD.has(industry.id) ? undefined : PRINTED[concept]) : undefined;
