import { isSame } from '../apply.ts';
import { itemsOf, pagesOf } from '../outline.ts';
import { isAct, type Left, saysMore, type Told } from '../render/told.ts';
import type { Item, Link, Section } from '../schema/document.ts';
import type { FactKind } from '../schema/facts.ts';
import type { ItemId, PageId, SectionId, StringKey } from '../schema/ids.ts';
import { plainTextOf } from '../strings.ts';
import type { Material } from './material.ts';

/** An item as an opening shows it: its name always, its price and its words where they stand there too. */
export interface Shown {
  item: Item;
  price?: boolean;
  words?: boolean;
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

function restOf(material: Material, { item, price, words }: Shown): Rest {
  const { doc, locale } = material;
  const norms = item.facts.flatMap((id) => doc.facts[id]?.norm ?? []);
  const isPriced = norms.some((norm) => norm.kind === 'price' || ('price' in norm && norm.price) || (norm.kind === 'offer' && norm.free));
  const isOther = norms.some(({ kind }) => !NAMES.has(kind));
  if (item.media || isOther || (isPriced && !price) || leadsElsewhere(material, item.link)) return 'all';
  const says = (key: StringKey | undefined) => key !== undefined && plainTextOf(doc, key, locale).trim() !== '';
  const hasWords =
    says(item.slots.body) ||
    says(item.slots.note) ||
    norms.some((norm) => (norm.kind === 'offer' && norm.note) || (norm.kind === 'plan' && norm.features.length > 0));
  return hasWords && !words ? 'words' : 'nothing';
}

/** What is left of each list of a page that its opening shows; undefined where the list must stand as it is. */
function listsLeft(material: Material, page: PageId, shown: readonly Shown[]): Map<Section, readonly Item[] | undefined> {
  const { doc } = material;
  const byItem = new Map<ItemId, Shown>(shown.map((one) => [one.item.id, one]));
  const sections = new Set(shown.flatMap(({ item }) => doc.sections[item.section] ?? []).filter((section) => section.page === page));
  const left = new Map<Section, readonly Item[] | undefined>();
  for (const section of sections) {
    const rests = itemsOf(doc, section.id).map((item) => {
      const one = byItem.get(item.id);
      return [item, one ? restOf(material, one) : 'all'] as const;
    });
    const isWhole = section.media || rests.some(([, rest]) => rest === 'all') || (section.kind !== 'booking' && section.facts.length > 0);
    left.set(section, isWhole ? undefined : rests.filter(([, rest]) => rest === 'words').map(([item]) => item));
  }
  return left;
}

/** A section without the button that the opening has. */
const withoutKnownWays = (material: Material, section: Section): Section => ({
  ...section,
  actions: section.actions.filter(({ link }) => leadsElsewhere(material, link)),
});

/** What the opening of a page tells of the sections below: items that it shows, and sections of other things that it covers. */
export function toldBy(material: Material, page: PageId, shown: readonly Shown[], covered: readonly SectionId[]): Told {
  const whole = covered.flatMap((id) => material.doc.sections[id] ?? []).filter((section) => section.page === page);
  const lists = new Map([...whole.map((section) => [section, []] as const), ...listsLeft(material, page, shown)]);
  const gone = new Set<SectionId>();
  const left = new Map<SectionId, Left>();
  for (const [section, items] of lists) {
    if (!items) continue;
    const own = isAct(section) ? section : withoutKnownWays(material, section);
    if (items.length > 0 || saysMore(own)) left.set(section.id, { section: own, items });
    else gone.add(section.id);
  }
  return { gone, left };
}

/** Which part of what an opening shows stands again below it, 0–1. */
export function repeatedShare(material: Material, shown: readonly Shown[]): number {
  if (shown.length === 0) return 0;
  const home = pagesOf(material.doc)[0];
  const left: ReturnType<typeof listsLeft> = home ? listsLeft(material, home.id, shown) : new Map();
  const stands = ({ item }: Shown) => {
    const section = material.doc.sections[item.section];
    const items = section && left.get(section);
    return !items || items.some(({ id }) => id === item.id);
  };
  return shown.filter(stands).length / shown.length;
}
