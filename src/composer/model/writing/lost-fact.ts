import type { Fact, SiteDocument, StringKey } from '#site/schema.ts';
import { type Place, readText } from './places.ts';
import { wordsOf } from './plain-words.ts';

const padded = (text: string): string => ` ${wordsOf(text).join(' ')} `;

/** Min share of the longer words of a reworded sentence that must still be in the text. */
const KEPT = 0.5;

/** Short filler words do not count as lost. */
const isTelling = (word: string): boolean => word.length > 3 || /\d/.test(word);

/** Whether a text contains a fact: to the letter, or for a sentence its numbers and most of its words. */
function isRead(fact: Fact, text: string): boolean {
  if (text.includes(padded(fact.text))) return true;
  if (fact.norm.kind !== 'statement') return false;
  const words = wordsOf(fact.text).filter(isTelling);
  const numbers = words.filter((word) => /\d/.test(word));
  if (!numbers.every((number) => text.includes(` ${number} `))) return false;
  const stems = words.map((word) => ` ${word.slice(0, Math.max(4, word.length - 3))}`);
  return words.length === 0 || stems.filter((stem) => text.includes(stem)).length / words.length >= KEPT;
}

/** Facts required on the site that would be missing with `text` in this place. */
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
