import { Day, type Spans } from '#site/schema.ts';
import type { HoursNorm } from '#site/week.ts';

/** Handles go by quarters of an hour. */
export const STEP = 15;
const SHORTEST = 15;
const DAY_MINUTES = 24 * 60;
/** The latest that a night may go on into the next morning. */
const LATEST = DAY_MINUTES + 12 * 60;

/** Opening and closing in minutes of the day; a closing after midnight counts on. */
export type Range = readonly [from: number, to: number];

const minutesOf = (time: string): number => {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
};
const timeOf = (minutes: number): string => {
  const at = minutes > DAY_MINUTES ? minutes - DAY_MINUTES : minutes;
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
};

export const rangesOf = (spans: Spans): Range[] =>
  spans.map(([from, to]): Range => [minutesOf(from), minutesOf(to) <= minutesOf(from) ? minutesOf(to) + DAY_MINUTES : minutesOf(to)]);
export const spansOf = (ranges: readonly Range[]): Spans => ranges.map(([from, to]) => [timeOf(from), timeOf(to)]);

/** Moves one end of one part of a day, up to its neighbours and never past itself. `edge` counts the ends from the first opening. */
export function moveEdge(ranges: readonly Range[], edge: number, to: number): Range[] {
  const part = Math.floor(edge / 2);
  const isOpening = edge % 2 === 0;
  const range = ranges[part];
  if (!range) return [...ranges];
  const snapped = Math.round(to / STEP) * STEP;
  const low = isOpening ? (ranges[part - 1]?.[1] ?? Math.max(0, ranges.at(-1)![1] - DAY_MINUTES)) : range[0] + SHORTEST;
  const high = isOpening
    ? Math.min(range[1] - SHORTEST, DAY_MINUTES - SHORTEST)
    : (ranges[part + 1]?.[0] ?? Math.min(LATEST, ranges[0]![0] + DAY_MINUTES));
  const at = Math.max(low, Math.min(high, snapped));
  return ranges.map((one, n) => (n === part ? (isOpening ? [at, one[1]] : [one[0], at]) : one));
}

/** Room for one more pause, in the longest part of the day: an hour in its middle, at noon where noon is in it. */
export function addPause(ranges: readonly Range[]): Range[] {
  if (ranges.length === 0 || ranges.length >= 4) return [...ranges];
  const longest = ranges.reduce((most, range, at) => (range[1] - range[0] > ranges[most]![1] - ranges[most]![0] ? at : most), 0);
  const [from, to] = ranges[longest]!;
  if (to - from < 3 * SHORTEST) return [...ranges];
  const length = Math.min(60, Math.floor((to - from) / 3 / STEP) * STEP);
  const noon = 12 * 60;
  const fitsNoon = from + SHORTEST <= noon && noon + length + SHORTEST <= to;
  // What opens again opens on the same day.
  const middle = Math.min(Math.round((from + (to - from - length) / 2) / STEP) * STEP, DAY_MINUTES - SHORTEST - length);
  const start = fitsNoon ? noon : middle;
  if (start < from + SHORTEST) return [...ranges];
  return ranges.flatMap((range, at): Range[] =>
    at === longest
      ? [
          [from, start],
          [start + length, to],
        ]
      : [range],
  );
}

/** The day without its pauses. */
export const withoutPauses = (ranges: readonly Range[]): Range[] => (ranges.length === 0 ? [] : [[ranges[0]![0], ranges.at(-1)![1]]]);

/** Hours that the bars of a week stand on: a waking day, and more where the week has more. */
export function scaleOf(days: HoursNorm['days']): { first: number; last: number } {
  const all = Object.values(days).flatMap(rangesOf);
  return {
    first: Math.min(6, ...all.map(([from]) => Math.floor(from / 60))),
    last: Math.max(22, ...all.map(([, to]) => Math.ceil(to / 60))),
  };
}

/** The hours of one day on others too. */
export const repeated = (days: HoursNorm['days'], from: Day, on: readonly Day[]): HoursNorm['days'] =>
  Object.fromEntries(Day.options.flatMap((day) => (on.includes(day) ? [[day, days[from] ?? []]] : days[day] ? [[day, days[day]]] : [])));

/** What a day that had no hours begins with: those of the day before that has some. */
export function firstHours(days: HoursNorm['days'], day: Day): Spans {
  const at = Day.options.indexOf(day);
  const before = [...Day.options.slice(0, at).toReversed(), ...Day.options.slice(at + 1)].find((one) => days[one]?.length);
  return before ? days[before]! : [['09:00', '18:00']];
}

/** Whether it is open at a moment of the week, and until when; the night before may still go on. */
export function openUntil(days: HoursNorm['days'], day: Day, minutes: number): string | null {
  const before = Day.options[(Day.options.indexOf(day) + 6) % 7]!;
  const open =
    rangesOf(days[day] ?? []).find(([from, to]) => from <= minutes && minutes < to) ??
    rangesOf(days[before] ?? []).find(([, to]) => minutes + DAY_MINUTES < to);
  return open ? timeOf(open[1]) : null;
}
