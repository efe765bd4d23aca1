import { isSame } from '../apply.ts';
import { itemsOf } from '../outline.ts';
import type { Item } from '../schema/document.ts';
import type { Material, Offer } from './material.ts';

/** The offers that belong together and are told first: those of one section. */
export function group({ offers }: Material): readonly Offer[] {
  const [first] = offers;
  const sections = [...new Set(offers.map(({ section }) => section.id))];
  const largest = sections.map((id) => offers.filter(({ section }) => section.id === id)).find((list) => list.length >= 3);
  return largest ?? offers.filter(({ section }) => section.id === first?.section.id);
}

export const shortest = (offers: readonly Offer[]): boolean => offers.every(({ name }) => name.length <= 12);

/** Sections whose items are these offers and no more than their names and prices; what stands around them is told without them. */
export function coveredBy({ doc }: Material, shown: readonly Offer[]): string[] {
  const ids = new Set(shown.map(({ item }) => item.id));
  const sections = [...new Map(shown.map(({ section }) => [section.id, section])).values()];
  return sections
    .filter(({ kind, facts, form }) => kind !== 'booking' && facts.length === 0 && !form)
    .filter(({ id }) =>
      itemsOf(doc, id).every(
        (item) => ids.has(item.id) && !item.slots.body && !item.slots.note && leadsNowhereElse(doc, item) && !noteOf(doc, item.facts),
      ),
    )
    .map(({ id }) => id);
}

/** Whether an item's way is the one that the opening's own button goes. */
const leadsNowhereElse = ({ sections }: Material['doc'], { link }: Item): boolean =>
  !link || Object.values(sections).some(({ kind, actions }) => kind === 'hero' && isSame(actions[0]?.link, link));

const noteOf = (doc: Material['doc'], facts: readonly string[]): boolean =>
  facts.some((id) => {
    const norm = doc.facts[id]?.norm;
    return norm?.kind === 'offer' ? Boolean(norm.note) : norm?.kind === 'plan' ? norm.features.length > 0 : false;
  });
