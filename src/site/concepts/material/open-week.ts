import { Day, type Fact, type FactOf, type Spans } from '../../schema/facts.ts';
import type { Material } from '../material.ts';

/** Part of a day, in hours from its midnight. */
export type Stretch = readonly [from: number, to: number];

/** The week's open hours, as far as they were told. */
export interface OpenWeek {
  fact: FactOf<'hours'> & Fact;
  /** What is open on each day from midnight to midnight; hours after midnight stand on the day they fall on. */
  days: Readonly<Record<Day, readonly Stretch[]>>;
  /** The same by the day they begin on; what ends after midnight counts on past 24. */
  begun: Readonly<Record<Day, readonly Stretch[]>>;
  /** The times that most open days keep. */
  usual: Spans;
  /** Open hours a week. */
  total: number;
}

const DAYS = Day.options;
const hourOf = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;

/** Opening and closing in hours; closing after midnight counts on. */
export function stretchOf([from, to]: readonly [string, string]): Stretch {
  const start = hourOf(from);
  const end = hourOf(to);
  return [start, end <= start ? end + 24 : end];
}

const byDay = <T>(make: (day: Day) => T) => Object.fromEntries(DAYS.map((day) => [day, make(day)])) as Record<Day, T>;

function usualOf(days: FactOf<'hours'>['norm']['days']): Spans {
  const count = new Map<string, number>();
  for (const day of DAYS) {
    const spans = days[day];
    if (spans?.length) count.set(JSON.stringify(spans), (count.get(JSON.stringify(spans)) ?? 0) + 1);
  }
  const [most] = [...count].sort(([, one], [, other]) => other - one);
  return most ? (JSON.parse(most[0]) as Spans) : [];
}

/** The open hours of the fact that tells the most days; undefined where none tells a time. */
export function openWeek({ facts }: Material): OpenWeek | undefined {
  const told = (fact: FactOf<'hours'>) => Object.values(fact.norm.days).filter((spans) => spans.length > 0).length;
  const [fact] = [...facts('hours')].sort((one, other) => told(other) - told(one));
  if (!fact || told(fact) === 0) return undefined;
  const days = byDay<Stretch[]>(() => []);
  const begun = byDay((day) => (fact.norm.days[day] ?? []).map(stretchOf));
  for (const [at, day] of DAYS.entries()) {
    for (const [start, end] of begun[day]) {
      days[day].push([start, Math.min(24, end)]);
      if (end > 24) days[DAYS[(at + 1) % 7]!].push([0, end - 24]);
    }
  }
  const total = Object.values(days)
    .flat()
    .reduce((sum, [start, end]) => sum + end - start, 0);
  return { fact, days, begun, usual: usualOf(fact.norm.days), total };
}

/** How much of an hour is open, 0–1. */
export const openIn = (stretches: readonly Stretch[], hour: number): number =>
  Math.min(
    1,
    stretches.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, hour + 1) - Math.max(start, hour)), 0),
  );

/** How odd the hours are, 0–1: around the clock, at night, before the city wakes, every day. */
export function oddness({ days, total, usual }: OpenWeek): number {
  const nights = Object.values(days).filter((stretches) => openIn(stretches, 23) + openIn(stretches, 2) > 0.9).length;
  const isEarly = usual.some(([from]) => from >= '03:00' && from <= '06:00');
  return Math.min(1, (total >= 160 ? 1 : total > 80 ? 0.6 : 0) + nights * 0.12 + (isEarly ? 0.45 : 0));
}
