import type { IndustryId } from './reading/industries.ts';
import { familyOf } from './reading/trade/family.ts';

/** A groomer's "peluquería" is not one for people. */
const FOR_ANIMALS = /^(?:canin|felin|animal|pet\b|mascota|veterin|dog|cat\b|c[ãa]es|perro|gato)/iu;
/** "Peluquería canina y guardería": both are for animals. */
const ANIMAL = /^(?:canin|felin)/iu;
const OF_ANIMALS: ReadonlySet<string> = new Set<IndustryId>(['pet-shop', 'veterinary']);
const MAX_WORDS = 4;

/** Trade of a site by its name, its title and its first sentences, in this order: the first that names one, by its longest words. */
export function familyOfSite(texts: readonly (string | null | undefined)[], language: string): IndustryId | undefined {
  for (const text of texts) {
    const found = namedIn(text ?? '', language);
    if (found) return found;
  }
  return undefined;
}

function namedIn(text: string, language: string): IndustryId | undefined {
  for (const clause of text.split(/[,.;:|–—·&!?()]+|\s-\s/)) {
    const words = clause.trim().split(/\s+/);
    for (let length = Math.min(MAX_WORDS, words.length); length > 0; length--)
      for (let from = 0; from + length <= words.length; from++) {
        const family = familyOf(words.slice(from, from + length).join(' '), language);
        if (family === 'unknown') continue;
        const isOfAnimals =
          FOR_ANIMALS.test(words[from + length] ?? '') || (!OF_ANIMALS.has(family) && words.some((word) => ANIMAL.test(word)));
        return isOfAnimals ? 'pet-shop' : family;
      }
  }
  return undefined;
}
