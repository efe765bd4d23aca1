import type { Clause } from '#composer/brief.ts';
import type { Fact } from '#site/schema.ts';
import type { ClauseReading } from './acts/judge.ts';
import { holdsPort } from './facts/statements/parts-with-ports.ts';
import { fold } from './fold.ts';
import type { Cut } from './injection.ts';
import { CUT_SHORT, DOES, GREETS, JESTS, LABELLED, TALKS, TELLS } from './lexicon/evidence.ts';

/** Min chance of a fact for the owner's own words to be published without confirmation. */
const MIN_CHANCE = 0.96;
/** Lower threshold with an amount, a day or a number, or the name of an item. */
const MIN_CHANCE_WITH_DETAIL = 0.92;
/** With a day, a year, an hour or a sum, which are the business’s when the clause tells a fact. */
const MIN_CHANCE_WITH_DATE_OR_SUM = 0.86;
/** Threshold for items: they are named, not claimed. */
const MIN_CHANCE_OF_ITEM = 0.86;

/** With other names in the same row. */
const MIN_CHANCE_OF_LISTED = 0.6;

/** Lower threshold: with terms, papers, years or the trade itself, and no talk. */
const MIN_CHANCE_WITH_EVIDENCE = 0.9;
/** Threshold for the whole clause, whatever its neighbours. */
const MIN_CHANCE_OF_CLAUSE = 0.95;

const PROSE: readonly string[] = ['statement', 'quote', 'question'];
/** True for the owner's own words, false for facts with a form of their own: a phone, a price, an hour, a name. */
export const isProse = ({ norm }: Fact): boolean => PROSE.includes(norm.kind) || (norm.kind === 'offer' && !norm.price && !norm.note);

/** Written-out amounts and towns are as good evidence as digits: "trezentos reais", "atendo Toledo e Corbélia". */
const TOLD =
  /\p{N}|(?<!\p{L})(?:cem|cento|duzentos|trezentos|quatrocentos|quinhentos|mil|vinte|trinta|quarenta|cinquenta|oitenta|reais|conto|cien|doscientos|trescientos|quinientos|veinte|treinta|cuarenta|cincuenta|lucas|pesos|hundred|thousand|twenty|thirty|forty|fifty|quid|pounds?|bucks|atend(?:o|emos)|atiend\w+|cover|covering|serving|all (?:round|over)|em tod[oa]|en tod[oa])(?!\p{L})/iu;
const isHard = ({ text }: Fact): boolean => TOLD.test(text) || (text.match(/[\p{Ll},] \p{Lu}\p{Ll}/gu)?.length ?? 0) >= 2;

/** "precisamos lançar O BIGODE NAVAL", "quero divulgar meu trabalho": said to us, whatever it tells of the business. */
const ORDERS =
  /(?<!\p{L})(?:precis(?:o|amos|ava)|quer(?:o|emos|ia|iamos)|gostaria(?:mos)?|necesit(?:o|amos)|quier(?:o|emos)|quisiera|(?:we|i) (?:need|want)|looking) (?:to )?(?:lancar|divulgar|anunciar|promover|launch|promote|advertise|lanzar|promocionar|anunciar)(?!\p{L})/u;

type Span = readonly [number, number];
/** Evidence for the words around it: the trade and the places, and the name for the words after it. */
interface Anchors {
  told: readonly (Span | null | undefined)[];
  name?: Span;
}
/** Max distance in characters, as in "Tilt & Tidy, clock repairs". */
const APPOSITION = 4;
/** Max length in characters; a longer clause holds more than its evidence supports. */
const MAX_EVIDENT_LENGTH = 220;
/** True when the owner's words contain evidence about the business. */
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
  if (fact.norm.kind === 'offer' || fact.norm.kind === 'quote') return MIN_CHANCE_OF_ITEM;
  if (isEvident(fact, anchors)) return MIN_CHANCE_WITH_EVIDENCE;
  if (fact.norm.kind === 'statement' && holdsPort(fact.text)) return MIN_CHANCE_WITH_DATE_OR_SUM;
  return isHard(fact) ? MIN_CHANCE_WITH_DETAIL : MIN_CHANCE;
}

const overlap = (fact: Fact, { start, end }: ClauseReading): number => {
  const span = fact.source.span;
  return span ? Math.min(span[1], end) - Math.max(span[0], start) : 0;
};

