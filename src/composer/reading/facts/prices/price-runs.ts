import type { Span } from '../../sentences.ts';
import { type Sheet, TAKEN } from '../sheet.ts';
import type { Figure } from './figure.ts';
import { NO_LIST } from './figure-words.ts';
import { limitAt } from './price-words.ts';

/** A name of one to seven words, with a possible separator from the price before it. */
const NAME =
  /^\s*(?:[,;/|•،؛]\s*|\.\s(?=\p{L})|\n+\s*[-•*]?\s*|[-–]\s+)?(?:(?:\p{L}|\d+ ?\p{L})[^.!?:;,،؛\n@]*|\p{L}[^.!?;\n@]{1,60}[:=-])\s*[-–:=.…]*\s*$/u;
/** "280 baixa temporada, 420": the condition of the price before it. */
const TERM = /^\s\p{L}[^.!?:;,،؛\n@\d]{2,24}[,،;]\s*(?:(?:e|y|and|ou|or|o)\s)?$/u;
const TERMED = /^\s\p{L}[^.!?:;,،؛\n@\d]{2,24}(?=[,،;])/u;
const NAMED = /\p{L}[\p{L}\d)"'’]*(?:\s\d{1,4})?[\s:–.=/+-]*$/u;
/** "moqueca 42 serve 2" */
const SERVES = /^\s(?:serves?|sirven?|rende|rinde) \d{1,2}(?: (?:pessoas?|personas?|people))?(?=\s)/u;
const BRACKETED = /^\s*\([^()\n]{1,60}\)/u;

const words = (text: string): number =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

/** Rows of numbers that may be one list: only a name between each two, and nothing that ends the list. */
export function runsOf(sheet: Sheet, figures: readonly Figure[], prices: ReadonlySet<Span>): Span[][] {
  const members = [...figures.filter((figure) => figure.role !== 'count' && !prices.has(figure)), ...prices].sort(
    (a, b) => a.start - b.start,
  );
  const runs: Span[][] = [];
  let run: Span[] = [];
  for (const span of members) {
    const last = run.at(-1);
    const from = last && last.end + Math.min(span.start - last.end, limitAt(sheet.open.slice(last.end, last.end + 60)));
    // "completo 980 (30 fotos), premium 1500": brackets belong to the price before.
    const between = from === undefined ? undefined : sheet.open.slice(from, span.start).replace(BRACKETED, '').replace(SERVES, '');
    const goesOn =
      between !== undefined &&
      between.length < 80 &&
      (NAME.test(between.replace(TERMED, '')) || TERM.test(between)) &&
      words(between) <= 9 &&
      !between.includes(TAKEN) &&
      !NO_LIST.test(between);
    if (!goesOn) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    const lead = sheet.open.slice(Math.max(0, span.start - 40), span.start);
    if (goesOn || prices.has(span) || (NAMED.test(lead) && !NO_LIST.test(lead.split(/\s+/).slice(-2).join(' ')))) run.push(span);
  }
  if (run.length > 0) runs.push(run);
  return runs;
}
