import type { Brief, Corrections } from './brief.ts';

/** The brief as its owner corrected it. */
export function correct(brief: Brief, corrections: Corrections): Brief {
  const reworded = new Map(corrections.facts?.map(({ id, text }) => [id, text]));
  const hidden = new Set(corrections.lines?.filter(({ publish }) => !publish).map(({ at }) => at));
  const without = new Set(brief.clauses.filter(({ span }) => hidden.has(span[0])).flatMap(({ facts }) => facts));
  const facts = brief.facts
    .filter(({ id, norm }) => reworded.get(id) !== null && !(norm.kind === 'statement' && without.has(id)))
    .map((fact) => {
      const text = fact.norm.kind === 'name' && corrections.name ? corrections.name : reworded.get(fact.id);
      return text ? { ...fact, text } : fact;
    });
  return { ...brief, facts, wishes: { ...brief.wishes, ...corrections.wishes } };
}
