import { type Clock, clockOf, clockText, rangeOf, TIME } from '#site/hours/clock.ts';
import { DAILY, DAY, dayOf, WEEK, WEEKDAYS, WEEKEND } from '#site/hours/days.ts';
import { daysIn } from '#site/hours/grammar.ts';
import type { Day, FactNorm, Spans } from '#site/schema/facts.ts';
import { TAKEN } from '../../reading/facts/sheet.ts';
import { SEASON } from '../../reading/facts/times/hours.ts';
import { isOnCall } from '../../reading/facts/times/on-call.ts';
import { daysOf } from '../../reading/facts/times/timetable.ts';
import type { Span } from '../../reading/sentences.ts';
import { freeQuote, MAX_LISTED, overlaps, type Reader, spanOf, words, wordsOf, write } from './reader.ts';
import { DATED } from './record-tickets.ts';
import type { Understood } from './understood.ts';

type Days = Extract<FactNorm, { kind: 'hours' }>['days'];
type Opening = Understood['hours'][number];

/** Opening hours and timetables. Days and clock times come from our grammar, or must occur in the words beside them. */
export function recordTimes(reader: Reader): void {
  recordClasses(reader);
  recordHours(reader);
}

function recordClasses(reader: Reader): void {
  let cursor = 0;
  for (const one of reader.answer.classes.slice(0, MAX_LISTED)) {
    const title = freeQuote(reader, one.title, cursor);
    const at = title && freeQuote(reader, one.when, title.end);
    const when = at && words(reader, at).trim();
    if (!title || !when || overlaps(title, at) || reader.sheet.open[title.start] === TAKEN) continue;
    cursor = title.start;
    const said = reader.sheet.folded.slice(at.start, at.end);
    // "05/09" is a day, and no time from five to nine: the hour of a date stands behind its title.
    const isDate = DATED.test(said);
    const folded = isDate ? said.replace(DATED, ' ') : said;
    const line = isDate ? `${folded} ${lineAfter(reader, title.end)}` : folded;
    const clocks = clocksIn(folded);
    const [first, second] = clocks;
    const [start, end] =
      first && second && clocks.length === 2
        ? rangeOf(first, second)
        : [first ? (meant(first, one.starts) ?? clockText(first)) : stands(one.starts, line), first ? undefined : stands(one.ends, line)];
    const named = daysOf(folded.replace(/[,:]?\s(?:das |as |de |from |at |a las )?\d.*$/, ''));
    const who = wordsOf(reader, one.who, title.end);
    write(reader, title, {
      kind: 'class',
      days: fuller(named, confirmed(one.days, folded)),
      when,
      ...(start ? { start } : {}),
      ...(end ? { end } : {}),
      ...(who ? { who } : {}),
    });
  }
}

/** The words behind a title, up to the next date. */
const lineAfter = ({ sheet }: Reader, from: number): string =>
  (/^[^;\n]*/u.exec(sheet.folded.slice(from, from + MAX_LINE))?.[0] ?? '').split(DATED)[0] ?? '';
const MAX_LINE = 90;

/** "3:30" in the afternoon, when the words do not state a.m. or p.m. */
const meant = ({ hour, minute, half }: Clock, stated: string | null): string | undefined => {
  const [h, m] = (stated ?? '').split(':').map(Number);
  return !half && hour <= 12 && stated !== null && h !== undefined && h % 12 === hour % 12 && m === minute ? stated : undefined;
};

const fuller = (one: Day[], other: Day[]): Day[] => (other.length > one.length ? other : one);

/** Max distance between openings of one timetable. */
const NEAR = 120;

