import { itemsOf } from '../../outline.ts';
import type { Item, Section } from '../../schema/document.ts';
import type { Fact } from '../../schema/facts.ts';
import { plainTextOf } from '../../strings.ts';
import type { Material } from '../material.ts';

/** A member of the team section. */
export interface Person {
  item: Item;
  name: Fact;
  role: string;
  registry: Fact | undefined;
}

export interface People {
  section: Section;
  list: readonly Person[];
}

/** The people of the first team on the site; undefined where nobody is named. */
export function peopleOf({ doc, locale }: Material): People | undefined {
  const section = Object.values(doc.sections).find(({ kind, hidden }) => kind === 'team' && !hidden);
  if (!section) return undefined;
  const list = itemsOf(doc, section.id).flatMap((item): Person[] => {
    const facts = item.facts.flatMap((id) => doc.facts[id] ?? []);
    const name = facts.find(({ norm }) => norm.kind === 'person');
    const role = item.slots.role ? plainTextOf(doc, item.slots.role, locale) : '';
    return name ? [{ item, name, role, registry: facts.find(({ norm }) => norm.kind === 'registry') }] : [];
  });
  return list.length > 0 ? { section, list } : undefined;
}
