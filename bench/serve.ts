/**
 * Published sites under load, with publishes, unknown host names, a database outage, and two instances, one of them without notifications.
 * Counts wrong answers and those older than two seconds; nginx and Caddy beside it where installed. `npm run bench -- serve`; BENCH_SITES,
 * BENCH_UNKNOWN, BENCH_RATE, BENCH_PUBLISHES (a second), BENCH_SECONDS (of each phase), BENCH_AWAY (seconds without a database) and
 * BENCH_MEMORY_MB set its size; BENCH_SILENT=1 makes the database connection hang instead of closing it.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'pg';
import { createDatabase, startTestServer } from '../local/test-database.ts';
import { startLine } from './serve/cut-line.ts';
import type { LoadPlan, Tally } from './serve/load.ts';
import { startPeers } from './serve/peers.ts';
import { BenchWorld } from './serve/world.ts';
import { printTable } from './table.ts';

const number = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const SITES = number('BENCH_SITES', 10_000);
const UNKNOWN = number('BENCH_UNKNOWN', 100_000);
const RATE = number('BENCH_RATE', 600);
const PUBLISHES = number('BENCH_PUBLISHES', 50);
const SECONDS = number('BENCH_SECONDS', 60);
const AWAY = number('BENCH_AWAY', 60);
const MEMORY = number('BENCH_MEMORY_MB', 256);
const IS_SILENT = process.env.BENCH_SILENT === '1';
const PORTS = [number('BENCH_PORT', 41_801), number('BENCH_PORT', 41_801) + 1];
const PHASES: [string, string, string, string] = ['memory is filled', 'publishing', 'database away', 'database back'];
const MB = 1024 * 1024;
/** Made-up names per second: each is requested once in the run. */
const STRANGERS = UNKNOWN / (SECONDS / 3 + 2 * SECONDS + AWAY);
const LOAD: Omit<LoadPlan, 'ports'> = { sites: SITES, unknown: UNKNOWN, rate: RATE + STRANGERS, strangers: STRANGERS / (RATE + STRANGERS) };

const ENVIRONMENT = {
  NEXT_PUBLIC_SUPABASE_URL: 'http://127.0.0.1:9',
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_for_tests',
  SUPABASE_SECRET_KEY: 'sb_secret_for_tests_only',
  APP_URL: 'http://127.0.0.1:9',
  SITES_URL: 'http://localhost:9',
  PREVIEWS_URL: 'http://preview.localhost:9',
  APP_SECRET: 'a-secret-of-tests-that-guards-nothing',
};

interface EdgeState {
  rss: number;
  cpuMs: number;
  held: number;
  known: number;
  unknown: number;
  failures: number;
  questions: number;
}

