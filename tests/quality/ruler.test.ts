import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectEvidence } from '#modules/measure/collect/collect-evidence.ts';
import { startEgressProxy } from '#modules/measure/egress/egress-proxy.ts';
import { egressPolicy } from '#modules/measure/egress/policy.ts';
import { chromiumFlags } from '#modules/measure/lab/chromium-flags.ts';
import { runLab } from '#modules/measure/lab/run-lab.ts';
import type { LabRun } from '#ruler/lab/lab-run.ts';
import { summarizeRuns } from '#ruler/lab/summarize-runs.ts';
import { GRADES, type Score } from '#ruler/rules/grade.ts';
import { judge } from '#ruler/rules/judge.ts';
import { ensureBrowser } from '../../local/browser/ensure-browser.ts';
import { type LocalWebServer, startLocalWeb } from '../../local/web/server.ts';
import { pageReader } from '../world/page-reader.ts';

/** An old, heavy page with faults of every kind. */
const URL_OF_PAGE = 'http://zattera.example/';
const AGENT = 'Mozilla/5.0 (Linux; Android 11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Mobile Safari/537.36 PageMagic/1.0';
const MEASUREMENTS = 10;
const COMMANDS = 3;
/** Milliseconds between the starts of browsers, and how many work beside each other: as in production. */
const STAGGER = 5000;
const LANES = 3;

type Scores = LabRun['scores'];
const CATEGORIES = { performance: 'performance', accessibility: 'accessibility', bestPractices: 'best-practices', seo: 'seo' } as const;

let web: LocalWebServer;
const ours: { run: LabRun; score: Score }[] = [];
const theirs: Scores[] = [];

async function measure() {
  const wish = { policy: egressPolicy({ localWeb: web }), guessed: true, userAgent: AGENT, reader: pageReader, tell: async () => {} };
  const evidence = await collectEvidence(new URL(URL_OF_PAGE), wish);
  const run = await runLab({ url: URL_OF_PAGE, chromium: ensureBrowser(), userAgent: AGENT, egress: { localWeb: web } });
  ours.push({ run, score: judge(evidence, Date.now(), summarizeRuns([run])).score });
}

/** The `lighthouse` command of the package on the same page, in the same Chromium with the same flags and settings. */
async function command() {
  const proxy = await startEgressProxy(egressPolicy({ localWeb: web }), { maxBytes: 60_000_000, maxConnections: 1000, maxMs: 45_000 });
  const browser = await puppeteer.launch({ executablePath: ensureBrowser(), args: chromiumFlags(proxy.address, false) });
  try {
    const main = path.join(path.dirname(createRequire(import.meta.url).resolve('lighthouse/package.json')), 'cli/index.js');
    const flags = [
      `--port=${new URL(browser.wsEndpoint()).port}`,
      `--only-categories=${Object.values(CATEGORIES).join(',')}`,
      ...['--throttling-method=devtools', '--max-wait-for-load=25000', `--emulated-user-agent=${AGENT}`],
      ...['--output=json', '--output-path=stdout', '--quiet', '--no-enable-error-reporting'],
    ];
    const child = spawn(process.execPath, [main, URL_OF_PAGE, ...flags], { stdio: ['ignore', 'pipe', 'ignore'] });
    const { categories } = JSON.parse(await text(child.stdout)) as { categories: Record<string, { score: number }> };
    const scores = Object.entries(CATEGORIES).map(([name, id]) => [name, Math.round(categories[id]!.score * 100)]);
    theirs.push(Object.fromEntries(scores) as Scores);
  } finally {
    await browser.close();
    await proxy.close();
  }
}

beforeAll(async () => {
  web = await startLocalWeb();
  // Mixed, so that both meet the same minutes of this machine.
  const work = Array.from({ length: MEASUREMENTS + COMMANDS }, (_, at) => (at % 4 === 3 ? command : measure));
  const lane = async () => {
    for (let next = work.shift(); next; next = work.shift()) await next();
  };
  await Promise.all(Array.from({ length: LANES }, (_, at) => wait(at * STAGGER).then(lane)));
}, 240_000);
afterAll(() => web.close());

const stepOf = (grade: string) => GRADES.findIndex(([name]) => name === grade);
const median = (values: readonly number[]) => values.toSorted((one, other) => one - other)[(values.length - 1) >> 1]!;

test('ten measurements of the same site, each by a single load, are within one step of the grade', () => {
  expect(ours).toHaveLength(MEASUREMENTS);
  const steps = ours.map(({ score }) => stepOf(score.grade));
  expect(Math.max(...steps) - Math.min(...steps), JSON.stringify(ours.map(({ score }) => score))).toBeLessThanOrEqual(1);
});

test('scores are those of the lighthouse command: speed within its own noise, the others to the point', () => {
  expect(theirs).toHaveLength(COMMANDS);
  const speeds = { ours: ours.map(({ run }) => run.scores.performance), theirs: theirs.map(({ performance }) => performance) };
  // Three loads that happen to agree still have a point of rounding on either side.
  const noise = Math.max(2, Math.max(...speeds.theirs) - Math.min(...speeds.theirs));
  expect(Math.abs(median(speeds.ours) - median(speeds.theirs)), JSON.stringify(speeds)).toBeLessThanOrEqual(noise);
  for (const { run } of ours) expect({ ...run.scores, performance: 0 }).toEqual({ ...theirs[0], performance: 0 });
});
