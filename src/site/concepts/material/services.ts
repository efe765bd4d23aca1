import { itemsOf, pagesOf, sectionsOf } from '../../outline.ts';
import type { Item, Section } from '../../schema/document.ts';
import type { Kind } from '../../schema/kinds.ts';
import { plainTextOf } from '../../strings.ts';
import type { Material, Offer } from '../material.ts';

/** Something that the business does or has, without a price. */
export interface Service extends Pick<Offer, 'item' | 'name' | 'named'> {}

export interface Services {
  section: Section;
  list: readonly Service[];
}

/** First-person speech of the owner: "Sanfona eu Damião", "I fix", "tenho vaga". */
export const FIRST_PERSON =
  /(?<!\p{L})(?:eu|sou|tenho|temos|somos|meu|minha|nosso|nossa|já|yo|soy|tengo|tenemos|mi|nuestro|i|i'm|we|my|our)(?!\p{L})/iu;

const KINDS = new Set<Kind>(['features', 'products', 'menu']);

const isPriced = ({ doc }: Material, { facts }: Item): boolean => facts.some((fact) => doc.facts[fact]?.norm.kind === 'price');

/** A mostly unpriced list describes services. */
function isMostlyUnpriced(material: Material, { id, kind }: Section): boolean {
  const items = itemsOf(material.doc, id);
  return kind === 'pricing' && items.filter((item) => isPriced(material, item)).length * 2 < items.length;
}

/** The services in the site's first list of services or things; undefined where there is none. */
export function servicesOf(material: Material): Services | undefined {
  const { doc } = material;
  const offered = new Set(material.facts('offer').map(({ text }) => text.toLowerCase()));
  // Statements about the business may be listed among its services, but are not services.
  const said = new Set(material.facts('statement').map(({ text }) => text.replace(/[.!]$/, '').toLowerCase()));
  const sections = pagesOf(doc).flatMap((page) => sectionsOf(doc, page.id));
  for (const section of sections) {
    if (section.hidden || !(KINDS.has(section.kind) || isMostlyUnpriced(material, section))) continue;
    const items = itemsOf(doc, section.id);
    const headings = new Set(items.flatMap(({ group }) => group ?? []));
    const list = items
      .filter((item) => !headings.has(item.id) && !(section.kind === 'pricing' && isPriced(material, item)))
      .flatMap((item) => serviceOf(material, item))
      .filter(({ name }) => !said.has(name.toLowerCase()));
    // Terms and notes may be in lists of the same kind; verbs and whole clauses are no services.
    if (list.some(({ name }) => offered.has(name.toLowerCase())) && !list.some(({ name }) => FIRST_PERSON.test(name)))
      return { section, list };
  }
  return undefined;
}

function serviceOf({ doc, locale }: Material, item: Item): Service[] {
  const key = item.slots.title;
  const title = key ? plainTextOf(doc, key, locale).trim() : '';
  if (key && title) return [{ item, name: title, named: { as: 'text', key } }];
  const fact = item.facts.map((id) => doc.facts[id]).find((one) => one?.norm.kind === 'offer');
  return fact ? [{ item, name: fact.text, named: { as: 'fact', fact: fact.id } }] : [];
}
