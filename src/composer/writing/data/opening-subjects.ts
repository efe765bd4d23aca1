import type { ConceptName } from '#site/schema/concepts.ts';

/** The content that an opening makes its picture of. */
export type Subject =
  | 'hours'
  | 'timetable'
  | 'phone'
  | 'address'
  | 'prices'
  | 'plans'
  | 'services'
  | 'capacities'
  | 'people'
  | 'sentence'
  | 'name'
  | 'number'
  | 'areas'
  | 'dates'
  | 'works'
  | 'seasons'
  | 'drawing';

/** 0: suits a quiet, elegant or minimal wish; 1: neither; 2: loud. */
type Volume = 0 | 1 | 2;

const of = (subject: Subject, volume: Volume, more: { fields?: true } = {}) => ({ subject, volume, ...more });

/** Subject and volume of each opening; `fields` marks those that show three or more colours at once. */
export const SUBJECTS: Readonly<Record<ConceptName, { subject: Subject; volume: Volume; fields?: true }>> = {
  'price-poster': of('prices', 2),
  'price-ledger': of('prices', 0),
  'name-wide': of('name', 1),
  'quiet-sentence': of('sentence', 0),
  'one-numeral': of('number', 2),
  'services-index': of('services', 1),
  statute: of('services', 0),
  'title-block': of('capacities', 0),
  'day-strips': of('hours', 1),
  'week-windows': of('hours', 1),
  'timetable-columns': of('timetable', 1, { fields: true }),
  'event-poster': of('dates', 2),
  'tour-dates': of('dates', 1),
  teeth: of('drawing', 1),
  fade: of('drawing', 1),
  curls: of('drawing', 0),
  'nail-row': of('drawing', 1),
  'bread-tray': of('drawing', 1),
  'pizza-slices': of('drawing', 1),
  iris: of('drawing', 0),
  phyllotaxis: of('drawing', 0),
  'firing-order': of('drawing', 1),
  wiring: of('drawing', 1),
  'pipe-run': of('drawing', 1),
  'brick-bond': of('drawing', 1),
  barbell: of('drawing', 2),
  gait: of('drawing', 0),
  weave: of('drawing', 0),
  optotype: of('drawing', 1),
  'times-table': of('drawing', 1, { fields: true }),
  'swim-lanes': of('drawing', 1),
  dovetail: of('drawing', 0),
  fretboard: of('drawing', 0),
  'key-bitting': of('drawing', 1),
  'road-marks': of('drawing', 1),
  'sheet-series': of('drawing', 1),
  'fan-deck': of('drawing', 1, { fields: true }),
  'paw-tracks': of('drawing', 1),
  'people-register': of('people', 0),
  receipt: of('prices', 1),
  label: of('prices', 1),
  'signed-letter': of('sentence', 0),
  'works-index': of('works', 0),
  'plans-columns': of('plans', 1),
  'season-calendar': of('seasons', 0),
  wheel: of('drawing', 1),
  'address-type': of('address', 1),
  'areas-served': of('areas', 1),
  'name-multiplied': of('name', 2),
  'areas-to-scale': of('prices', 1),
  strata: of('prices', 1, { fields: true }),
  broadside: of('phone', 2),
  rings: of('name', 1),
  'thumb-index': of('name', 1),
  crossword: of('name', 2),
  'flap-board': of('name', 2),
  'tear-off': of('phone', 1),
  'phone-poster': of('phone', 2),
  fields: of('name', 1, { fields: true }),
  'price-fields': of('prices', 2, { fields: true }),
  tapes: of('name', 2, { fields: true }),
};

/** Openings of one ground and one ink: a second colour that the owner named is not seen in them. */
export const ONE_GROUND: ReadonlySet<ConceptName> = new Set<ConceptName>([
  'quiet-sentence',
  'name-wide',
  'receipt',
  'tour-dates',
  'phone-poster',
]);

/**
 * Points that balance the choice: openings that nearly any message fills stand back, so that none is on more than a tenth of sites; an age or
 * a count with its noun comes forward, rather than a phone or a street.
 */
export const COMMONNESS: Partial<Record<ConceptName, number>> = {
  fields: -0.44,
  'quiet-sentence': -0.36,
  'name-wide': -0.39,
  'tear-off': -0.05,
  'phone-poster': -0.06,
  broadside: -0.1,
  'address-type': -0.1,
  'services-index': -0.18,
  'price-ledger': -0.2,
  'price-poster': -0.03,
  receipt: -0.03,
  'areas-to-scale': -0.3,
  'price-fields': -0.18,
  label: 0.02,
  rings: -0.11,
  'one-numeral': 0.08,
  'signed-letter': 0.13,
  'thumb-index': 0.06,
  crossword: -0.19,
  'flap-board': -0.11,
  tapes: -0.07,
};

/** Things that a drawing shows, in the owner's words; over folded text. */
export const MOTIFS: Partial<Record<ConceptName, RegExp>> = {
  'paw-tracks': /\b(?:patinhas?|patas?|paw(?:s| prints?)?|huellas?|huellitas?)\b/g,
  teeth: /\b(?:dentes?|dentinhos?|teeth|tooth|dientes?|muelas?)\b/g,
  'pizza-slices': /\b(?:fatias? de pizza|pizza slices?|rebanadas? de pizza|porciones? de pizza)\b/g,
  'bread-tray': /\b(?:paes|paezinhos|loaves|panes)\b/g,
  barbell: /\b(?:halter(?:es)?|barras? de peso|dumbbells?|barbells?|pesas)\b/g,
  wheel: /\b(?:rodas? de bicicleta|bike wheels?|ruedas?)\b/g,
  fretboard: /\b(?:violao|viola|guitar(?:ra)?s?)\b/g,
  'nail-row': /\b(?:unhas?|nails?|unas)\b/g,
  curls: /\b(?:cachos?|curls?|rizos?|mechas? de cabelo)\b/g,
  weave: /\b(?:tecidos?|trama|fabric|telas?)\b/g,
  'key-bitting': /\b(?:chaves?|keys?|llaves?)\b/g,
  gait: /\b(?:bonequinhos?|silhuetas?|silhouettes?|siluetas?)\b/g,
};
