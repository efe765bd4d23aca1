import type { Pool } from 'pg';
import { foldTraffic, recordTraffic } from '#modules/metering/index.ts';
import { jobContext } from '#platform/context.ts';
import { chance } from './chance.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Share of a day's visits by hour (UTC): mornings, lunch and evenings in Brazil. */
const HOURS = [
  [0, 0.16],
  [11, 0.24],
  [15, 0.28],
  [21, 0.32],
] as const;
/** The hour does not matter months later. */
const HOURS_LONG_AGO = [
  [15, 0.52],
  [22, 0.48],
] as const;
const LONG_AGO = 35 * DAY;
/** From Sunday: shops are searched for towards the weekend. */
const WEEKDAYS = [0.86, 0.82, 0.88, 0.95, 1.05, 1.24, 1.2];
const BYTES_OF_A_VIEW = 146_000;

export interface VisitedSite {
  siteId: string;
  clientId: string;
  slug: string;
  bornAt: Date;
  /** Visitors on a usual day now; 0 for a draft. */
  visits: number;
  paths: readonly string[];
}

type Part = Parameters<typeof recordTraffic>[1]['parts'][number];

/** Traffic between two times, deterministic for the same arguments. */
function minutesOf(site: VisitedSite, from: Date, until: Date, now: Date): Part[] {
  const minutes: Part[] = [];
  // A draft has no address to be visited at.
  if (site.visits === 0) return minutes;
  const start = Math.max(Number(from), Number(site.bornAt));
  for (let day = Math.floor(start / DAY) * DAY; day < Number(until); day += DAY)
    for (const [hour, part] of day < Number(now) - LONG_AGO ? HOURS_LONG_AGO : HOURS) {
      const minute = day + hour * HOUR + Math.floor(chance(site.slug, day, hour) * 59) * 60_000;
      if (minute >= start && minute < Number(until)) minutes.push(minuteOf(site, new Date(minute), day, part));
    }
  return minutes;
}

function minuteOf(site: VisitedSite, minute: Date, day: number, part: number): Part {
  const { siteId, clientId, slug, bornAt } = site;
  // Traffic grows every month of a site's first half year.
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
    part: 0,
    human: { visits, requests, bytes: requests * BYTES_OF_A_VIEW },
    bot: { requests: bots, bytes: bots * 18_000 },
    status: { ok: requests + bots - missing, missing, failed: 0 },
    paths: pathsOf(site.paths, requests),
  };
}

/** Most visitors see the first page; the others share the rest. */
function pathsOf(paths: readonly string[], requests: number): { path: string; requests: number; bytes: number }[] {
  const rest = paths.slice(1, 4);
  const first = rest.length === 0 ? requests : Math.ceil(requests * 0.62);
  const counted = [
    { path: paths[0] ?? '/', requests: first },
    ...rest.map((path) => ({ path, requests: Math.floor((requests - first) / rest.length) })),
  ];
  return counted.filter((each) => each.requests > 0).map((each) => ({ ...each, bytes: each.requests * BYTES_OF_A_VIEW }));
}

/** Records traffic like the server of published sites, at the end of the time it belongs to. */
export async function recordVisits(sites: readonly VisitedSite[], from: Date, until: Date, now: Date): Promise<void> {
  const parts = sites.flatMap((site) => minutesOf(site, from, until, now));
  const ctx = jobContext('demo', null, new Date(Number(until) - 1000));
  await recordTraffic(ctx, { instance: 'demo', parts });
  for (const clientId of new Set(sites.map((site) => site.clientId))) await foldTraffic(ctx, { clientId });
}

/** Growth of the agency's own front page over a year, in views a day. */
const FRONT_VIEWS = { least: 14, most: 46, growsFor: 365 * DAY };

/** Counts of the agency's front page: views by strangers, and the descriptions that some of them write. */
export async function recordFrontPage(admin: Pool, from: Date, until: Date, now: Date): Promise<void> {
  const rows: { day: string; step: 'visited' | 'described'; count: number }[] = [];
  for (let at = Math.floor(Number(from) / DAY) * DAY; at < Math.floor(Number(until) / DAY) * DAY; at += DAY) {
    const { least, most, growsFor } = FRONT_VIEWS;
    const grown = Math.max(0, 1 - (Number(now) - at) / growsFor);
    const day = new Date(at).toISOString().slice(0, 10);
    const visited = Math.round((least + (most - least) * grown) * (0.7 + 0.6 * chance('front', day)));
    rows.push(
      { day, step: 'visited', count: visited },
      { day, step: 'described', count: Math.round(visited * 0.12 * chance('told', day)) },
    );
  }
  await admin.query(
    `insert into app.front_days (day, step, part, count)
     select r.day, r.step, 0, r.count from jsonb_to_recordset($1) r (day date, step text, count int) where r.count > 0 on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
