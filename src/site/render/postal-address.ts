import type { Fact } from '../schema/facts.ts';
import { townBeside } from './links.ts';
import type { View } from './view.ts';

/** An address or place as schema.org's PostalAddress, of the known parts. */
export function postalAddress(view: View, fact: Fact | undefined): Record<string, string | undefined> | undefined {
  const norm = fact?.norm;
  if (norm?.kind !== 'address' && norm?.kind !== 'place') return undefined;
  const town = fact && townBeside(view.doc, fact);
  const street = norm.kind === 'address' ? (norm.street ?? (norm.city ? undefined : fact?.text)) : undefined;
  return {
    '@type': 'PostalAddress',
    streetAddress: street,
    addressLocality: norm.city ?? town?.city,
    addressRegion: norm.region ?? town?.region,
    postalCode: norm.kind === 'address' ? norm.postcode : undefined,
    addressCountry: norm.country ?? view.doc.site.country,
  };
}
