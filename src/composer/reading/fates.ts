import type { Clause } from '#composer/brief.ts';
import type { Fact } from '#site/schema.ts';
import type { Judged } from './acts/judge.ts';
import { fold } from './fold.ts';
import type { Cut } from './injection.ts';
import { CUT_SHORT, DOES, GREETS, JESTS, LABELLED, TALKS, TELLS } from './lexicon/evidence.ts';

/** The least chance of a fact at which an owner's own words go live unasked. */
const SOLID = 0.993;
/** With an amount, a day or a number in it, or the name of a thing sold, it needs less. */
const SOLID_HARD = 0.98;
/** A thing sold is named, not claimed. */
const SOLID_OFFER = 0.95;

/** With terms, papers, years or the trade itself in it, and no talk, it needs least. */
const SOLID_EVIDENT = 0.95;
/** As much has the clause that it stands in, whatever its neighbours are. */
const SOLID_AMONG = 0.95;

const PROSE: readonly string[] = ['statement', 'quote', 'question'];
/** Words of the owner's, as against what has a form of its own: a phone, a price, an hour, a name. */
export const isProse = ({ norm }: Fact): boolean => PROSE.includes(norm.kind) || (norm.kind === 'offer' && !norm.price && !norm.note);

/** Amounts and towns are evidence as good as digits: "trezentos reais", "atendo Toledo e Corbélia". */
const TOLD =
  /\p{N}|(?<!\p{L})(?:cem|cento|duzentos|trezentos|quatrocentos|quinhentos|mil|vinte|trinta|quarenta|cinquenta|oitenta|reais|conto|cien|doscientos|trescientos|quinientos|veinte|treinta|cuarenta|cincuenta|lucas|pesos|hundred|thousand|twenty|thirty|forty|fifty|quid|pounds?|bucks|atend(?:o|emos)|atiend\w+|cover|covering|serving|all (?:round|over)|em tod[oa]|en tod[oa])(?!\p{L})/iu;
const isHard = ({ text }: Fact): boolean => TOLD.test(text) || (text.match(/[\p{Ll},] \p{Lu}\p{Ll}/gu)?.length ?? 0) >= 2;

type Span = readonly [number, number];
/** What vouches for the words around it: the trade and the places, and the name for what follows it. */
interface Anchors {
  told: readonly (Span | null | undefined)[];
  name?: Span;
}
/** "Tilt & Tidy, clock repairs": as near as this. */
const APPOSITION = 4;
/** Longer than this a clause holds more than the words that vouch for it. */
const MAX_EVIDENT_LENGTH = 220;
/** Whether the owner's words tell of the business by something to hold on to. */
function isEvident({ text, source, norm }: Fact, { told, name }: Anchors): boolean {
  const said = text.trim();
  const folded = fold(said);
  if (norm.kind !== 'statement' || said.length > MAX_EVIDENT_LENGTH || TALKS.test(folded) || JESTS.test(folded)) return false;
  const start = source.span?.[0] ?? 0;
  const follows = name !== undefined && start >= name[1] && start - name[1] <= APPOSITION;
  const holds = told.some((span) => span && source.span && span[0] >= source.span[0] && span[1] <= source.span[1]);
  return holds || follows || TELLS.test(folded) || DOES.test(folded) || LABELLED.test(said);
}

function leastOf(fact: Fact, anchors: Anchors): number {
  if (fact.norm.kind === 'offer' || fact.norm.kind === 'quote') return SOLID_OFFER;
  if (isEvident(fact, anchors)) return SOLID_EVIDENT;
  return isHard(fact) ? SOLID_HARD : SOLID;
}

const overlap = (fact: Fact, { start, end }: Judged): number => {
  const span = fact.source.span;
  return span ? Math.min(span[1], end) - Math.max(span[0], start) : 0;
};

/** From here on a clause as a whole tells of the business. */
const SURELY_FACT = 0.75;
/** From here on a clause is talk whatever amounts are in it. */
const SURELY_TALK = 0.7;
/** "The last one took 900 quid off me": what was paid to others is no price of the house. */
function isToldInTalk(fact: Fact, facts: readonly Fact[], judged: readonly Judged[]): boolean {
  if (!['offer', 'price', 'plan'].includes(fact.norm.kind) || !fact.source.span) return false;
  const clauses = judged.filter((clause) => overlap(fact, clause) > 0);
  const isTalk = clauses.length > 0 && clauses.every(({ act, confidence }) => act === 'aside' && confidence >= SURELY_TALK);
  return isTalk && !isListed(facts, clauses);
}

/** "The last agency took 900 quid": what was paid to others is nobody's offer. */
const LOST =
  /(?<!\p{L})(?:took|charged|ripped|spent|stole|paid|paguei|gastei|cobrou|cobraram|levou|roubou|perdi|pague|cobraron|robaron|perdimos)(?!\p{L})/u;
/** "Service £45, brakes from £120": two things with a price each are a list, whatever is grumbled beside them. */
const isListed = (facts: readonly Fact[], clauses: readonly Judged[]): boolean =>
  clauses.every((clause) => facts.filter((fact) => fact.norm.kind === 'offer' && fact.norm.price && overlap(fact, clause) > 0).length > 1);

/**
 * The facts that go live, and those that wait for the owner's tick. What is talk or a wish is neither.
 * @param chanceOf the chance that the words of a stretch are a fact, whatever stands beside them.
 */
