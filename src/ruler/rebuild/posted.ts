import type { Line } from './line.ts';
import { isPast as isOfPastFeast, sentencesIn, VALID_UNTIL } from './own-words.ts';
import { hasPrice } from './price-text.ts';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...['jan ene', 'fev feb', 'mar', 'abr apr', 'mai may', 'jun', 'jul', 'ago aug', 'set sep', 'out oct', 'nov', 'dez dec dic'].entries(),
  ].flatMap(([month, names]) => names.split(' ').map((name) => [name, month])),
);
const MONTH = `(${Object.keys(MONTHS).join('|')})\\p{L}*`;
/** "5 de março de 2014", "29th January 2011"; "March 5th, 2014"; "05/03/2014"; "2014-03-05T…". */
const DAYS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)(\\d{1,2})(?:º|st|nd|rd|th)?\\.? (?:de |of |del )?${MONTH}(?:,? (?:de |del |of )?(\\d{4}))?`, 'giu'),
  new RegExp(`(?<!\\p{L})${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (\\d{4}))?`, 'giu'),
];
const FIGURES = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/g;
const FIRST_FIGURES = new RegExp(FIGURES.source);
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})/g;
const MS_OF_DAY = 86_400_000;
/** Days between a post and what it announces. */
const MAX_AHEAD = 120;

interface Day {
  day: number;
  month: number;
  year?: number;
}

function daysIn(text: string): Day[] {
  const of = (day: string, month: number, year?: string): Day => ({ day: Number(day), month, ...(year && { year: Number(year) }) });
  const named = (name: string) => MONTHS[name.slice(0, 3).toLowerCase()]!;
  return [
    ...[...text.matchAll(ISO)].map(([, year, month, day]) => of(day!, Number(month) - 1, year)),
    ...[...text.matchAll(FIGURES)].map(([, day, month, year]) => of(day!, Number(month) - 1, year)),
    ...[...text.matchAll(DAYS[0]!)].map(([, day, month, year]) => of(day!, named(month!), year)),
    ...[...text.matchAll(DAYS[1]!)].map(([, month, day, year]) => of(day!, named(month!), year)),
  ];
}

const AMERICAN = /^en(?!-(?:gb|ie|au|nz|za|in))/i;
const BRITISH = /£|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;
/** True where "2/3/2018" is the third of February. */
export const isMonthFirst = (language: string, text: string): boolean => AMERICAN.test(language) && !BRITISH.test(text);

/** Day of a post by the words that its program puts beside it, in milliseconds. @param monthFirst in figures. */
export function postedIn(text: string, monthFirst = false): number | undefined {
  const [, one, other] = FIRST_FIGURES.exec(text) ?? [];
  const isTurned = Number(other) > MONTHS_OF_YEAR || (monthFirst && Number(one) <= MONTHS_OF_YEAR);
  const found = daysIn(isTurned ? text.replace(FIGURES, '$2/$1/$3') : text).find(({ year }) => year !== undefined);
  return found && found.month < MONTHS_OF_YEAR ? Date.UTC(found.year!, found.month, found.day) : undefined;
}
const MONTHS_OF_YEAR = 12;

/** "3 de fevereiro de 2020 por Carla Pamplona | 2 comentários": a person with both names, and no "admin". */
const SIGNED =
  /(?<!\p{L})(por|by)\s+((?:(?:Dra?|Prof|Profa|Mrs?|Ms)\.?\s+)?\p{Lu}\p{Ll}[\p{L}'’]*(?:\s+(?:d[aeo]s?|del|e|y|\p{Lu}[\p{L}'’.]*))*\s+\p{Lu}\p{Ll}[\p{L}'’]*)/u;

/** The byline of a post, in its own words. */
export function signedIn(text: string): string | undefined {
  const [, word = '', name = ''] = SIGNED.exec(text.replace(/\b(Por|By|POR|BY)\b/g, (said) => said.toLowerCase())) ?? [];
  return name ? `${word[0]!.toUpperCase()}${word.slice(1)} ${name.replace(/\s+/g, ' ')}` : undefined;
}

/** A day to come, at the time of the post. */
function isAhead({ day, month, year }: Day, posted: number): boolean {
  const own = new Date(posted).getUTCFullYear();
  const years = year === undefined ? [own, own + 1] : [year];
  return years.some((one) => {
    const ahead = (Date.UTC(one, month, day) - posted) / MS_OF_DAY;
    return ahead >= 0 && ahead <= MAX_AHEAD;
  });
}

const yearOf = (time: number): number => new Date(time).getUTCFullYear();
/** Headings of days to come. */
const OF_NEXT =
  /(?<!\p{L})(?:next|upcoming|coming (?:up|soon)|pr[óo]xim[ao]s?|agenda|calend[áa]rio|calendario|calendar|(?:free|open) dates|datas (?:livres|dispon[íi]veis)|fechas (?:libres|disponibles))(?!\p{L})/iu;

/** Lines without what is over: posts of years before that announce days, with their titles, and the days of a list of those to come. */
export function withoutOldNotices(lines: readonly Line[], year: number): Line[] {
  const isStart = (at: number) =>
    lines[at]!.posted !== lines[at - 1]?.posted || lines[at]!.level !== undefined || lines[at]!.isFooter !== lines[at - 1]?.isFooter;
  const isBefore = (time: number | undefined) => time !== undefined && yearOf(time) < year;
  const over = new Set<number>();
  for (let from = 0; from < lines.length; ) {
    let end = from + 1;
    while (end < lines.length && !isStart(end)) end++;
    const run = lines.slice(from, end);
    const [{ posted, level, text }] = run as [Line];
    const announces = ({ text: said }: Line) => postedIn(said) !== posted && daysIn(said).some((day) => isAhead(day, posted!));
    // "Christmas 2016" over the last day for orders.
    const isOfFeast =
      level !== undefined && run.length <= MAX_NOTICE && isOfPastFeast(text, year) && !run.some((line) => line.item || hasPrice(line.text));
    // "Fall tune-up special: $89" over its terms, "… Offer good through November 30, 2017."
    const last = sentencesIn(run.findLast((line) => ENDS_SENTENCE.test(line.text))?.text ?? '').at(-1) ?? '';
    const isOffer = level !== undefined && run.length > 1 && run.length < MAX_NOTICE && VALID_UNTIL.test(last) && isOfPastFeast(last, year);
    const isOver = isOfFeast || isOffer || (isBefore(posted) && run.some(announces));
    const isPast = (said: string) => isBefore(postedIn(said)) && ENDS_IN_YEAR.test(said);
    const past = level !== undefined && OF_NEXT.test(text) ? run.slice(1).filter((line) => isPast(line.text)) : [];
    for (let at = from; at < end; at++) if (isOver || past.includes(lines[at]!)) over.add(at);
    if (past.length > 0 && past.length === run.length - 1) over.add(from);
    if (isOver && !isOfFeast && !isOffer && lines[from - 1]?.level !== undefined) over.add(from - 1);
    from = end;
  }
  return lines.flatMap((line, at) => (!over.has(at) ? [line] : line.level === undefined ? [] : [{ text: '', level: line.level }]));
}
/** Lines of a notice with its heading. */
const MAX_NOTICE = 4;
/** A button below it has no end. */
const ENDS_SENTENCE = /[.!?]$|\d$/;
const ENDS_IN_YEAR = /\d{4}\.?$/;
