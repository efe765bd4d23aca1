import { withOwnSayings } from './own-sayings.ts';
import { plainly } from './plainly.ts';
import type { StatedItem, StatedPart } from './stated-part.ts';
import { withConditions } from './with-conditions.ts';

const MAX_PARTS = 60;
const MAX_VALUE = 45;
/** Characters about one thing. */
const MAX_OF_THING = 600;

type Items = Extract<StatedPart, { is: 'items' }>;

/** Parts of all pages in their order, each thing once and none that the opening has said: what a later page adds to an item stands with the item. */
export function tidyParts(pages: readonly (readonly StatedPart[])[], opened: readonly string[] = []): StatedPart[] {
  const kept: StatedPart[] = [];
  const items = new Map<string, StatedItem>();
  /** Pages of one thing alone, with its name. */
  const alone = new Map<string, string>();
  /** The page that first shows each thing. */
  const shown = new Map<string, string>();
  const said = new Set(opened.map(plainly));
  const isNew = (text: string): boolean => {
    const key = plainly(text);
    if (key === '' || said.has(key)) return false;
    said.add(key);
    return true;
  };
  for (const part of withoutTeasers(pages.flat())) {
    if (part.is === 'items') for (const { name } of part.items) if (!shown.has(plainly(name))) shown.set(plainly(name), part.url);
    const left = part.is === 'items' ? itemsLeft(part, items, isNew) : othersLeft(part, isNew);
    if (part.is === 'items' && part.items.length === 1 && !left) alone.set(part.url, part.items[0]!.name);
    const words = left && wordsOfThing(left);
    const thing = left && items.get(plainly(left.heading ?? alone.get(part.url) ?? ''));
    const isOfThing = words && thing?.price !== undefined && shown.get(plainly(thing.name)) !== part.url;
    // The page of one thing says more of what the shop shows.
    if (isOfThing && words.join(' ').length < MAX_OF_THING)
      thing.note = words.reduce((note, text) => joinedNotes(note, text), thing.note ?? '');
    else if (left) kept.push(left);
  }
  const whole = kept.map((part) => (part.is === 'items' ? withUnits(withOneHeading(part)) : part));
  return withOwnSayings(withConditions(withoutSaidNames(whole, opened))).slice(0, MAX_PARTS);
}

/** Sentences and measures, where a part is nothing more. */
function wordsOfThing(part: StatedPart): string[] | undefined {
  if (part.is === 'prose') return part.paragraphs;
  if (part.is !== 'items' || part.items.some(({ price, group }) => price || group)) return undefined;
  const measures = part.items.map(({ name, note }) => (note ? `${name}: ${note}` : name));
  return [part.lead, part.note, ...measures].filter((text) => text !== undefined);
}

/** Names alone that one sentence has all of, as it writes them: "Atendemos Campinas, Valinhos e Vinhedo" above the same towns. */
function withoutSaidNames(parts: readonly StatedPart[], opened: readonly string[]): StatedPart[] {
  const texts = [
    ...opened,
    ...parts.flatMap((part) =>
      part.is === 'prose' ? part.paragraphs : part.is === 'items' ? part.items.map(({ note }) => note ?? '') : [],
    ),
  ];
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?])\s+/));
  const isSaid = (part: StatedPart) =>
    part.is === 'items' &&
    part.items.length >= MIN_SAID &&
    part.items.every(({ name, note, price }) => !note && !price && /^\p{Lu}/u.test(name)) &&
    sentences.some((sentence) => part.items.every(({ name }) => ` ${sentence.replace(/[,.;:!?()]/g, ' ')} `.includes(` ${name} `)));
  return parts.filter((part) => !isSaid(part));
}
const MIN_SAID = 3;

/** A list of the home page without a heading, all of whose things stand in a later list with one, is shown there. */
function withoutTeasers(parts: readonly StatedPart[]): StatedPart[] {
  const lists = parts.filter((part) => part.is === 'items');
  const isSame = (one: StatedItem, other: StatedItem) => plainly(one.name) === plainly(other.name) && one.price === other.price;
  // "Novidades" of a shop, on the page before the shop.
  const isShelf = (part: Items) =>
    part.items.every(({ price }) => price) &&
    lists.some(
      (later) =>
        later.url !== part.url &&
        lists.indexOf(later) > lists.indexOf(part) &&
        later.items.length > part.items.length &&
        part.items.every((item) => later.items.some((other) => isSame(item, other) && (!item.note || item.note === other.note))),
    );
  const isTeaser = (part: Items) =>
    !part.heading &&
    !part.items.some(({ price }) => price) &&
    lists.some(
      (later) =>
        lists.indexOf(later) > lists.indexOf(part) &&
        later.heading &&
        part.items.every(({ name, note }) =>
          later.items.some((item) => plainly(item.name) === plainly(name) && (!note || item.note === note)),
        ),
    );
  const texts = parts.flatMap((part) => (part.is === 'prose' ? part.paragraphs.map(plainly) : []));
  const isBeginning = (text: string) =>
    CUT.test(text) && texts.some((one) => one !== plainly(text) && one.includes(plainly(text.replace(CUT, ''))));
  return parts.flatMap((part): StatedPart[] => {
    if (part.is === 'items') return isTeaser(part) || isShelf(part) ? [] : [part];
    if (part.is !== 'prose') return [part];
    const paragraphs = part.paragraphs.filter((text) => !isBeginning(text));
    return paragraphs.length > 0 ? [{ ...part, paragraphs }] : [];
  });
}