function recordHours(reader: Reader): void {
  const { sheet, answer } = reader;
  const found: (Span & { opening: Opening })[] = [];
  let cursor = 0;
  for (const opening of answer.hours.slice(0, MAX_LISTED)) {
    const span = freeQuote(reader, opening.quote, cursor);
    if (!span || !TELLS.test(sheet.folded.slice(span.start, span.end))) continue;
    cursor = span.start;
    if (!isOnCall(sheet, span)) found.push({ ...span, opening });
  }
  found.sort((a, b) => a.start - b.start);
  const groups: (typeof found)[] = [];
  for (const one of found) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && one.start - last.end <= NEAR && !isElsewhere(reader, last.end, one.start)) group.push(one);
    else groups.push([one]);
  }
  for (const group of groups) {
    const start = group[0]?.start ?? 0;
    const end = Math.max(...group.map((one) => one.end));
    const stated = group.map((one) => confirmedAt(reader, one) ?? onOtherDays(reader, one, group));
    const season = seasonOf(reader, start);
    if (season !== undefined) {
      write(reader, { start: season, end }, { kind: 'hours', days: {} }, { must: false });
      continue;
    }
    const apart = group.map((one) => daysAt(reader, one));
    // The grammar sees one span where several are listed in a row; when all of the model's openings are confirmed, they are more complete.
    const days = stated.every((one) => one !== undefined)
      ? stated.reduce<Days>(joined, {})
      : (daysIn(sheet, { start, end }) ??
        // A table with half a week would claim that the business is closed on the other days: then the owner's line is shown.
        (apart.every((days) => Object.keys(days).length > 0) ? apart.reduce(joined, {}) : {}));
    write(reader, { start, end }, { kind: 'hours', days }, { must: false });
  }
}

/** "ABRIMOS 7 a 22 y DOMINGOS 8 a 13": an opening without days, beside others with days, applies to all other days. */
function onOtherDays({ sheet }: Reader, { opening, ...span }: Span & { opening: Opening }, group: readonly { opening: Opening }[]) {
  const folded = sheet.folded.slice(span.start, span.end);
  const others = group.flatMap((one) => (one.opening === opening ? [] : one.opening.days));
  const rest = WEEK.filter((day) => !others.includes(day));
  const isRest = others.length > 0 && rest.length === opening.days.length && rest.every((day) => opening.days.includes(day));
  if (!isRest || opening.closed || ANY_DAY.test(folded) || SEVERAL.test(folded)) return undefined;
  const [opens, closes] = [stands(opening.opens, folded), stands(opening.closes, folded)];
  return opens && closes && opens !== closes ? given(rest, [[opens, closes]]) : undefined;
}

/** Offset of the words that limit hours to a part of the year; a weekly table cannot show that. */
function seasonOf({ sheet, located }: Reader, at: number): number | undefined {
  const clause = located.find(({ start, end }) => at >= start && at < end);
  const lead = clause && sheet.folded.slice(clause.start, at);
  const found = lead === undefined || lead.length > MAX_LEAD ? undefined : SEASON.exec(lead)?.index;
  return found === undefined || clause === undefined ? undefined : clause.start + found;
}
const MAX_LEAD = 60;

/** Whether there is an address between two spans: the hours of another house follow. */
const isElsewhere = ({ sheet }: Reader, from: number, to: number): boolean =>
  sheet.facts.some((fact) => {
    const span = spanOf(fact);
    return fact.norm.kind === 'address' && span !== undefined && span.start >= from && span.end <= to;
  });

