import type { Fact } from '#site/schema.ts';
import type { ClauseReading } from '../../acts/judge.ts';
import { FINITE } from '../../lexicon/finite-verbs.ts';
import type { Span } from '../../sentences.ts';
import { type Sheet, sentenceAt } from '../sheet.ts';
import { startOfStatement } from './statement-extent.ts';
import { afterList } from './whole-clauses.ts';

/** Ends of a sentence, a row, a bracket or a clause. */
const SIGN = '[,;:،؛.!?؟()\\n"“”«»–—|•]';
const LEAD = /[^,;:،؛!?؟()\n"“”«»–—|•]*$/u;
const TAIL = new RegExp(`^(?:(?!${SIGN}).|[.,](?=\\d))*`, 'u');
const JOINT = /(?:^|\s)(?:e|y|and|mas|pero|but|ou|or|so|que|porque|pq|because|então|entonces|also|também|también|و)\s+$/iu;
const JOINED =
  /^\s+(?:e|y|and|mas|pero|but|ou|or|so|que|porque|pq|because|if|se|si|cuando|quando|when|né|viu|tá|ok|sorry|please|pls|thanks|obrigad\p{L}*|gracias|por favor)(?!\p{L})/iu;
const POLITE = /^(?:sorry|please|pls|thanks|obrigad\p{L}*|desculp\p{L}*|gracias|perd[oó]n|por favor|lol|kk+|jaja\p{L}*|rs+)[!.]*$/iu;
/** Words of a piece that may be given back to it. */
const MAX_GIVEN = 6;
/** Words of a statement that stands alone: "levamos tudo | emito nota | sou MEI" are of none before it. A shorter one is a piece. */
const MIN_ALONE = 3;
const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * Statements that begin and end where a reader pauses: one cut in the middle of a phrase takes the few words back that were cut off, as in
 * "Em 2017 | ganhamos um prêmio".
 */
export function toBoundaries(sheet: Sheet, judged: readonly ClauseReading[]): Fact[] {
  const facts = sheet.facts.flatMap((fact): Fact[] => {
    const span = fact.source.span;
    if (fact.norm.kind !== 'statement' || !span || fact.text !== sheet.text.slice(...span)) return [fact];
    const start = startOf(sheet, span, judged);
    const end = endOf(sheet, span, judged);
    return start === span[0] && end === span[1]
      ? [fact]
      : [{ ...fact, text: sheet.text.slice(start, end), source: { from: 'prompt', span: [start, end] } }];
  });
  return facts.filter((fact) => !facts.some((other) => isWithin(fact, other)));
}

const isWithin = (fact: Fact, other: Fact): boolean => {
  const [inner, outer] = [fact.source.span, other.source.span];
  if (fact === other || fact.norm.kind !== 'statement' || other.norm.kind !== 'statement' || !inner || !outer) return false;
  return outer[0] <= inner[0] && outer[1] >= inner[1] && outer[1] - outer[0] > inner[1] - inner[0];
};

function startOf(sheet: Sheet, [start, end]: readonly [number, number], judged: readonly ClauseReading[]): number {
  const before = sheet.text.slice(sentenceAt(sheet, start).start, start);
  if (!/[\p{L}\d]\s+$/u.test(before) || JOINT.test(before)) {
    const within = sheet.facts.filter(
      ({ norm, source: { span } }) => norm.kind !== 'statement' && span && span[0] < end && span[1] > start,
    );
    return within.length > 0 ? afterList(sheet, { start, end }, within) : start;
  }
  const from = start - (LEAD.exec(before)?.[0].trimStart().length ?? 0);
  if (startOfStatement(sheet, from, end) >= start) return start;
  return isGiven(sheet, { start: from, end: start }, judged) ? from : start;
}

function endOf(sheet: Sheet, [start, end]: readonly [number, number], judged: readonly ClauseReading[]): number {
  const after = sheet.text.slice(end, sentenceAt(sheet, start).end);
  if (!/^\s+[\p{L}\d]/u.test(after) || JOINED.test(after)) return end;
  const to = end + (TAIL.exec(after)?.[0].trimEnd().length ?? 0);
  return isGiven(sheet, { start: end, end: to }, judged) ? to : end;
}

/** A few words of the business without a verb of their own, which no one asked to keep off the page and no other fact has. */
function isGiven({ text, facts, withheld }: Sheet, span: Span, judged: readonly ClauseReading[]): boolean {
  const isOver = (from: number, to: number): boolean => from < span.end && to > span.start;
  const own = judged.filter(({ start, end }) => isOver(start, end));
  const isAnotherFact = facts.some(
    ({ norm, text: said, source: { span: at } }) =>
      at && isOver(...at) && (norm.kind !== 'statement' || at[0] < span.start || at[1] > span.end || words(said) >= MIN_ALONE),
  );
  const given = text.slice(span.start, span.end);
  return (
    words(given) > 0 &&
    words(given) <= MAX_GIVEN &&
    !FINITE.test(given) &&
    !POLITE.test(given.trim()) &&
    own.length > 0 &&
    own.every(({ act }) => act === 'fact' || act === 'unclear') &&
    !isAnotherFact &&
    !withheld.some(({ start, end }) => isOver(start, end))
  );
}