const folder = mkdtempSync(join(tmpdir(), 'page-magic-serve-'));
const server = await startTestServer();
const children: ChildProcess[] = [];
const tallies: Tally[] = [];
try {
  const database = await createDatabase();
  const admin = new Pool({ connectionString: database.adminUrl, max: 6 });
  admin.on('error', () => {});
  const world = new BenchWorld(join(folder, 'blobs'));
  console.log(`Making ${SITES} sites of six files each …`);
  await world.seed(admin, SITES);
  const line = await startLine(Number(new URL(database.appUrl).port));
  const through = new URL(database.appUrl);
  through.port = String(line.port);
  const edges = await Promise.all(PORTS.map((port, index) => startEdge(port, index === 0 ? 'hears' : 'deaf', through.href)));

  const load = startLoad({ ports: PORTS, ...LOAD });
  let isAway = false;
  const publisher = startPublisher(world, admin, load, () => isAway);
  const phase = async (name: string, next: string, seconds: number) => {
    await sleep(seconds * 1000);
    load.send({ phase: next });
    console.log(`… ${name}`);
  };
  await phase(PHASES[0], PHASES[1], SECONDS / 3);
  await phase(PHASES[1], PHASES[2], SECONDS);
  isAway = true;
  load.send({ database: 'away' });
  // The load generator is notified before the connection is cut, so that requests in flight are not counted as wrong.
  await sleep(50);
  if (IS_SILENT) line.silence();
  else line.cut();
  await phase(PHASES[2], PHASES[3], AWAY);
  line.mend();
  load.send({ database: 'back' });
  isAway = false;
  await phase(PHASES[3], 'end', SECONDS);
  publisher.stop();
  while (tallies.length < PHASES.length && load.exitCode === null) await sleep(100);
  load.kill('SIGTERM');
  const counted = await countedRequests(edges, admin);

  tallies.sort((one, other) => PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase));
  printTable(
    ['phase', 'answers', 'wrong', 'older than 2 s', 'older, nobody to ask', '503', '503 with a database', 'p50 ms', 'p99 ms', 'worst ms'],
    tallies
      .filter(({ answers }) => answers > 0)
      .map((each) => [
        each.phase,
        each.answers,
        each.wrong,
        each.stale,
        each.heldOver,
        each.unavailable,
        each.refused,
        each.p50.toFixed(1),
        each.p99.toFixed(1),
        each.worst.toFixed(0),
      ]),
  );
  const answers = tallies.reduce((total, each) => total + each.answers, 0);
  printTable(
    ['instance', 'CPU ms / answer', 'memory MB', 'held MB', 'hosts', 'strangers held', 'questions', 'failed'],
    edges.map(({ name, state }) => [
      name,
      (state.cpuMs / (answers / PORTS.length)).toFixed(2),
      Math.round(state.rss / MB),
      Math.round(state.held / MB),
      state.known,
      state.unknown,
      state.questions,
      state.failures,
    ]),
  );
  const sum = (what: 'ofSites' | 'wrong' | 'stale' | 'refused') => tallies.reduce((total, each) => total + each[what], 0);
  const due = PUBLISHES * 2 * SECONDS;
  console.log(`${publisher.count()} publishes of ${due}. ${sum('ofSites')} answers of sites, ${counted} in their counters.`);
  if (sum('wrong') + sum('stale') + sum('refused') > 0 || counted !== sum('ofSites')) process.exitCode = 1;
  // A run with few publishes proves little.
  if (publisher.count() < due / 2) process.exitCode = 1;

  await startPeers({ folder, world, sites: SITES, rate: RATE, seconds: Math.min(20, SECONDS), port: PORTS[1]! + 1, measure: measurePeer });
  line.stop();
  await admin.end();
} finally {
  for (const child of children) child.kill('SIGTERM');
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function startEdge(
  port: number,
  hears: 'hears' | 'deaf',
  url: string,
): Promise<{ name: string; state: EdgeState; child: ChildProcess }> {
  const child = fork(join(import.meta.dirname, 'serve/edge.ts'), [String(port), join(folder, 'blobs'), hears, String(MEMORY)], {
    env: { ...process.env, ...ENVIRONMENT, DATABASE_URL: url },
    execArgv: [...process.execArgv, '--max-semi-space-size=16'],
  });
  children.push(child);
  const edge = { name: hears === 'hears' ? 'hears news' : 'hears none', state: {} as EdgeState, child };
  await new Promise<void>((resolve) => {
    child.on('message', (message: { ready?: boolean } & EdgeState) => {
      if (message.ready) resolve();
      else if (message.rss) edge.state = message;
    });
  });
  return edge;
}

function startLoad(plan: LoadPlan): ChildProcess {
  const child = fork(join(import.meta.dirname, 'serve/load.ts'), [], { execArgv: process.execArgv });
  children.push(child);
  child.on('message', ({ tally, examples }: { tally: Tally; examples: string[] }) => {
    tallies.push(tally);
    if (tally.wrong + tally.stale > 0) console.log(examples.join('\n'));
  });
  child.send({ plan });
  return child;
}

/**
 * Publishes this many sites a second, popular ones more often, and reports each to the load generator, which expects it within two seconds.
 */
function startPublisher(world: BenchWorld, admin: Pool, load: ChildProcess, isAway: () => boolean): { stop(): void; count(): number } {
  const versions = new Map<number, number>();
  let count = 0;
  const busy = new Set<number>();
  const timer = setInterval(async () => {
    const site = Math.floor(SITES ** Math.random()) - 1;
    if (isAway() || busy.has(site) || busy.size > 20) return;
    busy.add(site);
    const version = (versions.get(site) ?? 1) + 1;
    versions.set(site, version);
    await world.publish(admin, site, version);
    count++;
    load.send({ moved: { site, version, at: Date.now() } });
    busy.delete(site);
  }, 1000 / PUBLISHES);
  return { stop: () => clearInterval(timer), count: () => count };
}

async function countedRequests(edges: { child: ChildProcess }[], admin: Pool): Promise<number> {
  await Promise.all(
    edges.map(
      ({ child }) =>
        new Promise<void>((resolve) => {
          child.on('message', (message: { handedOver?: boolean }) => message.handedOver && resolve());
          child.send('hand over');
        }),
    ),
  );
  return Number((await admin.query('select coalesce(sum(requests + bot_requests), 0) as n from site_traffic')).rows[0].n);
}

/** The same load on a peer, which serves the first releases from disk. */
async function measurePeer(port: number, seconds: number): Promise<Tally> {
  const load = fork(join(import.meta.dirname, 'serve/load.ts'), [], { execArgv: process.execArgv });
  children.push(load);
  const told = new Promise<Tally>((resolve) => load.on('message', ({ tally }: { tally: Tally }) => resolve(tally)));
  load.send({ plan: { ports: [port], ...LOAD } satisfies LoadPlan });
  await sleep(seconds * 1000);
  load.send({ phase: 'end' });
  const tally = await told;
  load.kill('SIGTERM');
  return tally;
}
