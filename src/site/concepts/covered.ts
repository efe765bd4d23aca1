import { itemsOf } from '../outline.ts';
import type { Item, Section } from '../schema/document.ts';
import type { Kind } from '../schema/kinds.ts';
import { plainTextOf } from '../strings.ts';
import type { DayColumn } from './material/timetable.ts';
import type { Material } from './material.ts';

const shown = ({ doc }: Material, kind: Kind): Section[] =>
  Object.values(doc.sections).filter((section) => section.kind === kind && !section.hidden);

/** Sections that say nothing but these opening hours. */
export const saidHours = (material: Material, fact: string): string[] =>
  shown(material, 'hours')
    .filter(({ facts, slots, form }) => !slots.lead && !slots.note && !form && facts.length > 0 && facts.every((id) => id === fact))
    .map(({ id }) => id);

/** Sections whose classes are all in a timetable, by day and time, and say nothing more of them. */
export function saidClasses(material: Material, columns: readonly DayColumn[]): string[] {
  const { doc } = material;
  const stands = (id: string): boolean => {
    const fact = doc.facts[id];
    if (fact?.norm.kind !== 'class') return false;
    const { days, start, who, price } = fact.norm;
    const isOn = (day: (typeof days)[number]) =>
      columns.some((column) => column.day === day && column.slots.some(({ what, time }) => what === fact.text && (!start || time)));
    return !who && !price && days.length > 0 && days.every(isOn);
  };
  return shown(material, 'agenda')
    .filter(({ id, facts, form }) => {
      const items = itemsOf(doc, id);
      const isBare = facts.length === 0 && !form && items.length > 0;
      return isBare && items.every(({ slots, link, facts: told }) => !slots.body && !link && told.length > 0 && told.every(stands));
    })
    .map(({ id }) => id);
}

const wordsOf = (text: string): string[] => text.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Sections of entries, acts or dates, that say nothing which is not in one of these texts. */
export function saidEntries(material: Material, kinds: readonly Kind[], entries: readonly string[]): string[] {
  const { doc, locale } = material;
  const known = entries.map((entry) => new Set(wordsOf(entry)));
  const isSaid = ({ slots, facts, media, link }: Item) => {
    if (media || link) return false;
    const told = facts.flatMap((id) => doc.facts[id] ?? []);
    const more = told.map(({ norm }) => (norm.kind === 'class' ? `${norm.when} ${norm.who ?? ''}` : ''));
    const isPriced = told.some(({ norm }) => 'price' in norm && norm.price);
    const texts = [...Object.values(slots).map((key) => plainTextOf(doc, key, locale)), ...told.map(({ text }) => text), ...more];
    const words = wordsOf(texts.join(' '));
    return words.length > 0 && !isPriced && known.some((entry) => words.every((word) => entry.has(word)));
  };
  return kinds
    .flatMap((kind) => shown(material, kind))
    .filter(({ id, facts, form, media }) => {
      const items = itemsOf(doc, id);
      return facts.length === 0 && !form && !media && items.length > 0 && items.every(isSaid);
    })
    .map(({ id }) => id);
}