/** "3 dias úteis": a value for a thing that another list describes. */
const isValue = (note: string | undefined): boolean => note !== undefined && note.length < MAX_VALUE && !/[.!?]$/.test(note);

/** "A resposta honesta é: depende… […]": the beginning of a text that goes on elsewhere. */
const CUT = /\s*(?:\[?(?:\.{3}|…)\]?\s*)+$/u;

/** Two notes of one thing; of a text and its beginning the text. */
function joinedNotes(one: string | undefined, said: string): string {
  // "Altura - 9 cm", a row of a table of measures.
  const other = said.length < MAX_VALUE ? said.replace(/^(\p{Lu}[\p{L} ]{2,20}) - (?=\S)/u, '$1: ') : said;
  if (!one || other.includes(one)) return other;
  const start = plainly(one.replace(CUT, ''));
  if (CUT.test(one) && plainly(other).includes(start)) return other;
  return one.includes(other) ? one : `${one.replace(/\.$/, '')}. ${other}`;
}

/** Items of a list for each one that repeats an earlier list, from which the list is another one. */
const ITEMS_PER_REPEATED = 4;

function itemsLeft(part: Items, known: Map<string, StatedItem>, isNew: (text: string) => boolean): StatedPart | null {
  const isOfValues = part.heading !== undefined && part.items.length > 1 && part.items.every(({ note, price }) => !price && isValue(note));
  // The page of one thing may leave out its price; a list with prices is another one than a list of services.
  const sameOf = ({ name, price }: StatedItem) =>
    [known.get(plainly(name))].find(
      (one) => one && !(isOfValues && one.note && !isValue(one.note)) && (one.price === price || (part.items.length === 1 && !price)),
    );
  const isAll = part.items.every((item) => sameOf(item));
  // A page of a shop that shows some of its things again: its heading is their group.
  const isShelf = isAll && part.items.length > 1 && part.heading !== undefined;
  // A menu of which the home page has shown a dish or two stays whole.
  const repeated = part.items.filter((item) => sameOf(item));
  const isWhole =
    part.heading !== undefined && part.items.every(({ price }) => price) && repeated.length * ITEMS_PER_REPEATED <= part.items.length;
  const left: StatedItem[] = [];
  for (const item of part.items) {
    const same = isWhole && item.note ? undefined : sameOf(item);
    if (!same) {
      known.set(plainly(item.name), item);
      left.push(item);
      // A page of its own says the same of it again.
      if (item.note && item.note.length > MAX_VALUE) isNew(item.note);
      continue;
    }
    if (item.note) same.note = joinedNotes(same.note, item.note);
    if (isShelf) same.group ??= part.heading!;
  }
  const note = part.note && isNew(part.note) ? part.note : undefined;
  const lead = part.lead && isNew(part.lead) ? part.lead : undefined;
  const { note: _, lead: __, ...bare } = part;
  if (left.length > 0) return { ...bare, items: left, ...(lead && { lead }), ...(note && { note }) };
  const words = [lead, note].filter((text) => text !== undefined);
  return words.length > 0 ? { is: 'prose', url: part.url, ...(part.heading && { heading: part.heading }), paragraphs: words } : null;
}

function othersLeft(part: Exclude<StatedPart, Items>, isNew: (text: string) => boolean): StatedPart | null {
  const left = <T>(all: readonly T[], textOf: (one: T) => string): T[] => all.filter((one) => isNew(textOf(one)));
  if (part.is === 'people') part = { ...part, people: left(part.people, ({ name }) => `${name} person`) };
  else if (part.is === 'quotes') part = { ...part, quotes: left(part.quotes, ({ words }) => words) };
  else if (part.is === 'questions') part = { ...part, questions: left(part.questions, ({ question }) => question) };
  else if (part.is === 'timetable') part = { ...part, days: left(part.days, (day) => JSON.stringify(day)) };
  else if (part.is === 'figures') part = { ...part, figures: left(part.figures, ({ number, of }) => number + of) };
  else part = { ...part, paragraphs: left(part.paragraphs, (text) => text) };
  const { length } = Object.values(part).find(Array.isArray) ?? [];
  return length === 0 ? null : part;
}

/** "Bolos (o quilo)": what each price below is for. */
const UNIT = /\s*\(((?:o|a|por|per|al|el|la|each|cada|preço por)\s[^()]{2,16})\)$/i;

function withUnits(part: Items): Items {
  const unitOf = (heading: string | undefined) => UNIT.exec(heading ?? '')?.[1];
  const items = part.items.map((item) => {
    const unit = unitOf(item.group ?? part.heading);
    if (!unit || !item.price) return item;
    return { ...item, price: `${item.price} ${unit}`, ...(item.group && { group: item.group.replace(UNIT, '') }) };
  });
  return { ...part, items, ...(part.heading && { heading: part.heading.replace(UNIT, '') }) };
}

/** A list with a single group has that as its heading. */
function withOneHeading(part: Items): Items {
  const groups = new Set(part.items.map(({ group }) => group));
  const [group] = groups;
  if (part.heading !== undefined || groups.size !== 1 || !group) return part;
  return { ...part, heading: group, items: part.items.map(({ group: _, ...item }) => item) };
}
