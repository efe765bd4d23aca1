import type { Fact } from '../../schema/facts.ts';
import type { Material } from '../material.ts';

const MAX_LETTERS = 26;
const MAX_AREAS = 14;

/** The towns and districts that the owner named, without duplicates, in order. */
export function areasOf({ facts }: Material): Fact[] {
  const seen = new Set<string>();
  return facts('place')
    .filter(({ text }) => {
      const key = text.toLocaleLowerCase();
      return text.length <= MAX_LETTERS && !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_AREAS);
}
