import { Day, type Fact, type FactOf, type Spans } from '../../schema/facts.ts';
import type { Material } from '../material.ts';

/** Part of a day, in hours from its midnight. */
export type Stretch = readonly [from: number, to: number];

/** The known open hours of the week. */
export interface OpenWeek {
  fact: FactOf<'hours'> & Fact;
  /** Open hours of each day from midnight to midnight; hours after midnight belong to the next day. */
  days: Readonly<Record<Day, readonly Stretch[]>>;
  /** The same by starting day; what ends after midnight counts past 24. */
  begun: Readonly<Record<Day, readonly Stretch[]>>;
  /** The times of most open days. */
  usual: Spans;
  /** Open hours per week. */
  total: number;
}

const DAYS = Day.options;
const hourOf = (time: string): number => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;

/** Opening and closing in hours; closing after midnight counts past 24. */
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

/** The open hours of the fact that covers the most days; undefined where no times are known. */
export function openWeek({ facts }: Material): OpenWeek | undefined {
  const openDays = (fact: FactOf<'hours'>) => Object.values(fact.norm.days).filter((spans) => spans.length > 0).length;
  const [fact] = [...facts('hours')].sort((one, other) => openDays(other) - openDays(one));
  if (!fact || openDays(fact) === 0) return undefined;
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

/** Share of an hour that is open, 0–1. */
export const openIn = (stretches: readonly Stretch[], hour: number): number =>
  Math.min(
    1,
    stretches.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, hour + 1) - Math.max(start, hour)), 0),
  );

/** Rarity of the hours, 0–1: around the clock, at night, at dawn, every day. */
export function oddness({ days, total, usual }: OpenWeek): number {
  const nights = Object.values(days).filter((stretches) => openIn(stretches, 23) + openIn(stretches, 2) > 0.9).length;
  const isEarly = usual.some(([from]) => from >= '03:00' && from <= '06:00');
  return Math.min(1, (total >= 160 ? 1 : total > 80 ? 0.6 : 0) + nights * 0.12 + (isEarly ? 0.45 : 0));
}
