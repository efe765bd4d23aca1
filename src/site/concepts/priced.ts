import { itemsOf } from '../outline.ts';
import type { Material, Offer } from './material.ts';

/** The offers that belong together and are told first: those of one section. */
export function group({ offers }: Material): readonly Offer[] {
  const [first] = offers;
  const sections = [...new Set(offers.map(({ section }) => section.id))];
  const largest = sections.map((id) => offers.filter(({ section }) => section.id === id)).find((list) => list.length >= 3);
  return largest ?? offers.filter(({ section }) => section.id === first?.section.id);
}

export const shortest = (offers: readonly Offer[]): boolean => offers.every(({ name }) => name.length <= 12);

/** Sections that say nothing but these offers: a heading, the names and the prices. */
export function coveredBy({ doc }: Material, shown: readonly Offer[]): string[] {
  const ids = new Set(shown.map(({ item }) => item.id));
  const sections = [...new Map(shown.map(({ section }) => [section.id, section])).values()];
  return sections
    .filter(({ slots, facts, form, actions }) => !slots.lead && !slots.note && facts.length === 0 && !form && actions.length === 0)
    .filter(({ id }) =>
      itemsOf(doc, id).every((item) => ids.has(item.id) && !item.slots.body && !item.slots.note && !item.link && !noteOf(doc, item.facts)),
    )
    .map(({ id }) => id);
}

const noteOf = (doc: Material['doc'], facts: readonly string[]): boolean =>
  facts.some((id) => {
    const norm = doc.facts[id]?.norm;
    return norm?.kind === 'offer' ? Boolean(norm.note) : norm?.kind === 'plan' ? norm.features.length > 0 : false;
  });
