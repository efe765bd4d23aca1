import { priceFactOf } from '../operations/price-of-item.ts';
import { itemsOf, pagesOf, sectionsOf } from '../outline.ts';
import type { Item, Section, SiteDocument } from '../schema/document.ts';
import type { Fact } from '../schema/facts.ts';
import { type Kind, shapeOf } from '../schema/kinds.ts';
import { plainTextOf } from '../strings.ts';

/** One item for sale, as a price list shows it. */
export interface PricedItem {
  item: Item;
  name: string;
  /** Source of the name: a text of the item, or a fact. */
  named: { as: 'text'; key: string } | { as: 'fact'; fact: string } | null;
  price: Fact | undefined;
}
export interface PriceGroup {
  section: Section;
  /** Heading of the group within the section. */
  heading: Item | undefined;
  title: string;
  items: PricedItem[];
}

/** Kinds whose items have prices. */
const PRICED: ReadonlySet<Kind> = new Set<Kind>([
  'menu',
  'products',
  'pricing',
  'product-detail',
  'booking',
  'features',
  'agenda',
  'donate',
]);
/** Of these kinds, items often have no price: they are listed only where one has. */
const ONLY_WITH_PRICES: ReadonlySet<Kind> = new Set<Kind>(['features', 'agenda', 'booking', 'product-detail', 'donate']);

/** Everything sold on the site, by section and heading, in reading order. */
export function priceGroups(doc: SiteDocument, locale: string): PriceGroup[] {
  return pagesOf(doc)
    .flatMap((page) => sectionsOf(doc, page.id))
    .filter(({ kind }) => PRICED.has(kind))
    .flatMap((section) => groupsIn(doc, section, locale));
}

function groupsIn(doc: SiteDocument, section: Section, locale: string): PriceGroup[] {
  const items = itemsOf(doc, section.id);
  const headings = new Set(items.flatMap(({ group }) => group ?? []));
  const listed = items.filter(({ id }) => !headings.has(id)).map((item) => pricedItem(doc, item, locale));
  if (listed.length === 0 || (ONLY_WITH_PRICES.has(section.kind) && !listed.some(({ price }) => price))) return [];
  const title = section.slots.title ? plainTextOf(doc, section.slots.title, locale) : '';
  const groups = new Map<string, PriceGroup>();
  for (const one of listed) {
    const heading = one.item.group ? doc.items[one.item.group] : undefined;
    const key = heading?.id ?? '';
    const group = groups.get(key) ?? { section, heading, title: heading ? nameOf(doc, heading, locale).name : title, items: [] };
    group.items.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const pricedItem = (doc: SiteDocument, item: Item, locale: string): PricedItem => ({
  item,
  ...nameOf(doc, item, locale),
  price: priceFactOf(doc, item.facts),
});

function nameOf(doc: SiteDocument, { slots, facts }: Item, locale: string): Pick<PricedItem, 'name' | 'named'> {
  const fact = facts.map((id) => doc.facts[id]).find((one) => one && one.norm.kind !== 'price');
  const words = slots.title ? plainTextOf(doc, slots.title, locale) : '';
  const sole = slots.title ? /^\{\{(fa_[0-9a-z]{8})\}\}$/.exec(doc.strings[locale]?.[slots.title]?.trim() ?? '')?.[1] : undefined;
  if (sole && doc.facts[sole]) return { name: doc.facts[sole].text, named: { as: 'fact', fact: sole } };
  if (slots.title && (words || !fact)) return { name: words, named: { as: 'text', key: slots.title } };
  return { name: fact?.text ?? '', named: fact ? { as: 'fact', fact: fact.id } : null };
}

/** Whether new items of such a section start with a name and a price. */
export const isPricedKind = (kind: Kind): boolean =>
  (kind === 'menu' || kind === 'products' || kind === 'pricing') && (shapeOf(kind).items?.facts.includes('price') ?? false);
