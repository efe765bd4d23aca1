import type { Fact } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import { findCity } from '../../gazetteer.ts';
import { JESTS, TALKS } from '../../lexicon/evidence.ts';
import { UNITS_OF_MONEY } from '../prices/currencies.ts';
import { record, type Sheet } from '../sheet.ts';
import { LONG_MONTH, MONTH } from '../times/dates.ts';

const UNIT = `h|hs|hrs|horas?|hours?|am|pm|anos?|years?|dias?|days?|meses|mes|months?|semanas?|weeks?|${UNITS_OF_MONEY}`;
/** A day, a year, an hour, a time that something takes, or a sum: in a clause that tells a fact they are of the business. */
const PORT = new RegExp(
  `(?<![\\d.,/])(?:1[89]|20)\\d{2}(?![\\d.,/])|(?<!\\d)\\d{1,2}(?:º|st|nd|rd|th)? ?(?:de |of )?${MONTH}(?!\\p{L})|${LONG_MONTH} \\d|(?<![\\d/])[0-3]?\\d/[01]?\\d(?![\\d/])|(?:r\\$|[$€£]) ?\\d|(?<!\\d)\\d{1,4} ?(?:${UNIT})(?!\\p{L})`,
  'u',
);

/** "atendo Toledo e Corbélia" */
const holdsTown = (text: string, country: string): boolean =>
  [...text.matchAll(/(?<=\p{L}[ ,] ?)\p{Lu}\p{L}{3,}(?: \p{Lu}\p{L}+)?/gu)].some(([name]) => findCity(name, country) !== undefined);

export const holdsPort = (text: string): boolean => PORT.test(fold(text));

/** Min chance of a part to be a fact, whatever stands beside it. */
const SURE_PART = 0.6;
const MAX_PART = 90;
const MIN_WORDS = 2;

/**
 * Parts of the owner's words that wait for a tick: one between commas that holds a date, a time or a sum is published by itself when it is
 * surely a fact.
 */
export function readPartsWithPorts(sheet: Sheet, held: readonly Fact[], chanceOf: (start: number, end: number) => number): void {
  for (const { norm, source } of held) {
    if (norm.kind !== 'statement' || !source.span) continue;
    const [from] = source.span;
    for (const match of sheet.text.slice(...source.span).matchAll(/(?:[^,;()\n]|(?<=\d),(?=\d))+/gu)) {
      const lead = /^[\s\P{L}]*?(?=[\p{L}\d$€£])/u.exec(match[0])?.[0].length ?? 0;
      const start = from + match.index + lead;
      const end = from + match.index + match[0].trimEnd().length;
      const said = sheet.folded.slice(start, end);
      if (end - start > MAX_PART || (said.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < MIN_WORDS) continue;
      if (
        !(PORT.test(said) || holdsTown(sheet.text.slice(start, end), sheet.country)) ||
        TALKS.test(said) ||
        JESTS.test(said) ||
        chanceOf(start, end) < SURE_PART
      )
        continue;
      if (sheet.facts.some(({ source: { span } }) => span && span[0] <= start && span[1] >= end)) continue;
      record(sheet, start, end, { kind: 'statement', topic: 'other' });
    }
  }
}
