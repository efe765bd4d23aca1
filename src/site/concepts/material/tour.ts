import type { Fact } from '../../schema/facts.ts';
import type { Material } from '../material.ts';
import { type ParsedDate, parseDates } from './parse-dates.ts';

/** One of several dates: what is on and, after a comma, where. All as its owner wrote it. */
export interface TourDate {
  date: string;
  what?: string;
  where?: string;
  /** Month from 0. */
  month?: number;
}

const LEADING = /^[\s:,–-]*(?:(?:no|na|em|en el|en la|en|at the|at|in|في)\s+(?=[\p{Lu}\p{N}\p{Script=Arabic}]))?/u;
const TRAILING = /(?:[\s,;.،؛–-]+|\s+(?:e|y|and|و))+\s*$/iu;
/** Ends what a date tells: another sentence, or the list's own separator. */
const END = /[;؛\n]|\.(?=\s|$)/u;

function told(text: string, dates: readonly ParsedDate[]): TourDate[] {
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

/** The dates that sentences list, or the timetable where they were read as one. */
export function tour({ facts }: Material): TourDate[] {
  // A list of dates and towns may have been taken for an address.
  const texts = [...facts('statement'), ...facts('address')].toSorted((one, other) => begins(one) - begins(other));
  const listed = texts.flatMap(({ text }) => told(text, parseDates(text)));
  const timed = facts('class').flatMap(({ text, norm }): TourDate[] =>
    parseDates(norm.when)
      .slice(0, 1)
      .map(({ text: date, month }) => ({ date, month, what: text, where: norm.who })),
  );
  const dates = listed.length >= timed.length ? listed : timed;
  return [...new Map(dates.map((one) => [`${one.date} ${one.what}`, one])).values()].filter(isShort);
}
