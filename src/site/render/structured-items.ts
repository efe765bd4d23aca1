import type { Fact, FactOf } from '../schema/facts.ts';
import { eventMoment, eventName } from './events.ts';
import { factsOf, firstFact, priceOf } from './fact-text.ts';
import { postalAddress } from './postal-address.ts';
import { structuredOffer } from './structured-offer.ts';
import { words } from './text.ts';
import { bodyOf, type View } from './view.ts';

type Node = { [key: string]: string | undefined | Node | Node[] };

const shown = (view: View, kind: string) => bodyOf(view.site, view.page).filter((section) => section.kind === kind);

const offer = (price: FactOf<'price'> & Fact, url?: string, name?: string): Node => ({
  ...structuredOffer(price),
  name,
  url,
});

/** Events on this page. The event that is the site itself is in the site's own node. */
export function eventsData(view: View): Node[] {
  if (view.doc.site.business.endsWith('Event')) return [];
  return shown(view, 'event-info').flatMap((section) => {
    const dates = factsOf(view, section.facts, 'date');
    const where = firstFact(view, section.facts, 'address') ?? firstFact(view, section.facts, 'place');
    const tickets = factsOf(view, section.facts, 'url').find(({ norm }) => norm.purpose === 'tickets');
    const prices = factsOf(view, section.facts, 'price');
    return dates.map(
      (date): Node => ({
        '@type': 'Event',
        name: eventName(view, section),
        description: words(view, section.slots.lead),
        startDate: eventMoment(view, section, date),
        endDate: date.norm.until,
        location: where && { '@type': 'Place', name: where.text, address: postalAddress(view, where) },
        offers: prices.map((price) => offer(price, tickets?.norm.href)),
        organizer: {
          '@type': view.doc.site.business,
          name: words(view, view.doc.site.name),
          url: view.env.origin && `${view.env.origin}/`,
        },
      }),
    );
  });
}

/** Products with a page of their own, with the price of each size. */
export function productsData(view: View): Node[] {
  return shown(view, 'product-detail').flatMap((section) => {
    const name = words(view, section.slots.title) || firstFact(view, section.facts, 'offer')?.text;
    if (!name) return [];
    const own = priceOf(view, section);
    const sizes = view.site.itemsOf(section.id).flatMap((item) => {
      const price = priceOf(view, item);
      return price ? [offer(price, undefined, words(view, item.slots.title) || firstFact(view, item.facts, 'offer')?.text)] : [];
    });
    return [
      {
        '@type': 'Product',
        name,
        description: words(view, section.slots.lead),
        brand: { '@type': 'Brand', name: words(view, view.doc.site.name) },
        offers: sizes.length > 0 ? sizes : own ? [offer(own)] : [],
      },
    ];
  });
}
