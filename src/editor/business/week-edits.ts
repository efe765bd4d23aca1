import type { HoursNorm } from '#site/hours/week.ts';
import { Day, type Spans } from '#site/schema.ts';

/** Handles snap to quarters of an hour. */
export const STEP = 15;
const MIN_MINUTES = 15;
const DAY_MINUTES = 24 * 60;
/** Latest closing time after midnight. */
const LATEST_CLOSING = DAY_MINUTES + 12 * 60;

/** Opening and closing in minutes of the day; closing after midnight counts past 24 hours. */
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

/** Moves one end of a span, limited by its neighbours and its own other end. `edge` counts the ends from the first opening. */
export function moveEdge(ranges: readonly Range[], edge: number, to: number): Range[] {
  const part = Math.floor(edge / 2);
  const isOpening = edge % 2 === 0;
  const range = ranges[part];
  if (!range) return [...ranges];
  const snapped = Math.round(to / STEP) * STEP;
  const low = isOpening ? (ranges[part - 1]?.[1] ?? Math.max(0, ranges.at(-1)![1] - DAY_MINUTES)) : range[0] + MIN_MINUTES;
  const high = isOpening
    ? Math.min(range[1] - MIN_MINUTES, DAY_MINUTES - MIN_MINUTES)
    : (ranges[part + 1]?.[0] ?? Math.min(LATEST_CLOSING, ranges[0]![0] + DAY_MINUTES));
  const at = Math.max(low, Math.min(high, snapped));
  return ranges.map((one, n) => (n === part ? (isOpening ? [at, one[1]] : [one[0], at]) : one));
}

/** Adds a pause to the longest span: an hour in its middle, or at noon if the span covers noon. */
export function addPause(ranges: readonly Range[]): Range[] {
  if (ranges.length === 0 || ranges.length >= 4) return [...ranges];
  const longest = ranges.reduce((most, range, at) => (range[1] - range[0] > ranges[most]![1] - ranges[most]![0] ? at : most), 0);
  const [from, to] = ranges[longest]!;
  if (to - from < 3 * MIN_MINUTES) return [...ranges];
  const length = Math.min(60, Math.floor((to - from) / 3 / STEP) * STEP);
  const noon = 12 * 60;
  const fitsNoon = from + MIN_MINUTES <= noon && noon + length + MIN_MINUTES <= to;
  // The second span must open on the same day.
  const middle = Math.min(Math.round((from + (to - from - length) / 2) / STEP) * STEP, DAY_MINUTES - MIN_MINUTES - length);
  const start = fitsNoon ? noon : middle;
  if (start < from + MIN_MINUTES) return [...ranges];
  return ranges.flatMap((range, at): Range[] =>
    at === longest
      ? [
          [from, start],
          [start + length, to],
        ]
      : [range],
  );
}

/** Removes the pauses of a day. */
export const withoutPauses = (ranges: readonly Range[]): Range[] => (ranges.length === 0 ? [] : [[ranges[0]![0], ranges.at(-1)![1]]]);

/** Hour range of the axis: a waking day, and more where the week needs it. */
export function scaleOf(days: HoursNorm['days']): { first: number; last: number } {
  const all = Object.values(days).flatMap(rangesOf);
  return {
    first: Math.min(6, ...all.map(([from]) => Math.floor(from / 60))),
    last: Math.max(22, ...all.map(([, to]) => Math.ceil(to / 60))),
  };
}

/** Copies one day's hours to other days. */
export const copiedTo = (days: HoursNorm['days'], from: Day, on: readonly Day[]): HoursNorm['days'] =>
  Object.fromEntries(Day.options.flatMap((day) => (on.includes(day) ? [[day, days[from] ?? []]] : days[day] ? [[day, days[day]]] : [])));

/** Initial hours for a day without any: those of the nearest earlier day that has some. */
export function firstHours(days: HoursNorm['days'], day: Day): Spans {
  const at = Day.options.indexOf(day);
  const before = [...Day.options.slice(0, at).toReversed(), ...Day.options.slice(at + 1)].find((one) => days[one]?.length);
  return before ? days[before]! : [['09:00', '18:00']];
}

/** Whether it is open at a moment of the week, and until when; yesterday's night may still continue. */
export function openUntil(days: HoursNorm['days'], day: Day, minutes: number): string | null {
  const before = Day.options[(Day.options.indexOf(day) + 6) % 7]!;
  const open =
    rangesOf(days[day] ?? []).find(([from, to]) => from <= minutes && minutes < to) ??
    rangesOf(days[before] ?? []).find(([, to]) => minutes + DAY_MINUTES < to);
  return open ? timeOf(open[1]) : null;
}
