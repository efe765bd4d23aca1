/** Structured data by a table of our own: what each type must have so that search engines take it. */
import type { Measured } from './measure.ts';

type Node = Record<string, unknown> & { '@type': string };

const BUSINESS = ['name'];
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  PostalAddress: ['addressCountry'],
  OpeningHoursSpecification: ['dayOfWeek', 'opens', 'closes'],
  Offer: [],
  PriceSpecification: ['priceCurrency'],
  Menu: ['hasMenuSection'],
  MenuSection: ['name', 'hasMenuItem'],
  MenuItem: ['name'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  Course: ['name', 'description', 'provider'],
  Event: ['name', 'startDate', 'location'],
  Place: ['name', 'address'],
  Person: ['name'],
  BlogPosting: ['headline'],
  Product: ['name'],
  Service: ['name'],
  SoftwareApplication: ['name', 'applicationCategory', 'operatingSystem'],
  NGO: BUSINESS,
  Organization: BUSINESS,
};
/** Kinds of event share the needs of one. */
const typeOf = (type: string) => (type.endsWith('Event') || type === 'Festival' ? 'Event' : type);
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:\d\d)?$/;

function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!value || typeof value !== 'object') return [];
  const inside = Object.values(value).flatMap(nodesOf);
  return typeof (value as Node)['@type'] === 'string' ? [value as Node, ...inside] : inside;
}

export function structuredDataOf({ pages, document }: Measured): string[] {
  const wrong: string[] = [];
  const facts = Object.values(document.facts);
  for (const { path, outline } of pages) {
    if (path.endsWith('404.html')) continue;
    const want = (ok: boolean, what: string) => {
      if (!ok) wrong.push(`${path}: ${what}`);
    };
    const data = JSON.parse(outline.structuredData || '{}');
    const nodes = nodesOf(data);
    want(data['@context'] === 'https://schema.org', 'no context');
    want(nodes.length > 0, 'no structured data');
    want(
      nodes.some((node) => node['@type'] === document.site.business),
      `nothing of type ${document.site.business}`,
    );
    want(!/aggregateRating|"review"|ratingValue/i.test(outline.structuredData), 'a rating that nobody gave');
    for (const node of nodes) {
      const type = typeOf(node['@type']);
      const isFreeEvent = type === 'Event' && !facts.some(({ norm }) => norm.kind === 'date');
      for (const name of REQUIRED[type] ?? BUSINESS) {
        // What the owner did not say cannot be there: an event without its date or place is told so to the owner.
        if (isFreeEvent && name === 'startDate') continue;
        if (type === 'Event' && name === 'location' && !facts.some(({ norm }) => norm.kind === 'address' || norm.kind === 'place'))
          continue;
        const value = node[name];
        want(value !== undefined && value !== '' && value !== null, `${node['@type']} without ${name}`);
      }
      if (node['@type'] === 'OpeningHoursSpecification')
        want(TIME.test(String(node.opens)) && TIME.test(String(node.closes)), `hours ${node.opens}–${node.closes}`);
      if (node['@type'] === 'Offer') want((node.priceSpecification ?? node.priceCurrency) !== undefined, 'Offer without priceCurrency');
      const price = node.price ?? node.minPrice;
      if (price !== undefined) {
        want(/^\d+(\.\d+)?$/.test(String(price)), `price ${price}`);
        want(
          facts.some(({ norm }) => norm.kind === 'price' && norm.amount === String(price)),
          `nobody gave the price ${price}`,
        );
      }
      if (node.telephone !== undefined) want(/^\+\d{7,15}$/.test(String(node.telephone)), `telephone ${node.telephone}`);
      if (type === 'Event' && node.startDate !== undefined)
        want(/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?/.test(String(node.startDate)), `startDate ${node.startDate}`);
    }
  }
  return [...new Set(wrong)];
}