/** Min chance of each part of a clause for its words to be judged as a whole. */
const LIKELY_FACT = 0.7;
/** Min chance for a clause to be talk despite any amounts in it. */
const SURELY_TALK = 0.7;
/** "The last one took 900 quid off me": an amount paid to others is no price of the business. */
function isPaidToOthers(fact: Fact, facts: readonly Fact[], judged: readonly ClauseReading[]): boolean {
  if (!['offer', 'price', 'plan'].includes(fact.norm.kind) || !fact.source.span) return false;
  const clausesOf = (one: Fact) => judged.filter((clause) => overlap(one, clause) > 0);
  const isTalk = (clauses: readonly ClauseReading[]) =>
    clauses.length > 0 && clauses.every(({ act, confidence }) => act === 'aside' && confidence >= SURELY_TALK);
  const clauses = clausesOf(fact);
  if (!isTalk(clauses) || isListed(facts, clauses) || isAmongPriced(fact, facts)) return false;
  // "Copiei do panfleto, mas o 2x agora é 290": the price of an item that is told elsewhere.
  const item = facts.find(({ norm }) => norm.kind === 'offer' && norm.price === fact.id);
  return !item || isTalk(clausesOf(item));
}

/** "Ansiedade, luto, relacionamento, burnout.": names in a row, with nothing but commas between them. */
function isListedName({ norm, source: { span } }: Fact, facts: readonly Fact[]): boolean {
  if (norm.kind !== 'offer' || !span) return false;
  const names = facts.flatMap((other) => (other.norm.kind === 'offer' && other.source.span ? [other.source.span] : []));
  let count = 1;
  for (let end = span[1], next = nextTo(names, end); next; end = next[1], next = nextTo(names, end)) count++;
  for (let start = span[0], last = lastBefore(names, start); last; start = last[0], last = lastBefore(names, start)) count++;
  return count >= MIN_LISTED;
}
const MIN_LISTED = 3;
/** Length of a comma with its space, or of "e" between two spaces. */
const MAX_JOINT = 3;
const nextTo = (spans: readonly Span[], end: number) => spans.find(([start]) => start > end && start - end <= MAX_JOINT);
const lastBefore = (spans: readonly Span[], start: number) => spans.find(([, end]) => end < start && start - end <= MAX_JOINT);

/** "Fotos (pacote 15) ..... R$ 150": a line among others with prices. */
function isAmongPriced({ id, source: { span } }: Fact, facts: readonly Fact[]): boolean {
  const near = facts.filter(
    (other) =>
      other.id !== id &&
      other.norm.kind === 'offer' &&
      other.norm.price &&
      other.norm.price !== id &&
      span &&
      other.source.span &&
      Math.abs(other.source.span[0] - span[0]) < NEAR_ROWS,
  );
  return near.length >= MIN_NEAR;
}
const NEAR_ROWS = 180;
const MIN_NEAR = 2;

/** "The last agency took 900 quid": an amount paid to others is nobody's offer. */
const LOST =
  /(?<!\p{L})(?:took|charged|ripped|spent|stole|paid|paguei|gastei|cobrou|cobraram|levou|roubou|perdi|pague|cobraron|robaron|perdimos)(?!\p{L})/u;
/** "Service £45, brakes from £120": two priced items are a list, whatever complaints stand beside them. */
const isListed = (facts: readonly Fact[], clauses: readonly ClauseReading[]): boolean =>
  clauses.every((clause) => facts.filter((fact) => fact.norm.kind === 'offer' && fact.norm.price && overlap(fact, clause) > 0).length > 1);

/**
 * The facts to publish, and those that wait for the owner's confirmation. Talk and wishes are neither.
 * @param chanceOf the chance that the words of a stretch are a fact, whatever stands beside them.
 */
export function gate(
  facts: readonly Fact[],
  judged: readonly ClauseReading[],
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
    if (lost.has(fact.id) || isPaidToOthers(fact, facts, judged)) continue;
    if (!isProse(fact) || !fact.source.span) {
      live.push(fact);
      continue;
    }
    const clauses = judged.filter((clause) => overlap(fact, clause) > 0);
    // A question with its answer, and praise with the customer's name, are evident by their form.
    if (isEvidentByForm(fact) && !isOrderAfter(fact, judged)) {
      live.push(fact);
      continue;
    }
    // A customer's praise looks like talk: offer it rather than drop it.
    if ((fact.norm.kind === 'quote' && clauses.some(({ act }) => act === 'aside')) || ORDERS.test(fold(fact.text))) {
      held.push(fact);
      continue;
    }
    if (clauses.some(({ act }) => act !== 'fact' && act !== 'unclear')) continue;
    const least = isListedName(fact, facts) ? MIN_CHANCE_OF_LISTED : leastOf(fact, anchors);
    // Clauses with evidence of their own depend less on their neighbours.
    const isVouched = least === MIN_CHANCE_WITH_EVIDENCE;
    // Words are surer than the "site pra minha …" that may open their clause.
    const own = clauses.every(({ confidence }) => confidence >= LIKELY_FACT) ? chanceOf(...fact.source.span) : 0;
    const isSolid = ({ act, solid, confidence }: ClauseReading) =>
      act === 'fact' && (Math.max(solid, own) >= least || (isVouched && confidence >= MIN_CHANCE_OF_CLAUSE));
    if (clauses.every(isSolid)) live.push(fact);
    else held.push(fact);
  }
  return { facts: live, held };
}

