import { recordTraffic } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { chance } from './chance.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Part of a day's visits, by the hour (UTC) in which they are counted: mornings, lunch and evenings in Brazil. */
const HOURS = [
  [0, 0.16],
  [11, 0.24],
  [15, 0.28],
  [21, 0.32],
] as const;
/** Months ago nobody asks which hour it was. */
const HOURS_LONG_AGO = [
  [15, 0.52],
  [22, 0.48],
] as const;
const LONG_AGO = 35 * DAY;
/** From Sunday: shops are looked for towards the weekend. */
const WEEKDAYS = [0.86, 0.82, 0.88, 0.95, 1.05, 1.24, 1.2];
const BYTES_OF_A_VIEW = 146_000;

export interface VisitedSite {
  siteId: string;
  clientId: string;
  slug: string;
  bornAt: Date;
  /** People who come on a usual day now. */
  visits: number;
  paths: readonly string[];
}

type Minute = Parameters<typeof recordTraffic>[1]['minutes'][number];

/** What the servers of published sites would have counted between two moments; the same moments give the same counts. */
function minutesOf(site: VisitedSite, from: Date, until: Date, now: Date): Minute[] {
  const minutes: Minute[] = [];
  const start = Math.max(Number(from), Number(site.bornAt));
  for (let day = Math.floor(start / DAY) * DAY; day < Number(until); day += DAY)
    for (const [hour, part] of day < Number(now) - LONG_AGO ? HOURS_LONG_AGO : HOURS) {
      const minute = day + hour * HOUR + Math.floor(chance(site.slug, day, hour) * 59) * 60_000;
      if (minute >= start && minute < Number(until)) minutes.push(minuteOf(site, new Date(minute), day, part));
    }
  return minutes;
}

function minuteOf(site: VisitedSite, minute: Date, day: number, part: number): Minute {
  const { siteId, clientId, slug, bornAt } = site;
  // A site is found by more people every month of its first half year.
  const known = 0.35 + 0.65 * Math.min(1, (day - Number(bornAt)) / (180 * DAY));
  const mood = 0.8 + 0.4 * chance(slug, day, 'mood');
  const visits = Math.max(
    1,
    Math.round(site.visits * known * mood * WEEKDAYS[minute.getUTCDay()]! * part * (0.85 + 0.3 * chance(slug, minute))),
  );
  const requests = Math.round(visits * (1.6 + chance(slug, minute, 'pages')));
  const bots = 1 + Math.round(visits * 0.2 * chance(slug, minute, 'bots'));
  const missing = chance(slug, minute, 'missing') > 0.93 ? 1 : 0;
  return {
    siteId,
    clientId,
    minute,
    human: { visits, requests, bytes: requests * BYTES_OF_A_VIEW },
    bot: { requests: bots, bytes: bots * 18_000 },
    status: { ok: requests + bots - missing, missing, failed: 0 },
    paths: pathsOf(site.paths, requests),
  };
}

/** Most people see the first page; the others share the rest. */
function pathsOf(paths: readonly string[], requests: number): { path: string; requests: number; bytes: number }[] {
  const rest = paths.slice(1, 4);
  const first = rest.length === 0 ? requests : Math.ceil(requests * 0.62);
  const counted = [
    { path: paths[0] ?? '/', requests: first },
    ...rest.map((path) => ({ path, requests: Math.floor((requests - first) / rest.length) })),
  ];
  return counted.filter((each) => each.requests > 0).map((each) => ({ ...each, bytes: each.requests * BYTES_OF_A_VIEW }));
}

/** Counts them as the server of published sites does, at the end of the time that they belong to. */
export async function countVisits(sites: readonly VisitedSite[], from: Date, until: Date, now: Date): Promise<void> {
  const minutes = sites.flatMap((site) => minutesOf(site, from, until, now));
  if (minutes.length > 0) await recordTraffic(jobContext('demo', null, new Date(Number(until) - 1000)), { instance: 'demo', minutes });
}
