import type { Item, Section, SiteDocument } from '../schema/document.ts';
import type { ItemId, SectionId } from '../schema/ids.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Words } from './words/shape.ts';

/** Content that the opening already shows, so that the page below does not repeat it. */
export interface OpeningCoverage {
  /** Sections covered completely: their anchors move to the opening. */
  covered: ReadonlySet<SectionId>;
  /** Remainders of partly covered sections. */
  remainders: ReadonlyMap<SectionId, Remainder>;
}

/** The remainder of a section: without the texts and the button that the opening has, and without items that add nothing. */
export interface Remainder {
  section: Section;
  items: readonly Item[];
  /** Its body without the sentences that the opening quotes. */
  body?: string;
  /** Items whose prices the opening shows. */
  unpriced?: ReadonlySet<ItemId>;
  /** Remainder of a list that the opening shows: a text about it, descriptions, or further offers. Selects its heading. */
  remains?: keyof Words['remains'];
}

/** Whether the owner wrote the heading: it is never replaced or hidden. */
export const isTitledByOwner = ({ stringMeta }: Pick<SiteDocument, 'stringMeta'>, { slots }: Section): boolean =>
  slots.title !== undefined && stringMeta[slots.title]?.by === 'owner';

/** Kinds with an action: they stay without their list. */
const ACTS: ReadonlySet<Kind> = new Set<Kind>(['donate']);
/** Kinds with a note of their own, which stays. */
const NOTED: ReadonlySet<Kind> = new Set<Kind>(['menu', 'products', 'pricing', 'agenda', 'booking']);

/** Whether a section exists for an action. */
export const isAct = ({ kind, form }: Section): boolean => ACTS.has(kind) || Boolean(form);

/** Whether a section has content beside its items. */
export const saysMore = (section: Section): boolean =>
  isAct(section) || Boolean(section.slots.lead || section.actions.length > 0 || (section.slots.note && NOTED.has(section.kind)));
