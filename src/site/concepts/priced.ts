import { plainTextOf } from '../strings.ts';
import type { ShownItem } from './coverage.ts';
import type { Material, Offer } from './material.ts';

/** The offers of the first section that has any. */
export function firstPricedOffers({ offers }: Material): readonly Offer[] {
  const [first] = offers;
  const sections = [...new Set(offers.map(({ section }) => section.id))];
  const largest = sections.map((id) => offers.filter(({ section }) => section.id === id)).find((list) => list.length >= 3);
  return largest ?? offers.filter(({ section }) => section.id === first?.section.id);
}

/** Largest price of an extra, relative to the median price: a towel beside a night. */
const MAX_EXTRA_SHARE = 0.2;

/** The offers without extras: a picture of prices shows none of those as large as the main thing. Each ware counts once. */
export function withoutExtras(offers: readonly Offer[]): readonly Offer[] {
  const amounts = offers.map(({ amount }) => amount).toSorted((one, other) => one - other);
  const middle = amounts[Math.floor(amounts.length / 2)] ?? 0;
  return offers.filter((offer) => offer.amount === 0 || offer.amount > middle * MAX_EXTRA_SHARE || isWare(offer));
}

/** Whether it is sold over a counter. */
export const isWare = ({ section }: Offer): boolean => section.kind === 'menu' || section.kind === 'products';

export const shortest = (offers: readonly Offer[]): boolean => offers.every(({ name }) => name.length <= 12);

/** Whether their names alone distinguish the offers. */
export const haveDistinctNames = (offers: readonly Offer[]): boolean =>
  new Set(offers.map(({ name }) => name.toLocaleLowerCase())).size === offers.length;

/** Letters per line of an opening beside a name and a price. */
const MAX_DESCRIPTION = 60;

/** Whether the offers' descriptions are short enough to be shown with them. */
export function haveShortDescriptions({ doc, locale }: Material, offers: readonly Offer[]): boolean {
  const isBrief = ({ item: { slots, facts } }: Offer) => {
    const norms = facts.flatMap((id) => doc.facts[id]?.norm ?? []);
    const note = norms.find((norm) => norm.kind === 'offer')?.note ?? '';
    const words = (slots.body && plainTextOf(doc, slots.body, locale)) || note;
    return words.length <= MAX_DESCRIPTION && !slots.note && !norms.some((norm) => norm.kind === 'plan' && norm.features.length > 0);
  };
  return offers.every(isBrief);
}

/** Offers as most openings show them: name and price. */
export const priced = (offers: readonly Offer[], words = false): ShownItem[] => offers.map(({ item }) => ({ item, price: true, words }));