/** A question with its answer, and praise in quotation marks with the customer's name. */
export const isEvidentByForm = ({ norm }: Fact): boolean =>
  (norm.kind === 'question' && Boolean(norm.answer)) || (norm.kind === 'quote' && Boolean(norm.by));

/** The answer to a question is an order to us. */
function isOrderAfter({ norm, source: { span } }: Fact, judged: readonly ClauseReading[]): boolean {
  const next = norm.kind === 'question' && span ? judged.find(({ start }) => start >= span[1]) : undefined;
  return next?.act === 'wish' || next?.act === 'instruction';
}

/** "Sou a Neide, tenho uma padaria": a self-introduction is already on the page as the name and the trade. */
const PRESENTS = /^(?:(?:eu )?(?:sou|soy|me chamo|me llamo|i am|i'm|meu nome|mi nombre|my name)|aqui e)\s/;
/** Min words of a line worth offering. */
const MIN_OFFERED_WORDS = 3;
/** True when a line can be offered to the owner for the site: complete, of some words, addressed to nobody. */
function isOfferable(text: string, act: ClauseReading['act']): boolean {
  const said = fold(text.trim());
  const words = said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words < MIN_OFFERED_WORDS || TALKS.test(said) || GREETS.test(said) || CUT_SHORT.test(said)) return false;
  return act === 'fact' || (words > MIN_OFFERED_WORDS && (TELLS.test(said) || DOES.test(said) || LABELLED.test(text.trim())));
}

/** Length of a fact's other parts in the clause: the note of an item, the answer to a question, the time of a class. */
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

/** The words are on the page as an answer or as features of plans. */
function isInside(said: string, facts: readonly Fact[]): boolean {
  const held = facts.flatMap(({ norm }) =>
    norm.kind === 'question' ? [norm.answer ?? ''] : norm.kind === 'plan' && said.includes('|') ? [...norm.features] : [],
  );
  const parts = said.split('|').map((part) => part.trim().replace(/[.,;]$/, ''));
  return held.length > 0 && parts.some(Boolean) && parts.every((part) => held.some((words) => words.includes(part)));
}

/** A message with all that was read in it. */
interface Outcome {
  text: string;
  judged: readonly ClauseReading[];
  /** Orders to a machine, which were cut out. */
  cuts: readonly Cut[];
  facts: readonly Fact[];
  held: readonly Fact[];
  isApplied(clause: ClauseReading): boolean;
  told: Anchors['told'];
}

/** Every clause with its outcome, including those cut as orders to a machine. */
export function clausesOf(outcome: Outcome): Clause[] {
  const { text, judged, cuts, facts, held } = outcome;
  const clauses = judged.map((clause): Clause => {
    const { start, end, act, confidence } = clause;
    const live = facts.filter((fact) => overlap(fact, clause) > 0);
    const waiting = held.filter((fact) => overlap(fact, clause) > 0);
    const fate = fateOf(clause, { live, waiting }, outcome);
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

/** Share of a clause that its facts show at least, for it to be told. */
const MIN_COVERED = 0.3;

function fateOf(clause: ClauseReading, own: { live: readonly Fact[]; waiting: readonly Fact[] }, outcome: Outcome): Clause['fate'] {
  const { start, end, act } = clause;
  const { live, waiting } = own;
  const words = outcome.text.slice(start, end);
  const isShown = live.some((fact) => isEvidentByForm(fact) && overlap(fact, clause) * 2 > end - start) || isInside(words, outcome.facts);
  if (isShown) return 'used';
  if (act !== 'fact' && act !== 'unclear') return act === 'wish' && outcome.isApplied(clause) ? 'applied' : 'kept';
  const said = outcome.told.reduce((sum, span) => sum + (span ? Math.max(0, Math.min(span[1], end) - Math.max(span[0], start)) : 0), 0);
  const covered = said + live.reduce((sum, fact) => sum + overlap(fact, clause) + lengthBeside(fact, words), 0);
  if (waiting.length === 0 && covered >= (end - start) * MIN_COVERED) return 'used';
  const isOffered = isOfferable(words, act) || waiting.some((fact) => !PRESENTS.test(fold(fact.text)) && isOfferable(fact.text, act));
  return isOffered ? 'offered' : 'kept';
}
