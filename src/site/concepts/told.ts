import { isSame } from '../apply.ts';
import { itemsOf, pagesOf, sectionsOf } from '../outline.ts';
import { isAct, type Left, saysMore, type Told } from '../render/told.ts';
import type { Item, Link, Section } from '../schema/document.ts';
import type { Fact, FactKind } from '../schema/facts.ts';
import type { ItemId, PageId, SectionId, StringKey } from '../schema/ids.ts';
import { plainTextOf } from '../strings.ts';
import type { Material } from './material.ts';

/** An item as an opening shows it: its name always, its price and its words where they stand there too. */
export interface Shown {
  item: Item;
  price?: boolean;
  words?: boolean;
  /** Nothing else is told of it anywhere. */
  whole?: boolean;
}

/** What is left of an item that an opening shows. */
type Rest = 'nothing' | 'words' | 'all';

/** Facts that are an item's name, or that an opening shows beside it. */
const NAMES: ReadonlySet<FactKind> = new Set<FactKind>(['offer', 'plan', 'price', 'person', 'registry']);

/** Whether two links lead to the same page, place or person. */
function isSameWay(one: Link, other: Link): boolean {
  if ('fact' in one && 'fact' in other) return one.to === other.to && one.fact === other.fact;
  return isSame(one, other);
}

const openingWays = ({ doc }: Material): Link[] =>
  Object.values(doc.sections).flatMap(({ kind, actions }) => (kind === 'hero' && actions[0] ? [actions[0].link] : []));

const leadsElsewhere = (material: Material, link: Link | undefined): boolean =>
  link !== undefined && !openingWays(material).some((way) => isSameWay(way, link));

function restOf(material: Material, shown: Shown | undefined): Rest {
  if (!shown || shown.whole) return shown ? 'nothing' : 'all';
  const { doc, locale } = material;
  const { item, price, words } = shown;
  const norms = item.facts.flatMap((id) => doc.facts[id]?.norm ?? []);
  const isPriced = norms.some((norm) => norm.kind === 'price' || ('price' in norm && norm.price) || (norm.kind === 'offer' && norm.free));
  const isOther = norms.some(({ kind }) => !NAMES.has(kind));
  if (item.media || isOther || (isPriced && !price) || leadsElsewhere(material, item.link)) return 'all';
  const says = (key: StringKey | undefined) => key !== undefined && plainTextOf(doc, key, locale).trim() !== '';
  const hasWords =
    says(item.slots.body) ||
    says(item.slots.note) ||
    says(item.slots.role) ||
    norms.some((norm) => (norm.kind === 'offer' && norm.note) || (norm.kind === 'plan' && norm.features.length > 0));
  return hasWords && !words ? 'words' : 'nothing';
}

interface Rows {
  items: readonly Item[];
  unpriced: ReadonlySet<ItemId>;
}

/** Whether an item is a bare name: neither a price nor a word about it is told anywhere. */
const isBareName = ({ doc, locale }: Material, { slots, facts }: Item): boolean =>
  ![slots.body, slots.note].some((key) => key !== undefined && plainTextOf(doc, key, locale).trim()) &&
  facts.every((id) => {
    const norm = doc.facts[id]?.norm;
    return norm?.kind === 'offer' && !norm.price && !norm.note && !norm.free;
  });

/**
 * What is left of each list of a page that its opening shows. Of a list that it shows in part only names without a price go on below:
 * prices are looked for in one place, so the whole list stands there.
 */
function listsLeft(material: Material, page: PageId, shown: readonly Shown[]): Map<SectionId, Rows> {
  const { doc } = material;
  const byItem = new Map<ItemId, Shown>(shown.map((one) => [one.item.id, one]));
  const sections = new Set(shown.flatMap(({ item }) => doc.sections[item.section] ?? []).filter((section) => section.page === page));
  const left = new Map<SectionId, Rows>();
  for (const { id, kind, media, facts } of sections) {
    const rests = itemsOf(doc, id).map((item) => ({ item, rest: restOf(material, byItem.get(item.id)) }));
    const whole = rests.filter(({ rest }) => rest === 'all').map(({ item }) => item);
    const isGrouped = rests.some(({ item }) => item.group);
    const isNamesOnly = !isGrouped && whole.length <= rests.length / 2 && whole.every((item) => isBareName(material, item));
    if (!(whole.length === 0 || isNamesOnly) || media || (kind !== 'booking' && facts.length > 0)) continue;
    const unpriced = rests.filter(({ rest }) => rest === 'words').map(({ item }) => item.id);
    left.set(id, { items: rests.filter(({ rest }) => rest !== 'nothing').map(({ item }) => item), unpriced: new Set(unpriced) });
  }
  return left;
}

/** Words of a text without its signs, for comparing. */
const plain = (text: string): string => ` ${(text.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')} `;

