import { wordsOf } from '../render/words.ts';
import { Day, type FactOf, type Spans, type SpecialDay } from '../schema/facts.ts';

export type HoursNorm = FactOf<'hours'>['norm'];
type Days = HoursNorm['days'];

interface DayGroup {
  from: Day;
  to: Day;
  spans: Spans;
}

const DAYS = Day.options;

/** Countries whose calendars start on Sunday, and on Saturday; elsewhere on Monday. */
const FROM_SUNDAY = new Set([
  'BR',
  'US',
  'CA',
  'MX',
  'CO',
  'PE',
  'VE',
  'PY',
  'GT',
  'HN',
  'SV',
  'NI',
  'PA',
  'DO',
  'PR',
  'IL',
  'SA',
  'JP',
  'IN',
  'ZA',
]);
const FROM_SATURDAY = new Set(['EG', 'AE', 'JO', 'KW', 'QA', 'BH', 'OM', 'IQ', 'DZ', 'LY', 'SY']);

/** The days of the week in the order of a country's calendars. */
export function weekFrom(country: string): readonly Day[] {
  const first = FROM_SUNDAY.has(country) ? 6 : FROM_SATURDAY.has(country) ? 5 : 0;
  return [...DAYS.slice(first), ...DAYS.slice(0, first)];
}

/** Groups neighbouring days with the same times, across the end of the week too. Unknown days are omitted. */
export function dayGroups(days: Days): DayGroup[] {
  const groups: DayGroup[] = [];
  let last: Day | undefined;
  for (const day of DAYS) {
    const spans = days[day];
    const open = groups.at(-1);
    if (spans && open && open.to === last && JSON.stringify(open.spans) === JSON.stringify(spans)) open.to = day;
    else if (spans) groups.push({ from: day, to: day, spans });
    last = day;
  }
  const [first, end] = [groups[0], groups.at(-1)];
  const goesOn = first && end && first !== end && first.from === 'mon' && end.to === 'sun';
  return goesOn && JSON.stringify(first.spans) === JSON.stringify(end.spans) ? [{ ...end, to: first.to }, ...groups.slice(1, -1)] : groups;
}

/** "Segunda a sexta", "Sábado e domingo", "Todos os dias". */
export function groupLabel({ from, to }: Pick<DayGroup, 'from' | 'to'>, locale: string): string {
  const words = wordsOf(locale);
  if (from === to) return words.days[from];
  if (from === 'mon' && to === 'sun') return words.everyDay;
  const isPair = (DAYS.indexOf(to) - DAYS.indexOf(from) + DAYS.length) % DAYS.length === 1;
  const last = words.lower(words.days[to]);
  return isPair ? `${words.days[from]} ${words.and}${last}` : words.through(words.days[from], last);
}

export const isAllDay = (spans: Spans): boolean =>
  spans.length === 1 && spans[0]?.[0] === '00:00' && /^(?:00:00|24:00|23:59)$/.test(spans[0][1]);

const clock = (time: string, locale: string): string => {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return wordsOf(locale).time(hour, minute);
};

/** The times of one day in a sentence: "8h às 12h, 14h às 18h". */
export function spansWords(spans: Spans, locale: string): string {
  const words = wordsOf(locale);
  if (spans.length === 0) return words.lower(words.closed);
  if (isAllDay(spans)) return words.lower(words.allDay);
  return spans.map(([from, to]) => clock(from, locale) + words.until + clock(to, locale)).join(', ');
}

/** A special day in words: "25 de dezembro de 2026", or a range. */
export function specialWords({ date, until }: Pick<SpecialDay, 'date' | 'until'>, locale: string, country: string): string {
  const words = wordsOf(locale);
  const day = (iso: string) => {
    const [year, month, at] = iso.split('-').map(Number) as [number, number, number];
    return words.blog.day(year, month, at, country);
  };
  return until && until > date ? words.through(day(date), day(until)) : day(date);
}

/** The week as its owner would write it, for texts that name the hours. */
export const weekWords = (days: Days, locale: string): string =>
  dayGroups(days)
    .map((group) => `${groupLabel(group, locale)} ${spansWords(group.spans, locale)}`)
    .map((part, at) => (at === 0 ? part : wordsOf(locale).lower(part)))
    .join('; ');
