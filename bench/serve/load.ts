/**
 * Load generator: a fixed request rate, independent of slow answers, to sites by Zipf's law and to unknown host names; each answer is
 * checked.
 */
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../table.ts';
import { hostOf, paths } from './world.ts';

export interface LoadPlan {
  ports: number[];
  sites: number;
  unknown: number;
  rate: number;
  /** Share of requests for unknown host names. */
  strangers: number;
}

/** A publish that was committed at `at`. */
export interface Moved {
  site: number;
  version: number;
  at: number;
}

export interface Tally {
  phase: string;
  answers: number;
  /** Answers that came from a site, to compare with its counters. */
  ofSites: number;
  wrong: number;
  stale: number;
  /** Older versions, served while the database was unavailable. */
  heldOver: number;
  unavailable: number;
  /** The part of them for sites, while the database was available. */
  refused: number;
  p50: number;
  p99: number;
  worst: number;
}

/** Milliseconds after which no older version may be served. */
const GRACE = 2_000;
const away: { from: number; to: number }[] = [];
const examples: string[] = [];
const live = new Map<number, Moved[]>();
let times: number[] = [];
let tally = empty('memory is filled');
let plan: LoadPlan;
let strangersSent = 0;
let asking: NodeJS.Timeout | undefined;
// Requests wait for the server and never for one another.
const agent = new Agent({ keepAlive: true, maxSockets: 8_192, maxFreeSockets: 128 });
const underWay = new Map<Tally, number>();

function empty(phase: string): Tally {
  return { phase, answers: 0, ofSites: 0, wrong: 0, stale: 0, heldOver: 0, unavailable: 0, refused: 0, p50: 0, p99: 0, worst: 0 };
}

// Cumulative weights 1/rank: the first site is requested most.
let cumulative: Float64Array;
function pickSite(): number {
  const at = Math.random() * cumulative[cumulative.length - 1]!;
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const versionDue = (site: number, sentAt: number): number => live.get(site)?.findLast(({ at }) => at <= sentAt - GRACE)?.version ?? 1;
/** The database was unavailable during the request, or had been back for less than two seconds: a cached version is fine. */
const isAway = (sentAt: number): boolean => away.some(({ from, to }) => Date.now() >= from && sentAt < to + GRACE);

function judge(site: number | null, status: number, body: string, sentAt: number, phase: Tally): void {
  end(phase);
  phase.answers++;
  if (site !== null && status !== 503) phase.ofSites++;
  if (site !== null && status === 503 && !isAway(sentAt)) phase.refused++;
  const what = verdict(site, status, body, sentAt);
  if (!what) return;
  phase[what]++;
  if ((what === 'wrong' || what === 'stale') && examples.length < 5) examples.push(`${what}: ${site} ${status} ${body.slice(0, 60)}`);
}

function verdict(site: number | null, status: number, body: string, sentAt: number): 'wrong' | 'stale' | 'heldOver' | 'unavailable' | null {
  if (status === 503) return 'unavailable';
  if (site === null) return status === 404 ? null : 'wrong';
  const mark = /<!--site (\d+) version (\d+)-->/.exec(body);
  if (status !== 200 || Number(mark?.[1]) !== site) return 'wrong';
  if (Number(mark?.[2]) >= versionDue(site, sentAt)) return null;
  return isAway(sentAt) ? 'heldOver' : 'stale';
}

function ask(): void {
  const stranger = Math.random() < plan.strangers;
  const site = stranger ? null : pickSite();
  const host = site === null ? `ninguem-${strangersSent++ % plan.unknown}.localhost` : hostOf(site);
  const port = plan.ports[Math.floor(Math.random() * plan.ports.length)]!;
  const path = site === null ? '/' : paths[Math.random() < 0.6 ? 0 : Math.floor(Math.random() * paths.length)]!;
  const phase = tally;
  const kept = times;
  underWay.set(phase, (underWay.get(phase) ?? 0) + 1);
  const [sentAt, began] = [Date.now(), performance.now()];
  const sent = request({ host: '127.0.0.1', port, path, agent, headers: { host, 'user-agent': 'Mozilla/5.0 bench' } }, (reply) => {
    const chunks: Buffer[] = [];
    reply.on('data', (chunk: Buffer) => chunks.push(chunk));
    reply.on('end', () => {
      kept.push(performance.now() - began);
      judge(site, reply.statusCode ?? 0, Buffer.concat(chunks).toString(), sentAt, phase);
    });
  });
  sent.on('error', (error) => {
    end(phase);
    phase.answers++;
    phase.wrong++;
    if (examples.length < 5) examples.push(`error: ${error.message}`);
  });
  sent.end();
}

const end = (phase: Tally): unknown => underWay.set(phase, (underWay.get(phase) ?? 0) - 1);

/** Requests in flight belong to the phase in which they were sent. */
async function close(phase: string): Promise<void> {
  const done = tally;
  const measured = times;
  tally = empty(phase);
  times = [];
  while ((underWay.get(done) ?? 0) > 0) await sleep(100);
  Object.assign(done, {
    p50: quantile(measured, 0.5),
    p99: quantile(measured, 0.99),
    worst: measured.reduce((one, other) => Math.max(one, other), 0),
  });
  process.send?.({ tally: done, examples });
}

process.on('message', (message: { plan?: LoadPlan; moved?: Moved; phase?: string; database?: 'away' | 'back' }) => {
  if (message.database === 'away') away.push({ from: Date.now(), to: Number.POSITIVE_INFINITY });
  if (message.database === 'back') away.at(-1)!.to = Date.now();
  if (message.moved) live.set(message.moved.site, [...(live.get(message.moved.site) ?? []).slice(-20), message.moved]);
  if (message.phase) void close(message.phase);
  if (message.phase === 'end') clearInterval(asking);
  if (!message.plan) return;
  plan = message.plan;
  cumulative = new Float64Array(plan.sites);
  for (let i = 0, sum = 0; i < plan.sites; i++) cumulative[i] = sum += 1 / (i + 1);
  let due = performance.now();
  asking = setInterval(() => {
    for (; due < performance.now(); due += 1000 / plan.rate) ask();
  }, 2);
});