/** Words of the shortest text that is known again. */
const SENTENCE = 4;
const TEXTS = ['lead', 'body', 'note'] as const;

/** Texts of a section that are nothing but sentences of the opening. */
function saidTexts({ doc, locale }: Material, { slots }: Section, said: readonly string[]): (typeof TEXTS)[number][] {
  return TEXTS.filter((name) => {
    const text = slots[name] ? plainTextOf(doc, slots[name], locale) : '';
    const sentences = text.split(/(?<=[.!?؟…])\s+/u).filter((one) => plain(one).trim());
    return plain(text).trim().split(' ').length >= SENTENCE && sentences.every((one) => said.some((whole) => whole.includes(plain(one))));
  });
}

/** What an opening tells: items, sentences, and sections of other things. */
export interface Telling {
  shown: readonly Shown[];
  said: readonly Fact[];
  covered: readonly SectionId[];
}

const sentencesOf = ({ said }: Telling): string[] => [
  plain(said.map(({ text }) => text).join(' ')),
  ...said.map(({ text }) => plain(text)),
];

/** What is left of a list of prices without one of them, where we gave it its heading. */
function remainsOf({ doc }: Material, { kind, slots }: Section, { items, unpriced }: Rows): Left['remains'] {
  const isOurs = slots.title !== undefined && doc.stringMeta[slots.title]?.by === 'composer';
  if (kind !== 'pricing' || !isOurs || items.length === 0) return undefined;
  const hasPrice = ({ facts }: Item) => facts.some((id) => doc.facts[id]?.norm.kind === 'price');
  if (items.some((item) => hasPrice(item) && !unpriced.has(item.id))) return undefined;
  return items.every(({ id }) => unpriced.has(id)) ? 'words' : 'things';
}

const NO_ROWS: Rows = { items: [], unpriced: new Set() };

/** What is left of a section once its list stands in the opening, or some of its texts do; itself where nothing of it does. */
function leftOf(material: Material, section: Section, list: Rows | undefined, said: readonly string[]): Left | 'gone' | undefined {
  const texts = isAct(section) ? [] : saidTexts(material, section, said);
  if (!list && texts.length === 0) return undefined;
  const actions = isAct(section) ? section.actions : section.actions.filter(({ link }) => leadsElsewhere(material, link));
  const slots = Object.fromEntries(Object.entries(section.slots).filter(([name]) => !texts.some((text) => text === name)));
  const own = { ...section, slots, actions };
  const items = list?.items ?? itemsOf(material.doc, section.id);
  const isEmpty = items.length === 0 && (list || (!slots.body && section.facts.length === 0 && !section.media)) && !saysMore(own);
  if (isEmpty) return 'gone';
  const remains = list && remainsOf(material, section, list);
  return {
    section: own,
    items,
    unpriced: list?.unpriced,
    isBare: list?.items.length === 0 && !isAct(section),
    ...(remains ? { remains } : {}),
  };
}

/** What the opening of a page leaves of the sections below. */
export function toldBy(material: Material, page: PageId, telling: Telling): Told {
  const { doc } = material;
  const lists = listsLeft(material, page, telling.shown);
  const said = sentencesOf(telling);
  const gone = new Set<SectionId>();
  const left = new Map<SectionId, Left>();
  for (const section of sectionsOf(doc, page)) {
    if (section.hidden || section.kind === 'hero') continue;
    const rest = leftOf(material, section, telling.covered.includes(section.id) ? NO_ROWS : lists.get(section.id), said);
    if (rest === 'gone') gone.add(section.id);
    else if (rest) left.set(section.id, rest);
  }
  return { gone, left };
}

/** Which part of what an opening shows stands again on the home page below it, 0–1. */
export function repeatedShare(material: Material, telling: Telling): number {
  const { doc } = material;
  const home = pagesOf(doc)[0];
  const { shown, said } = telling;
  if (!home || shown.length + said.length === 0) return 0;
  const { gone, left } = toldBy(material, home.id, telling);
  const sections = sectionsOf(doc, home.id).filter(({ id, hidden, kind }) => !hidden && kind !== 'hero' && !gone.has(id));
  const stands = ({ item }: Shown) =>
    sections.some(({ id }) => id === item.section) && (left.get(item.section)?.items.some(({ id }) => id === item.id) ?? true);
  const texts = sections.flatMap((section) => textsIn(material, left.get(section.id)?.section ?? section));
  const isRead = ({ text }: Fact) => texts.some((one) => one.includes(plain(text)));
  return (shown.filter(stands).length + said.filter(isRead).length) / (shown.length + said.length);
}

const textsIn = ({ doc, locale }: Material, section: Section): string[] =>
  [section.slots, ...itemsOf(doc, section.id).map(({ slots }) => slots)]
    .flatMap((slots) => Object.values(slots))
    .map((key) => plain(plainTextOf(doc, key, locale)));
