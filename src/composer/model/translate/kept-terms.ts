import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';

/** Kinds of fact whose words are names. */
const NAMES: ReadonlySet<string> = new Set(['name', 'person', 'place', 'address', 'handle', 'registry']);
const MAX_TERMS = 60;

/** Terms that are never translated: the business's name, people, places, and terms locked by the owner. Longest first. */
export function keptTerms(document: SiteDocument): string[] {
  const { site, facts, stringMeta } = document;
  const named = stringMeta[site.name]?.by === 'composer' ? [] : [plainTextOf(document, site.name, site.defaultLocale)];
  const names = Object.values(facts).flatMap(({ norm, text, status }) => {
    if (status === 'sample') return [];
    // A customer's own words are kept; so is the name under them.
    return NAMES.has(norm.kind) ? [text] : norm.kind === 'quote' && norm.by ? [norm.by] : [];
  });
  const terms = [...(site.terms ?? []), ...named, ...names]
    .map((term) => term.trim())
    .filter((term) => term.length > 1 && term.length <= 80);
  return [...new Set(terms)].slice(0, MAX_TERMS).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const folded = (text: string): string => text.toLowerCase();

/** The terms that occur in a text as whole words. */
export const termsIn = (text: string, terms: readonly string[]): string[] =>
  terms.filter((term) => {
    const at = folded(text).indexOf(folded(term));
    if (at < 0) return false;
    const [before, after] = [text[at - 1] ?? ' ', text[at + term.length] ?? ' '];
    return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  });