export function gate(
  facts: readonly Fact[],
  judged: readonly Judged[],
  trade: Span | null | undefined,
  chanceOf: (start: number, end: number) => number,
): { facts: Fact[]; held: Fact[] } {
  const live: Fact[] = [];
  const held: Fact[] = [];
  const spans = (kind: Fact['norm']['kind']) => facts.filter(({ norm }) => norm.kind === kind).map(({ source }) => source.span);
  const anchors: Anchors = { told: [trade, ...spans('place')], name: spans('name')[0] };
  const lost = new Set(
    facts.flatMap(({ id, text, norm }) => (norm.kind === 'offer' && norm.price && LOST.test(fold(text)) ? [id, norm.price] : [])),
  );
  for (const fact of facts) {
    if (lost.has(fact.id) || isToldInTalk(fact, facts, judged)) continue;
    if (!isProse(fact) || !fact.source.span) {
      live.push(fact);
      continue;
    }
    const clauses = judged.filter((clause) => overlap(fact, clause) > 0);
    // A customer's praise reads like talk to us: offer it rather than drop it.
    if (fact.norm.kind === 'quote' && clauses.some(({ act }) => act === 'aside')) {
      held.push(fact);
      continue;
    }
    if (clauses.some(({ act }) => act !== 'fact' && act !== 'unclear')) continue;
    const least = leastOf(fact, anchors);
    // Clauses with evidence of their own depend less on their neighbours.
    const isVouched = least === SOLID_EVIDENT;
    // What is sold is surer than the "site pra minha …" that its clause may begin with.
    const own =
      fact.norm.kind === 'offer' && clauses.every(({ confidence }) => confidence >= SURELY_FACT) ? chanceOf(...fact.source.span) : 0;
    const isSolid = ({ act, solid, confidence }: Judged) =>
      act === 'fact' && (Math.max(solid, own) >= least || (isVouched && confidence >= SOLID_AMONG));
    if (clauses.every(isSolid)) live.push(fact);
    else held.push(fact);
  }
  return { facts: live, held };
}

/** "Sou a Neide, tenho uma padaria": who somebody is stands on the page as the name and the trade. */
const PRESENTS = /^(?:(?:eu )?(?:sou|soy|me chamo|me llamo|i am|i'm|meu nome|mi nombre|my name)|aqui e)\s/;
/** Fewer words say nothing that could stand on a page. */
const MIN_OFFERED_WORDS = 3;
/** Whether a line can be put to the owner as one for the site: whole, of some words, and spoken to nobody. */
function isOfferable(text: string, act: Judged['act']): boolean {
  const said = fold(text.trim());
  const words = said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words < MIN_OFFERED_WORDS || TALKS.test(said) || GREETS.test(said) || CUT_SHORT.test(said)) return false;
  return act === 'fact' || (words > MIN_OFFERED_WORDS && (TELLS.test(said) || DOES.test(said) || LABELLED.test(text.trim())));
}

/** How much of a clause a fact holds beside its own words: the note of a thing, the answer to a question, the time of a class. */
function lengthBeside({ norm }: Fact, said: string): number {
  const held =
    norm.kind === 'offer'
      ? [norm.note]
      : norm.kind === 'plan'
        ? norm.features
        : norm.kind === 'question'
          ? [norm.answer]
          : norm.kind === 'class'
            ? [norm.when, norm.who]
            : norm.kind === 'person'
              ? [norm.role]
              : [];
  return held.reduce((sum, words) => sum + (words && said.includes(words) ? words.length : 0), 0);
}

/** Every clause with what became of it, what was cut as an order to a machine among them. */
export function clausesOf(
  text: string,
  judged: readonly Judged[],
  cuts: readonly Cut[],
  facts: readonly Fact[],
  held: readonly Fact[],
  isApplied: (clause: Judged) => boolean,
  told: Anchors['told'] = [],
): Clause[] {
  const clauses = judged.map((clause): Clause => {
    const { start, end, act, confidence } = clause;
    const live = facts.filter((fact) => overlap(fact, clause) > 0);
    const waiting = held.filter((fact) => overlap(fact, clause) > 0);
    const said = told.reduce((sum, span) => sum + (span ? Math.max(0, Math.min(span[1], end) - Math.max(span[0], start)) : 0), 0);
    const covered = said + live.reduce((sum, fact) => sum + overlap(fact, clause) + lengthBeside(fact, text.slice(start, end)), 0);
    const isTold = act === 'fact' || act === 'unclear';
    const isOffered = waiting.length > 0 || covered < (end - start) * 0.3;
    const fate = isTold
      ? !isOffered
        ? 'used'
        : isOfferable(text.slice(start, end), act) || waiting.some((fact) => !PRESENTS.test(fold(fact.text)) && isOfferable(fact.text, act))
          ? 'offered'
          : 'kept'
      : act === 'wish' && isApplied(clause)
        ? 'applied'
        : 'kept';
    return { span: [start, end], text: text.slice(start, end), act, confidence, fate, facts: [...live, ...waiting].map(({ id }) => id) };
  });
  const ordered = cuts.map(
    ({ at, text: words, act }): Clause => ({
      span: [at, at],
      text: words,
      act: act ?? 'instruction',
      confidence: 1,
      fate: 'kept',
      facts: [],
    }),
  );
  return [...clauses, ...ordered].sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
