import { itemsOf } from '../outline.ts';
import type { Item, Section } from '../schema/document.ts';
import type { Kind } from '../schema/kinds.ts';
import { plainTextOf } from '../strings.ts';
import type { ShownItem } from './coverage.ts';
import { dayNames } from './material/day-names.ts';
import type { DayColumn } from './material/timetable.ts';
import type { Material } from './material.ts';

const shown = ({ doc }: Material, kind: Kind): Section[] =>
  Object.values(doc.sections).filter((section) => section.kind === kind && !section.hidden);

/** Sections that show nothing but these opening hours. */
export const coveredHours = (material: Material, fact: string): string[] =>
  shown(material, 'hours')
    .filter(({ facts, slots, form }) => !slots.lead && !slots.note && !form && facts.length > 0 && facts.every((id) => id === fact))
    .map(({ id }) => id);

/** Sections of contacts that have only this number. */
export const coveredContacts = (material: Material, number: string): string[] =>
  shown(material, 'contact-form')
    .filter(({ facts, slots, form }) => !slots.lead && !slots.note && !form && facts.length > 0 && facts.every((id) => id === number))
    .map(({ id }) => id);

/** Pattern of a time of day. */
const CLOCK =
  /\d+|[ap]\.? ?m\b\.?|\b(?:h|hs|hrs|horas?|hours?|manhã|tarde|noite|mañana|noche|morning|afternoon|evening|from|until|hasta|desde)\b/giu;

/** Whether a class's description adds to its days and its hour: "sábado oito da manhã", "7.30 am IST". */
function saysMore(when: string, hasStart: boolean): boolean {
  const rest = dayNames(when).reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), when);
  return hasStart ? /\p{L}{5}|\p{Lu}{3}/u.test(rest.replace(CLOCK, '')) : /\d|\p{L}{4}/u.test(rest);
}

/** Entries of sections of these kinds that an opening shows completely. */
const entriesIn = (material: Material, kinds: readonly Kind[], isSaid: (item: Item) => boolean): ShownItem[] =>
  kinds
    .flatMap((kind) => shown(material, kind))
    .flatMap(({ id }) => itemsOf(material.doc, id))
    .filter(isSaid)
    .map((item) => ({ item, whole: true }));

/** Classes shown completely by a timetable's days and times. */
export function coveredClasses(material: Material, columns: readonly DayColumn[]): ShownItem[] {
  const { doc } = material;
  const stands = (id: string): boolean => {
    const fact = doc.facts[id];
    if (fact?.norm.kind !== 'class') return false;
    const { days, start, who, price, when } = fact.norm;
    if (saysMore(when, start !== undefined)) return false;
    const isOn = (day: (typeof days)[number]) =>
      columns.some(
        (column) =>
          column.day === day && column.slots.some(({ what, time }) => what.toLowerCase() === fact.text.toLowerCase() && (!start || time)),
      );
    return !who && !price && days.length > 0 && days.every(isOn);
  };
  return entriesIn(material, ['agenda'], ({ slots, link, facts }) => !slots.body && !link && facts.length > 0 && facts.every(stands));
}

const wordsOf = (text: string): string[] => text.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Acts or dates that are completely described by one of these texts. */
export function coveredEntries(material: Material, kinds: readonly Kind[], entries: readonly string[]): ShownItem[] {
  const { doc, locale } = material;
  const known = entries.map((entry) => new Set(wordsOf(entry)));
  return entriesIn(material, kinds, ({ slots, facts, media, link }) => {
    const ownFacts = facts.flatMap((id) => doc.facts[id] ?? []);
    const more = ownFacts.map(({ norm }) => (norm.kind === 'class' ? `${norm.when} ${norm.who ?? ''}` : ''));
    const isPriced = ownFacts.some(({ norm }) => 'price' in norm && norm.price);
    const texts = [...Object.values(slots).map((key) => plainTextOf(doc, key, locale)), ...ownFacts.map(({ text }) => text), ...more];
    const words = wordsOf(texts.join(' '));
    return !media && !link && !isPriced && words.length > 0 && known.some((entry) => words.every((word) => entry.has(word)));
  });
}
