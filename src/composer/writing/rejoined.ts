import type { Brief } from '#composer/brief.ts';
import type { Fact } from '#site/schema.ts';
import { CUT_SHORT } from './told.ts';

const isProse = ({ norm, source }: Fact): boolean => norm.kind === 'statement' && source.from === 'prompt';

/** Rejoins sentences that were split at an abbreviation: "founded by my guru Smt. | Kalyani in 1986". */
export function rejoined(brief: Brief): Brief {
  const taken = new Set<string>();
  const facts = brief.facts.map((fact): Fact => {
    const [start, end] = fact.source.span ?? [];
    if (!isProse(fact) || start === undefined || end === undefined || !CUT_SHORT.test(fact.text)) return fact;
    const next = brief.facts.find((one) => isProse(one) && one.source.span?.[0] !== undefined && /^\s*$/.test(between(brief, end, one)));
    if (!next) return fact;
    taken.add(next.id);
    return { ...fact, text: `${fact.text} ${next.text}`, source: { from: 'prompt', span: [start, next.source.span![1]] } };
  });
  return { ...brief, facts: facts.filter(({ id }) => !taken.has(id)) };
}

const between = (brief: Brief, end: number, { source }: Fact): string => {
  const from = source.span![0];
  return from >= end && from - end <= 2 ? brief.prompt.slice(end, from) : 'apart';
};
