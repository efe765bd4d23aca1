import type { Day } from '../../schema/facts.ts';
import { dayNames } from './day-names.ts';

/** Month names as people write them, by number. */
const MONTHS: readonly string[] = [
  'janeiro|jan|enero|ene|january|يناير',
  'fevereiro|fev|febrero|feb|february|فبراير',
  'março|mar[çz]o|mar|march|مارس',
  'abril|abr|april|apr|أبريل|ابريل',
  'maio|mai|mayo|may|مايو',
  'junho|junio|jun|june|يونيو',
  'julho|julio|jul|july|يوليو',
  'agosto|ago|august|aug|أغسطس|اغسطس',
  'setembro|set|septiembre|sept?|september|سبتمبر',
  'outubro|out|octubre|oct|october|أكتوبر|اكتوبر',
  'novembro|nov|noviembre|november|نوفمبر',
  'dezembro|dez|diciembre|dic|december|dec|ديسمبر',
];
/** Matches a month's name, each in a group of its own. */
export const MONTH = `(?:${MONTHS.map((names) => `(${names})`).join('|')})(?![\\p{L}])`;

/** The month, from 0, of a match whose groups of `MONTH` begin at `first`. */
export const monthIn = (groups: readonly (string | undefined)[], first: number): number =>
  MONTHS.findIndex((_, at) => groups[first + at] !== undefined);

const NUMBER = String.raw`\d{1,2}(?:º|st|nd|rd|th)?`;
const DAYS = String.raw`(?:${NUMBER}(?:\s*,\s*${NUMBER})*(?:\s*(?:e|y|and|a|al|to|–|-|&|و)\s*)?)?${NUMBER}`;
const YEAR = String.raw`(?:(?:\s+de\s+|\s*,\s*|\s+)(20\d\d)(?!\d))?`;
/** "28 de novembro de 2026", "12 e 13 de março", "19 June 2027", "June 19", "5/12". */
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}/])(?:(?:${DAYS}\s*(?:de\s+|of\s+)?${MONTH}|${MONTH}\s+${NUMBER})${YEAR}|(\d{1,2})/(\d{1,2})(?:/(?:20)?\d\d)?(?![\d/]))`,
  'giu',
);

export interface ParsedDate {
  /** As written, without the year and with the weekday before it. */
  text: string;
  weekday?: Day;
  /** From 0; undefined where ambiguous. */
  month?: number;
  from: number;
  to: number;
}

/** The dates that a text names, in order. */
export function parseDates(text: string): ParsedDate[] {
  const weekdays = dayNames(text);
  return [...text.matchAll(DATE)].flatMap((found): ParsedDate[] => {
    const groups = found.slice(1);
    const numeric = groups.at(-1);
    if (numeric && (Number(numeric) > 12 || Number(groups.at(-2)) > 31 || Number(numeric) < 1)) return [];
    const written = monthIn(groups, 0);
    const other = monthIn(groups, MONTHS.length);
    const month = written >= 0 ? written : other >= 0 ? other : Number(numeric) - 1;
    const to = found.index + found[0].length;
    const before = weekdays.find(
      ({ to: end, from }) => from < found.index && /^[,\s]*(?:dia\s+|el\s+)?$/iu.test(text.slice(end, found.index)),
    );
    const from = before?.from ?? found.index;
    const whole = text.slice(from, to).trim();
    return [{ text: whole.replace(/(?:\s+de\s+|\s*,\s*|\s+)20\d\d$/u, ''), weekday: before?.day, month, from, to }];
  });
}
