import type { ConceptName } from '../schema/concepts.ts';
import type { Asset } from '../schema/document.ts';

/** The opening that has a good photo at the side of its words; the others show it in a band of its own. */
export const BESIDE_WORDS = 'quiet-sentence' satisfies ConceptName;

/** Pixels: a narrower one would be drawn larger than it is. */
const SIDE = 560;
export const standsBeside = ({ source, width }: Asset): boolean =>
  (source.from !== 'upload' || source.measure?.grade !== 'whole') && width >= SIDE;
