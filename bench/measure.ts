/** Duration of a quick report, reports per hour on this machine, and the time to check a release of our own before it goes live. */
import { collectEvidence } from '#modules/measure/collect/collect-evidence.ts';
import { egressPolicy } from '#modules/measure/egress/policy.ts';
import { packRelease } from '#press/pack-release.ts';
import { judge } from '#ruler/rules/judge.ts';
import { sampleDocument } from '#site/sample.ts';
import { checkRelease } from '#workers/check-release.ts';
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
    ['memory of the process, MB', Math.round(process.memoryUsage().rss / 1024 / 1024)],
    ['checking a release of 10 pages before it goes live, ms', ms(judged(10))],
    ['checking a release of 100 pages before it goes live, ms', ms(judged(100))],
  ],
);
process.exit(0);
