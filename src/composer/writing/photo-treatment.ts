import type { Brief } from '#composer/brief.ts';
import type { ConceptName } from '#site/schema/concepts.ts';
import type { Theme } from '#site/schema.ts';

type Treatment = NonNullable<Theme['art']['photos']>;

/** Openings that are print themselves: a poster is printed in dots, a document in the ink of its type. */
const PRINTED: Partial<Record<ConceptName, Treatment>> = {
  'event-poster': 'halftone',
  'tour-dates': 'halftone',
  'name-multiplied': 'halftone',
  statute: 'duotone',
  'people-register': 'duotone',
  'signed-letter': 'duotone',
};

/** Trades whose photos illustrate. Elsewhere they show what is sold, where one sleeps or who does the work: as they came. */
const ILLUSTRATED = new Set(['event', 'legal', 'finance', 'cause', 'tech']);
const SOLD = new Set(['real-estate', 'event-venue', 'animal-rescue']);

/** How a site's photos are printed; undefined for as they came, which is the rule. */
export const treatmentOf = ({ industry }: Brief, concept: ConceptName): Treatment | undefined =>
  ILLUSTRATED.has(industry.archetype) || industry.id === 'musician' ? (SOLD.has(industry.id) ? undefined : PRINTED[concept]) : undefined;
