/**
 * Reports per hour on this machine, without a browser and with the three loads of each in one, what a report keeps in memory, and the time
 * to check a release of our own before it goes live.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { collectEvidence } from '#modules/measure/collect/collect-evidence.ts';
import { egressPolicy } from '#modules/measure/egress/policy.ts';
import { runLab } from '#modules/measure/lab/run-lab.ts';
import { packRelease } from '#press/pack-release.ts';
import { judge } from '#ruler/rules/judge.ts';
import { sampleDocument } from '#site/catalog/sample.ts';
import { checkRelease } from '#workers/check-release.ts';
import { ensureBrowser } from '../local/browser/ensure-browser.ts';
import { startLocalWeb } from '../local/web/server.ts';
import { page } from '../local/web/site.ts';
import { LOCAL_SITES } from '../local/web/sites.ts';
import { pageReader } from '../tests/world/page-reader.ts';
import { median, printTable, quantile } from './table.ts';

const ROUNDS = 8;
/** Sites that delay on purpose are excluded. */
const SLOW = ['lenta.example', 'semfim.example', 'zattera.example'];
const HOUR = 3_600_000;

const web = await startLocalWeb();
const policy = egressPolicy({ localWeb: web });
const hosts = LOCAL_SITES.filter(({ host, refusal }) => !refusal && !SLOW.includes(host)).map(({ host }) => host);
const took: number[] = [];
const cpu = process.cpuUsage();
for (let round = 0; round < ROUNDS; round++) {
  for (const host of hosts) {
    const started = performance.now();
    const wish = { policy, guessed: true, userAgent: 'bench', reader: pageReader, tell: async () => {} };
    judge(await collectEvidence(new URL(`https://${host}/`), wish), Date.now());
    if (round > 0) took.push(performance.now() - started);
  }
}
const { user, system } = process.cpuUsage(cpu);
const cpuMs = (user + system) / 1000 / (ROUNDS * hosts.length);

/** Reports in a browser, and its concurrency and delay in production. */
const PAGES = ['https://clara.example/', 'http://moinho.example/', 'https://pesada.example/'];
const LAB = { reports: 3, loads: 3, browsers: 3, staggerMs: 5000 };

/** Megabytes of this process's descendants, with shared pages counted once. */
function childrenMb(): number {
  const parents = new Map<string, string[]>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/stat`))) {
    const [, parent = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    parents.set(parent, [...(parents.get(parent) ?? []), pid]);
  }
  const descendants = (pid: string): string[] => (parents.get(pid) ?? []).flatMap((child) => [child, ...descendants(child)]);
  const kbOf = (pid: string) => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  return descendants(String(process.pid)).reduce((sum, pid) => sum + kbOf(pid), 0) / 1024;
}

/** Full reports as production makes them: loads a few seconds apart, in browsers beside each other. */
async function looked() {
  const chromium = ensureBrowser();
  const loads = Array.from({ length: LAB.reports * LAB.loads }, (_, at) => PAGES[at % PAGES.length]!);
  let [peakMb, failed] = [0, 0];
  const sampling = setInterval(() => {
    try {
      peakMb = Math.max(peakMb, childrenMb());
    } catch {
      // A process ended between two reads.
    }
  }, 250);
  const started = performance.now();
  const lane = async (at: number) => {
    await wait(at * LAB.staggerMs);
    for (let url = loads.shift(); url; url = loads.shift())
      await runLab({ url, chromium, userAgent: 'bench', egress: { localWeb: web } }).catch(() => failed++);
  };
  await Promise.all(Array.from({ length: LAB.browsers }, (_, at) => lane(at)));
  clearInterval(sampling);
  return { msPerReport: (performance.now() - started) / LAB.reports, peakMb, failed };
}
const lab = await looked();
await web.close();

/** Milliseconds of the check before a publish for this many pages, without the first run: bytes, links, structure, grade. */
function judged(pages: number): number {
  const document = sampleDocument({ seed: 1 });
  const where = { origin: 'https://x.example', judged: { origin: 'https://x.example', headers: {} }, missing: [], now: 0 };
  const body = Buffer.from(page({ body: '<p>Peças de precisão em aço, alumínio e bronze para a indústria da Serra.</p>'.repeat(150) }));
  const files = Array.from({ length: pages }, (_, at) => ({
    path: at === 0 ? 'index.html' : `pagina-${at}.html`,
    type: 'text/html',
    body,
    immutable: false,
  }));
  const release = { ...packRelease(document, files), stored: JSON.stringify(document), ...where };
  const runs = Array.from({ length: 6 }, () => {
    const started = performance.now();
    checkRelease(release);
    return performance.now() - started;
  });
  return median(runs.slice(1));
}

const ms = (value: number) => value.toFixed(1);
printTable(
  ['what', 'number'],
  [
    ['quick report, median ms (sites of this machine)', ms(median(took))],
    ['quick report, p95 ms', ms(quantile(took, 0.95))],
    ['CPU ms of a quick report, server of the sites included', ms(cpuMs)],
    ['quick reports an hour on one core, by CPU', Math.floor(HOUR / cpuMs)],
    ['memory of the process that reads, MB', Math.round(process.memoryUsage().rss / 1024 / 1024)],
    ['full reports an hour, three loads each in a browser', Math.floor(HOUR / lab.msPerReport)],
    ['loads of them that failed', lab.failed],
    ['peak memory of a full report, its three browsers at once, MB', Math.round(lab.peakMb)],
    ['checking a release of 10 pages before it goes live, ms', ms(judged(10))],
    ['checking a release of 100 pages before it goes live, ms', ms(judged(100))],
  ],
);
process.exit(0);
