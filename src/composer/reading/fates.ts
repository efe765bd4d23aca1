import type { Clause } from '#composer/brief.ts';
import type { Fact } from '#site/schema.ts';
import type { Judged } from './acts/judge.ts';
import type { Cut } from './injection.ts';

/** The least chance of a fact at which an owner's own words go live unasked. */
const SOLID = 0.965;
/** With an amount, a day or a number in it, or the name of a thing sold, it needs less. */
const SOLID_HARD = 0.9;
/** A thing sold is named, not claimed. */
const SOLID_OFFER = 0.7;

const PROSE: readonly string[] = ['statement', 'quote', 'question'];
/** Words of the owner's, as against what has a form of its own: a phone, a price, an hour, a name. */
export const isProse = ({ norm }: Fact): boolean => PROSE.includes(norm.kind) || (norm.kind === 'offer' && !norm.price);

/** Amounts and towns are evidence as good as digits: "trezentos reais", "atendo Toledo e Corbélia". */
const TOLD =
  /\p{N}|(?<!\p{L})(?:cem|cento|duzentos|trezentos|quatrocentos|quinhentos|mil|vinte|trinta|quarenta|cinquenta|oitenta|reais|conto|cien|doscientos|trescientos|quinientos|veinte|treinta|cuarenta|cincuenta|lucas|pesos|hundred|thousand|twenty|thirty|forty|fifty|quid|pounds?|bucks|atend(?:o|emos)|atiend\w+|cover|covering|serving|all (?:round|over)|em tod[oa]|en tod[oa])(?!\p{L})/iu;
const isHard = ({ text }: Fact): boolean => TOLD.test(text) || (text.match(/[\p{Ll},] \p{Lu}\p{Ll}/gu)?.length ?? 0) >= 2;

const leastOf = (fact: Fact): number =>
  fact.norm.kind === 'offer' || fact.norm.kind === 'quote' ? SOLID_OFFER : isHard(fact) ? SOLID_HARD : SOLID;

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
    if (told.every(({ act, solid }) => act === 'fact' && solid >= leastOf(fact))) live.push(fact);
    else held.push(fact);
  }
  return { facts: live, held };
}

/** Every clause with what became of it, what was cut as an order to a machine among them. */
export function clausesOf(
  text: string,
  judged: readonly Judged[],
  cuts: readonly Cut[],
  facts: readonly Fact[],
  held: readonly Fact[],
  isApplied: (clause: Judged) => boolean,
): Clause[] {
  const clauses = judged.map((clause): Clause => {
    const { start, end, act, confidence } = clause;
    const live = facts.filter((fact) => overlap(fact, clause) > 0);
    const waiting = held.filter((fact) => overlap(fact, clause) > 0);
    const covered = live.reduce((sum, fact) => sum + overlap(fact, clause), 0);
    const isTold = act === 'fact' || act === 'unclear';
    const isOffered = waiting.length > 0 || covered < (end - start) * 0.3;
    const fate = isTold ? (isOffered ? 'offered' : 'used') : act === 'wish' && isApplied(clause) ? 'applied' : 'kept';
    return { span: [start, end], text: text.slice(start, end), act, confidence, fate, facts: [...live, ...waiting].map(({ id }) => id) };
  });
  const ordered = cuts.map(
    ({ at, text: words }): Clause => ({ span: [at, at], text: words, act: 'instruction', confidence: 1, fate: 'kept', facts: [] }),
  );
  return [...clauses, ...ordered].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
