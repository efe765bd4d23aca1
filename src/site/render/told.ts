import type { Item, Section } from '../schema/document.ts';
import type { ItemId, SectionId } from '../schema/ids.ts';
import type { Kind } from '../schema/kinds.ts';

/** What stands in the opening already, so that the page below does not say it again. */
export interface Told {
  /** Sections of which nothing is left: the opening is their place. */
  gone: ReadonlySet<SectionId>;
  /** Sections whose lists stand in the opening, as far as they say more than it. */
  left: ReadonlyMap<SectionId, Left>;
}

/** What is left of a section: itself without the texts and the button that the opening has, and the items that say more than it. */
export interface Left {
  section: Section;
  items: readonly Item[];
  /** Items whose prices the opening has. */
  unpriced?: ReadonlySet<ItemId>;
  /** Whether the section was a list and has nothing but a sentence: its heading is only for those who listen. */
  isBare: boolean;
  /** What a list of prices has left when the opening has its prices: words on them, or further things. Its heading says so. */
  remains?: 'words' | 'things';
}

/** Kinds in which something is done: they stand without their list. */
const ACTS: ReadonlySet<Kind> = new Set<Kind>(['booking', 'donate']);
const NOTED: ReadonlySet<Kind> = new Set<Kind>(['menu', 'products', 'pricing', 'agenda']);

/** Whether a section is there for something to be done in it. */
export const isAct = ({ kind, form }: Section): boolean => ACTS.has(kind) || Boolean(form);

/** Whether a section says something beside its items. */
export const saysMore = (section: Section): boolean =>
  isAct(section) || Boolean(section.slots.lead || section.actions.length > 0 || (section.slots.note && NOTED.has(section.kind)));
