import type { Section, SiteDocument } from '../schema/document.ts';
import type { Fact } from '../schema/facts.ts';
import type { FactId } from '../schema/ids.ts';

const addressesOf = (doc: SiteDocument, { facts }: Section) => facts.filter((id) => doc.facts[id]?.norm.kind === 'address');

/** The section that lists this fact with several addresses. */
const listing = (doc: SiteDocument, fact: FactId): Section | undefined =>
  Object.values(doc.sections).find((section) => section.facts.includes(fact) && addressesOf(doc, section).length > 1);

/** The one of several addresses that a fact belongs to: the last before it where they are listed. */
export function placeOf(doc: SiteDocument, fact: FactId): Fact | undefined {
  const section = listing(doc, fact);
  const at = section?.facts.indexOf(fact) ?? -1;
  const address = section && addressesOf(doc, section).findLast((id) => section.facts.indexOf(id) < at);
  return address === undefined ? undefined : doc.facts[address];
}

/** Facts of several places in the order in which the page lists them. */
export function inOrderOfPlaces<T extends Fact>(doc: SiteDocument, facts: readonly T[]): T[] {
  const at = ({ id }: T) => listing(doc, id)?.facts.indexOf(id) ?? Number.POSITIVE_INFINITY;
  // Two that are listed nowhere stay as they are: Infinity less Infinity is no number.
  return facts.toSorted((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
}

/** The owner's name of a place, else its street. */
export const placeName = ({ text, norm }: Fact): string => (norm.kind === 'address' && (norm.label || norm.street)) || text;
