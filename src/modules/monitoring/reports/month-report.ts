import type { SiteActivity } from '#modules/host/index.ts';
import type { TrafficOfDay } from '#modules/metering/index.ts';
import { availability } from '../uptime/availability.ts';

const DAY = 86_400_000;

/** A calendar month in UTC, as traffic is counted. `until` is its end, or now. */
export interface Month {
  /** `2026-11`. */
  key: string;
  from: Date;
  until: Date;
  isOver: boolean;
}

export interface MonthCounts {
  visits: number;
  messages: number;
  published: number;
}

export interface SiteMonth extends MonthCounts {
  /** Null for what was counted at sites that are gone. */
  site: { id: string; name: string } | null;
  visitsBefore: number;
  /** Share of the time in which it was watched, 0 to 1; null for less than a day. */
  availability: number | null;
  incidents: number;
}

export interface MonthReport {
  month: Month;
  sites: SiteMonth[];
  total: MonthCounts;
  /** The same days of the month before, while this one runs; else the whole of it. */
  before: MonthCounts;
  /** Visits of each day, from the first to the last that was counted. */
  days: { day: string; visits: number }[];
}

export interface Counted {
  traffic: readonly TrafficOfDay[];
  activity: readonly SiteActivity[];
}

interface Watched {
  siteId: string;
  startedAt: Date;
}
interface Downtime extends Watched {
  endedAt: Date | null;
}

/** The month that a key names, or the one that runs. A month to come has nothing to report. */
export function monthOf(key: string | undefined, now: Date): Month {
  const current = now.toISOString().slice(0, 7);
  const chosen = key && key <= current ? key : current;
  const from = new Date(`${chosen}-01T00:00:00Z`);
  const end = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + 1, 1));
  return { key: chosen, from, until: end < now ? end : now, isOver: end <= now };
}

/** The month before, cut to as many days as have passed of one that runs. */
export function monthBefore({ from, until, isOver }: Month): Month {
  const start = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() - 1, 1));
  const cut = new Date(start.getTime() + (until.getTime() - from.getTime()));
  return { key: start.toISOString().slice(0, 7), from: start, until: isOver || cut > from ? from : cut, isOver: true };
}

/** Last day that is counted in a month, `2026-11-27`. */
export const lastDayOf = ({ until }: Month): string => new Date(until.getTime() - 1).toISOString().slice(0, 10);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const countsOf = ({ traffic, activity }: Counted, isOf: (siteId: string) => boolean = () => true): MonthCounts => ({
  visits: sum(traffic.filter(({ siteId }) => isOf(siteId)).map(({ visits }) => visits)),
  messages: sum(activity.filter(({ siteId }) => isOf(siteId)).map(({ messages }) => messages)),
  published: sum(activity.filter(({ siteId }) => isOf(siteId)).map(({ published }) => published)),
});

/** The report of a month, from what was counted in it and in the one before. */
export function monthReport(
  month: Month,
  sites: readonly { id: string; name: string }[],
  counted: Counted,
  before: Counted,
  { watches, incidents }: { watches: readonly Watched[]; incidents: readonly Downtime[] },
): MonthReport {
  const known = new Set(sites.map(({ id }) => id));
  const rowOf = (site: SiteMonth['site'], isOf: (siteId: string) => boolean): SiteMonth => {
    const down = incidents.filter(
      ({ siteId, startedAt, endedAt }) => isOf(siteId) && startedAt < month.until && (endedAt ?? month.until) > month.from,
    );
    return {
      site,
      ...countsOf(counted, isOf),
      visitsBefore: countsOf(before, isOf).visits,
      availability:
        site &&
        availabilityOf(
          month,
          watches.find(({ siteId }) => siteId === site.id),
          down,
        ),
      incidents: down.length,
    };
  };
  const gone = rowOf(null, (siteId) => !known.has(siteId));
  const rows = sites.map((site) => rowOf(site, (siteId) => siteId === site.id));
  return {
    month,
    sites: [...rows.sort((a, b) => b.visits - a.visits), ...(gone.visits + gone.messages + gone.published > 0 ? [gone] : [])],
    total: countsOf(counted),
    before: countsOf(before),
    days: daysOf(month).map((day) => ({ day, visits: sum(counted.traffic.filter((one) => one.day === day).map(({ visits }) => visits)) })),
  };
}

function availabilityOf({ from, until }: Month, watch: Watched | undefined, down: readonly Downtime[]): number | null {
  const since = watch && (watch.startedAt > from ? watch.startedAt : from);
  return since && until.getTime() - since.getTime() >= DAY ? availability(since, until, down) : null;
}

function daysOf({ from, until }: Month): string[] {
  const days: string[] = [];
  for (let at = from.getTime(); at < until.getTime(); at += DAY) days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}
