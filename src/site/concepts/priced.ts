import { plainTextOf } from '../strings.ts';
import type { Material, Offer } from './material.ts';
import type { Shown } from './told.ts';

/** The offers that belong together and are told first: those of one section. */
export function group({ offers }: Material): readonly Offer[] {
  const [first] = offers;
  const sections = [...new Set(offers.map(({ section }) => section.id))];
  const largest = sections.map((id) => offers.filter(({ section }) => section.id === id)).find((list) => list.length >= 3);
  return largest ?? offers.filter(({ section }) => section.id === first?.section.id);
}

/** Of the middle price, what an extra costs at most: a towel beside a night. */
const EXTRA = 0.2;

/** The offers without what is only sold with them: a picture of prices shows none of those as large as the main thing. Each ware is one. */
export function withoutExtras(offers: readonly Offer[]): readonly Offer[] {
  const amounts = offers.map(({ amount }) => amount).toSorted((one, other) => one - other);
  const middle = amounts[Math.floor(amounts.length / 2)] ?? 0;
  const isWare = ({ section }: Offer) => section.kind === 'menu' || section.kind === 'products';
  return offers.filter((offer) => offer.amount === 0 || offer.amount > middle * EXTRA || isWare(offer));
}

export const shortest = (offers: readonly Offer[]): boolean => offers.every(({ name }) => name.length <= 12);

/** Whether their names alone tell these things apart. */
export const areApart = (offers: readonly Offer[]): boolean =>
  new Set(offers.map(({ name }) => name.toLocaleLowerCase())).size === offers.length;

/** Letters that a line of an opening has beside a name and a price. */
const NOTE = 60;

/** Whether the words about these things are short enough to stand with them. */
export function areBrief({ doc, locale }: Material, offers: readonly Offer[]): boolean {
  const isBrief = ({ item: { slots, facts } }: Offer) => {
    const norms = facts.flatMap((id) => doc.facts[id]?.norm ?? []);
    const note = norms.find((norm) => norm.kind === 'offer')?.note ?? '';
    const words = (slots.body && plainTextOf(doc, slots.body, locale)) || note;
    return words.length <= NOTE && !slots.note && !norms.some((norm) => norm.kind === 'plan' && norm.features.length > 0);
  };
  return offers.every(isBrief);
}

/** Offers as most openings show them: name and price. */
export const priced = (offers: readonly Offer[], words = false): Shown[] => offers.map(({ item }) => ({ item, price: true, words }));
