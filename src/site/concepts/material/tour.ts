import type { Fact } from '../../schema/facts.ts';
import type { Material } from '../material.ts';
import { type ParsedDate, parseDates } from './parse-dates.ts';

/** One of several dates: the event and, after a comma, the place, as its owner wrote it. */
export interface TourDate {
  date: string;
  what?: string;
  where?: string;
  /** Month from 0. */
  month?: number;
}

const LEADING = /^[\s:,–-]*(?:(?:no|na|em|en el|en la|en|at the|at|in|في)\s+(?=[\p{Lu}\p{N}\p{Script=Arabic}]))?/u;
const TRAILING = /(?:[\s,;.،؛–-]+|\s+(?:e|y|and|و))+\s*$/iu;
/** End of a date's description: another sentence, or the list's own separator. */
const END = /[;؛\n]|\.(?=\s|$)/u;

function datesIn(text: string, dates: readonly ParsedDate[]): TourDate[] {
  return dates.map(({ text: date, to, month }, at) => {
    const rest = text
      .slice(to, dates[at + 1]?.from)
      .split(END)[0]!
      .replace(TRAILING, '')
      .replace(LEADING, '')
      .trim();
    const [what = '', ...where] = rest.split(/\s*[,،]\s*/u);
    return { date, month, what: what || undefined, where: where.join(', ') || undefined };
  });
}

const isShort = ({ what = '', where = '' }: TourDate) => what.length <= 40 && where.length <= 40;

const begins = ({ source }: Pick<Fact, 'source'>): number => source.span?.[0] ?? 0;

/** Dates listed in sentences, or the timetable if they were read as one. */
export function tour({ facts }: Material): TourDate[] {
  // A list of dates and towns may have been mistaken for an address.
  const texts = [...facts('statement'), ...facts('address')].toSorted((one, other) => begins(one) - begins(other));
  const listed = texts.flatMap(({ text }) => datesIn(text, parseDates(text)));
  const timed = facts('class').flatMap(({ text, norm }): TourDate[] =>
    parseDates(norm.when)
      .slice(0, 1)
      .map(({ text: date, month }) => ({ date, month, what: text, where: norm.who })),
  );
  const dates = listed.length >= timed.length ? listed : timed;
  return [...new Map(dates.map((one) => [`${one.date} ${one.what}`, one])).values()].filter(isShort);
}
