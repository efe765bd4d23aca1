import type { ClauseReading } from '../../reading/acts/judge.ts';
import { type Sheet, trimmed } from '../../reading/facts/sheet.ts';
import type { Span } from '../../reading/sentences.ts';
import type { Quotes } from './find-quotes.ts';
import type { Understood } from './understood.ts';

type Clause = Understood['clauses'][number];

/** A clause of an answer, with its span. */
export interface LocatedClause extends Span {
  clause: Clause;
}

const MAX_CLAUSES = 400;

/** The clauses of an answer in message order; a clause that overlaps the one before it begins behind that. */
export function locateClauses(clauses: readonly Clause[], quotes: Quotes): LocatedClause[] {
  const located: LocatedClause[] = [];
  let cursor = 0;
  for (const clause of clauses.slice(0, MAX_CLAUSES)) {
    const spans = quotes.all(clause.quote);
    const span = spans.find(({ start }) => start >= cursor) ?? spans.find(({ end }) => end > cursor);
    if (!span) continue;
    located.push({ clause, start: Math.max(cursor, span.start), end: span.end });
    cursor = span.end;
  }
  return located;
}

/** Confidence in an act for `gate`, when the rules agree with the answer and when they do not. */
const AGREED = 0.996;
const ALONE = 0.9;
/** Min confidence of the rules that a span is talk although the model sees a fact: then the owner decides. */
const SURELY_TALK = 0.9;

/**
 * Every span of the message with its act: the model's for its clauses, the rules' between. A fact that the rules take for talk
 * gets a lower confidence, so that it does not go live unconfirmed.
 */
export function judgeAnswer(sheet: Sheet, ruled: readonly ClauseReading[], located: readonly LocatedClause[]): ClauseReading[] {
  const judged: ClauseReading[] = located.map(({ start, end, clause }) => {
    const doubted = clause.act === 'fact' && isDoubted(ruled, start, end);
    const sure = doubted ? ALONE : AGREED;
    return { start, end, sentence: sentenceOf(sheet, start), act: clause.act, confidence: sure, solid: clause.act === 'fact' ? sure : 0 };
  });
  for (const piece of ruled)
    for (const rest of without(piece, located)) {
      const { start, end } = trimmed(sheet.text, rest.start, rest.end);
      if (end > start && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(sheet.text.slice(start, end))) judged.push({ ...piece, start, end });
    }
  return judged.sort((a, b) => a.start - b.start || a.end - b.end);
}

const sentenceOf = (sheet: Sheet, at: number): number => sheet.sentences.findIndex(({ start, end }) => at >= start && at < end);

function isDoubted(ruled: readonly ClauseReading[], start: number, end: number): boolean {
  const talk = ruled
    .filter(({ act, confidence }) => (act === 'aside' || act === 'instruction') && confidence >= SURELY_TALK)
    .reduce((sum, piece) => sum + Math.max(0, Math.min(piece.end, end) - Math.max(piece.start, start)), 0);
  return talk * 2 > end - start;
}

/** Parts of a span that the others do not cover. */
function without({ start, end }: Span, located: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = start;
  for (const other of located) {
    if (other.end <= from || other.start >= end) continue;
    if (other.start > from) left.push({ start: from, end: other.start });
    from = Math.max(from, other.end);
  }
  if (from < end) left.push({ start: from, end });
  return left;
}
