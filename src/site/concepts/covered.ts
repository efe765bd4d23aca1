import { itemsOf } from '../outline.ts';
import type { Section } from '../schema/document.ts';
import type { Kind } from '../schema/kinds.ts';
import { dayNames } from './material/day-names.ts';
import type { DayColumn } from './material/timetable.ts';
import type { Material } from './material.ts';

const shown = ({ doc }: Material, kind: Kind): Section[] =>
  Object.values(doc.sections).filter((section) => section.kind === kind && !section.hidden);

/** Sections that say nothing but these opening hours. */
export const saidHours = (material: Material, fact: string): string[] =>
  shown(material, 'hours')
    .filter(({ facts, slots, form }) => !slots.lead && !slots.note && !form && facts.length > 0 && facts.every((id) => id === fact))
    .map(({ id }) => id);

/** Whether a class is told by more than its days: "sábado oito da manhã" has a time that stands in no column. */
function saysMoreThanDays(when: string): boolean {
  const rest = dayNames(when).reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), when);
  return /\d|\p{L}{4}/u.test(rest);
}

/** Sections whose classes are all in a timetable, by day and time, and say nothing more of them. */
export function saidClasses(material: Material, columns: readonly DayColumn[]): string[] {
  const { doc } = material;
  const stands = (id: string): boolean => {
    const fact = doc.facts[id];
    if (fact?.norm.kind !== 'class') return false;
    const { days, start, who, price, when } = fact.norm;
    if (!start && saysMoreThanDays(when)) return false;
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

/** Sections that name nobody but these people, without a word about them. */
export const saidActs = ({ doc }: Material, acts: readonly string[]): string[] =>
  Object.values(doc.sections)
    .filter(({ id, kind, hidden, facts }) => {
      const items = itemsOf(doc, id);
      return (
        (kind === 'lineup' || kind === 'team') &&
        !hidden &&
        facts.length === 0 &&
        items.length > 0 &&
        items.every(
          ({ slots, facts: told, media, link }) =>
            Object.keys(slots).length === 0 && !media && !link && told.every((one) => acts.includes(doc.facts[one]?.text ?? '')),
        )
      );
    })
    .map(({ id }) => id);
