import type { Fact, SiteDocument, StringKey } from '#site/schema.ts';
import { type Place, readText } from './places.ts';
import { wordsOf } from './plain-words.ts';

const padded = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Of a sentence that is told in other words, this share of its longer words must still be read somewhere. */
const KEPT = 0.5;

/** Fillers of speech are no loss. */
const isTelling = (word: string): boolean => word.length > 3 || /\d/.test(word);

/** Whether a fact is read in a text: to the letter, or as the sentence that it was, with its numbers. */
function isRead(fact: Fact, text: string): boolean {
  if (text.includes(padded(fact.text))) return true;
  if (fact.norm.kind !== 'statement') return false;
  const words = wordsOf(fact.text).filter(isTelling);
  const numbers = words.filter((word) => /\d/.test(word));
  if (!numbers.every((number) => text.includes(` ${number} `))) return false;
  const stems = words.map((word) => ` ${word.slice(0, Math.max(4, word.length - 3))}`);
  return words.length === 0 || stems.filter((stem) => text.includes(stem)).length / words.length >= KEPT;
}

/** Facts that must be on the site and would no longer be, were `text` in this place. */
export function lostFacts(
  document: SiteDocument,
  place: Place,
  text: string,
  texts: ReadonlyMap<StringKey, string> = ownTexts(document),
): Fact[] {
  if (!place.text || place.slot.startsWith('seo-')) return [];
  const before = padded(readText(document, place.text));
  const stood = Object.values(document.facts).filter(
    (fact) =>
      fact.status !== 'sample' && (place.text.includes(fact.id) || (fact.must && isRead(fact, before))) && wordsOf(fact.text).length > 0,
  );
  if (stood.length === 0) return [];
  const shown = new Set([...Object.values(document.sections), ...Object.values(document.items)].flatMap(({ facts }) => facts));
  const rest = [...texts]
    .filter(([key]) => key !== place.key && !/\.(?:seo-title|seo-description|alt|want)$/.test(key))
    .map(([, other]) => other);
  const after = padded([text, ...rest].map((one) => readText(document, one)).join(' · '));
  return stood.filter((fact) => !shown.has(fact.id) && !text.includes(fact.id) && !isRead(fact, after));
}

const ownTexts = (document: SiteDocument): ReadonlyMap<StringKey, string> =>
  new Map(Object.entries(document.strings[document.site.defaultLocale] ?? {}));
