import type { Clause } from '#composer/brief.ts';
import type { Fact } from '#site/schema.ts';
import type { Judged } from './acts/judge.ts';

/** The least chance of a fact at which an owner's own words go live unasked. */
const SOLID = 0.9;
/** A thing sold is named, not claimed: it needs less. */
const SOLID_OFFER = 0.7;

const PROSE: readonly string[] = ['statement', 'quote', 'question'];
/** Words of the owner's, as against what has a form of its own: a phone, a price, an hour, a name. */
export const isProse = ({ norm }: Fact): boolean => PROSE.includes(norm.kind) || (norm.kind === 'offer' && !norm.price);

const overlap = (fact: Fact, { start, end }: Judged): number => {
  const span = fact.source.span;
  return span ? Math.min(span[1], end) - Math.max(span[0], start) : 0;
};

/** The facts that go live, and those that wait for the owner's tick. What is talk or a wish is neither. */
export function gate(facts: readonly Fact[], judged: readonly Judged[]): { facts: Fact[]; held: Fact[] } {
  const live: Fact[] = [];
  const held: Fact[] = [];
  for (const fact of facts) {
    if (!isProse(fact) || !fact.source.span) {
      live.push(fact);
      continue;
    }
    const told = judged.filter((clause) => overlap(fact, clause) > 0);
    if (told.some(({ act }) => act !== 'fact' && act !== 'unclear')) continue;
    if (told.every(({ act, solid }) => act === 'fact' && solid >= (fact.norm.kind === 'offer' ? SOLID_OFFER : SOLID))) live.push(fact);
    else held.push(fact);
  }
  return { facts: live, held };
}

/** Every clause with what became of it. */
export function clausesOf(
  text: string,
  judged: readonly Judged[],
  facts: readonly Fact[],
  held: readonly Fact[],
  isApplied: (clause: Judged) => boolean,
): Clause[] {
  return judged.map((clause): Clause => {
    const { start, end, act, confidence } = clause;
    const live = facts.filter((fact) => overlap(fact, clause) > 0);
    const waiting = held.filter((fact) => overlap(fact, clause) > 0);
    const told = act === 'fact' || act === 'unclear';
    const covered = live.reduce((sum, fact) => sum + overlap(fact, clause), 0);
    const fate = told
      ? waiting.length > 0 || covered < (end - start) * 0.3
        ? 'offered'
        : 'used'
      : act === 'wish' && isApplied(clause)
        ? 'applied'
        : 'kept';
    return { span: [start, end], text: text.slice(start, end), act, confidence, fate, facts: [...live, ...waiting].map(({ id }) => id) };
  });
}
