import type { Brief } from '#composer/brief.ts';
import type { Fact } from '#site/schema.ts';

const ASKS = /[?؟]\s*$/;
/** Max characters between a question and its answer: a space or a line break. */
const NEAR = 4;

const isProse = ({ norm, source }: Fact): boolean => norm.kind === 'statement' && source.from === 'prompt';

/** Joins questions with the answers that the owner gave right after: "Aceita convênio? Só Unimed." */
export function answered(brief: Brief): Brief {
  const answers = new Map<string, Fact>();
  for (const fact of brief.facts.filter((one) => isProse(one) && ASKS.test(one.text))) {
    const end = fact.source.span?.[1] ?? Infinity;
    const next = brief.facts.find((one) => {
      const from = one.source.span?.[0] ?? -1;
      return isProse(one) && !ASKS.test(one.text) && from >= end && from - end <= NEAR;
    });
    if (next && !/[\p{L}\p{N}]/u.test(brief.prompt.slice(end, next.source.span![0]))) answers.set(fact.id, next);
  }
  const taken = new Set([...answers.values()].map(({ id }) => id));
  return {
    ...brief,
    facts: brief.facts.flatMap((fact): Fact[] => {
      if (taken.has(fact.id)) return [];
      const answer = answers.get(fact.id);
      return [answer ? { ...fact, norm: { kind: 'question', answer: answer.text } } : fact];
    }),
  };
}