const clock = TIME.replace(/\((?!\?)/g, '(?:');
const CLOCKS = new RegExp(`(?<![\\p{L}\\d])(?:${clock})(?![\\p{L}\\d%])`, 'gu');
const ANY_DAY = new RegExp(`(?<![\\p{L}])(?:${DAY})(?![\\p{L}])`, 'u');
const EVERY_DAY = new RegExp(ANY_DAY.source, 'gu');
const SEVERAL = new RegExp(
  `(?<![\\p{L}])(?:${DAILY}|${WEEKDAYS}|${WEEKEND}|tod[oa]s? (?:[oa]s |los )?dias?|all (?:seven )?days|(?:7|seven) ?days|evr?[ei]?r?y? ?da(?:y|i)s?|كل يوم)(?![\\p{L}])`,
  'u',
);
/** Words without a number or a day are no hours. */
const TELLS = new RegExp(`\\p{N}|${clock}|${ANY_DAY.source}|${SEVERAL.source}`, 'u');
const SHUT =
  /(?<!\p{L})(?:fech\w+|clos\w+|cerr\w+|cierr\w+|nao abr\w+|nao atend\w+|not open|no abr\w+|folga|off|descans\w+|menos|exceto|except|salvo|مغلق\p{L}*|مسكر\p{L}*|اجازه|عطله)(?!\p{L})/u;

const clocksIn = (folded: string) => [...folded.matchAll(CLOCKS)].map((match) => clockOf(match[0])).filter((one) => one !== undefined);

function daysAt(reader: Reader, { opening, ...span }: Span & { opening: Opening }): Days {
  const { sheet } = reader;
  const lead = sheet.folded.slice(span.start, span.end).search(TELLS);
  const read = daysIn(sheet, span) ?? daysIn(sheet, { start: span.start + Math.max(0, lead), end: span.end });
  return confirmedAt(reader, { ...span, opening }) ?? read ?? {};
}

/** An opening whose days and clock times all occur in its words or beside them. */
function confirmedAt({ sheet }: Reader, { opening, ...span }: Span & { opening: Opening }): Days | undefined {
  const folded = sheet.folded.slice(span.start, span.end);
  const near = sheet.folded.slice(Math.max(0, span.start - 60), Math.min(sheet.folded.length, span.end + 40));
  const named = confirmed(opening.days, ANY_DAY.test(folded) || SEVERAL.test(folded) ? folded : near);
  if (named.length === 0) return undefined;
  if (opening.closed) return SHUT.test(near) ? given(named, []) : undefined;
  const opens = stands(opening.opens, folded);
  const closes = stands(opening.closes, folded);
  return opens && closes && opens !== closes ? given(named, [[opens, closes]]) : undefined;
}

const given = (days: readonly Day[], spans: Spans): Days => Object.fromEntries(days.map((day) => [day, spans])) as Days;

/** Two openings of one day are its two halves, unless they overlap. */
function joined(all: Days, more: Days): Days {
  const days = { ...all };
  for (const day of WEEK) {
    const [known, next] = [days[day], more[day]];
    if (!next) continue;
    const apart = known && known.length > 0 && next.every(([from, to]) => known.every(([start, end]) => from >= end || to <= start));
    days[day] = known && known.length > 0 ? (apart ? [...known, ...next].sort().slice(0, 4) : known) : next;
  }
  return days;
}

/** The days confirmed by the words: at least one, and each that they mention. */
function confirmed(days: readonly Day[], folded: string): Day[] {
  const wanted = WEEK.filter((day) => days.includes(day));
  if (SEVERAL.test(folded)) return wanted;
  const named = [...folded.matchAll(EVERY_DAY)].map((match) => dayOf(match[0].replace(/\.$/, ''))).filter((day) => day !== undefined);
  return named.length > 0 && named.every((day) => wanted.includes(day)) ? wanted : [];
}

const HALF = /(?<!\p{L})(?:e meia|y media|half|meia|media|نص|ونص|نصف)(?!\p{L})/u;
/** A clock time whose digits occur in the words, in either half of the day. */
function stands(time: string | null, folded: string): string | undefined {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time ?? '');
  if (!match) return undefined;
  const hour = Number(match[1]) % 24;
  const minute = Number(match[2]);
  const figures = [...folded.matchAll(/\d+/g)].map((one) => Number(one[0]));
  const clocks = clocksIn(folded);
  const isHour = (other: number) => other % 12 === hour % 12;
  const hourStands = figures.some((one) => one <= 24 && isHour(one)) || clocks.some((one) => isHour(one.hour));
  const minuteStands =
    minute === 0 || figures.includes(minute) || clocks.some((one) => one.minute === minute) || (minute === 30 && HALF.test(folded));
  return hourStands && minuteStands ? `${String(hour).padStart(2, '0')}:${match[2]}` : undefined;
}
