import type { Fact, SiteDocument } from '#site/schema.ts';

/** A fact by its number for a model: `F3`. */
export interface NumberedFact {
  n: number;
  fact: Fact;
}

/** Max facts, and max characters of each, in a question. */
const MAX_FACTS = 120;
const MAX_TEXT = 240;

const startOf = ({ source }: Fact): number => source.span?.[0] ?? Number.MAX_SAFE_INTEGER;

/** The facts in their original order; the same document always gives the same numbers. */
export const numberedFacts = (document: SiteDocument): NumberedFact[] =>
  Object.values(document.facts)
    .filter(({ status, norm }) => status !== 'sample' && norm.kind !== 'color')
    .sort((one, other) => startOf(one) - startOf(other) || (one.id < other.id ? -1 : 1))
    .slice(0, MAX_FACTS)
    .map((fact, at) => ({ n: at + 1, fact }));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const clipped = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most).trimEnd()}…` : text);

/** `F3 price of F2: R$ 40`, one fact a line. */
export function factLines(facts: readonly NumberedFact[], all: readonly NumberedFact[] = facts): string {
  const numberOf = new Map(all.map(({ n, fact }) => [fact.id, n]));
  const ownerOf = new Map(
    all.flatMap(({ n, fact: { norm } }) => ('price' in norm && norm.price && numberOf.has(norm.price) ? [[norm.price, n] as const] : [])),
  );
  return facts
    .map(({ n, fact: { id, text, norm } }) => {
      const of = ownerOf.get(id);
      const beside = [
        ...('note' in norm && norm.note ? [norm.note] : []),
        ...('group' in norm && norm.group ? [norm.group] : []),
        ...('role' in norm && norm.role ? [norm.role] : []),
        ...('when' in norm && norm.when ? [norm.when] : []),
        ...('features' in norm ? norm.features : []),
        ...('answer' in norm && norm.answer ? [norm.answer] : []),
      ];
      const more = beside.length > 0 ? ` (${clipped(oneLine(beside.join('; ')), MAX_TEXT)})` : '';
      return `F${n} ${norm.kind}${of ? ` of F${of}` : ''}: ${clipped(oneLine(text), MAX_TEXT)}${more}`;
    })
    .join('\n');
}
