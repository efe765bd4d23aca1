import type { Fact } from '../../schema/facts.ts';
import type { Material } from '../material.ts';

const LONGEST = 26;
const MOST = 14;

/** The towns and districts that the owner named, each once, in their order. */
export function areasOf({ facts }: Material): Fact[] {
  const seen = new Set<string>();
  return facts('place')
    .filter(({ text }) => {
      const key = text.toLocaleLowerCase();
      return text.length <= LONGEST && !seen.has(key) && seen.add(key);
    })
    .slice(0, MOST);
}
