/**
 * Quality bar of published pages, over every site of tests/quality and in every state: Lighthouse (median of three), axe, contrast,
 * sideways scroll, tells of generated pages, bytes, layout shift with late fonts. BENCH_SITES=name,name selects some; BENCH_RUNS=1 runs
 * Lighthouse once.
 */
import { resolve } from 'node:path';
import { medianAudit } from '../tests/quality/audit.ts';
import { launchBrowser } from '../tests/quality/browser.ts';
import { strangersOn } from '../tests/quality/facts-check.ts';
import { foreignOn } from '../tests/quality/language-check.ts';
import { measureAll } from '../tests/quality/measure.ts';
import { serveSites } from '../tests/quality/server.ts';
import { SAMPLES } from '../tests/quality/sites.ts';
import { structureOf } from '../tests/quality/structure-check.ts';
import { structuredDataOf } from '../tests/quality/structured-data-check.ts';
import { heavyOf } from '../tests/quality/weight-check.ts';
import { median, printTable } from './table.ts';

process.chdir(resolve(import.meta.dirname, '..'));
const names = (process.env.BENCH_SITES ?? '').split(',').filter(Boolean);
const most = Number(process.env.BENCH_RUNS ?? 3);
const samples = SAMPLES.filter(({ id }) => names.length === 0 || names.some((name) => id.includes(name)));

const slow = await serveSites({ fontDelay: 100 });
const quick = await serveSites();
const { browser, port } = await launchBrowser();
const rows: (string | number)[][] = [];
const faults: string[] = [];
try {
  const everything = { axeStates: () => [0, 1, 2, 3], further: () => Number.POSITIVE_INFINITY };
  for (const site of await measureAll(browser, slow, samples, everything)) {
    const home = site.pages.find(({ path }) => path === 'index.html');
    quick.add(site.id, site.files);
    // The origin differs from the one the pages were built for; nothing that Lighthouse scores depends on it.
    const run = await medianAudit(quick.originOf(site.id), port, { most });
    const wrong = [
      ...site.pages.flatMap((page) => [...page.axe, ...page.pale, ...page.overflow].map((line) => `${page.path} ${line}`)),
      ...site.pages.filter(({ shift }) => shift > 0.01).map(({ path, shift }) => `${path} shifts by ${shift.toFixed(3)}`),
      ...site.pages.filter(({ tells }) => tells.length > 1).map(({ path, tells }) => `${path} tells: ${tells.join(', ')}`),
      ...structureOf(site, slow.originOf(site.id)),
      ...strangersOn(site),
      ...foreignOn(site),
      ...structuredDataOf(site),
      ...heavyOf(site),
      ...run.lost,
    ];
    faults.push(...wrong.map((line) => `${site.id}: ${line}`));
    const fonts = site.files.filter((file) => file.type === 'font/woff2').reduce((sum, file) => sum + file.body.length, 0);
    const shift = Math.max(...site.pages.map((page) => page.shift));
    const scores = [run.performance, run.accessibility, run.bestPractices, run.seo];
    rows.push([
      site.id,
      scores.join(' '),
      Math.round(run.lcp),
      Math.round(run.tbt),
      run.cls.toFixed(3),
      shift.toFixed(3),
      home?.bytes ?? 0,
      fonts,
      home?.tells.length ?? 0,
      wrong.length,
    ]);
    console.log(`${rows.length}/${samples.length} ${site.id}: ${scores.join(' ')}`);
  }
} finally {
  await browser.close();
  await Promise.all([slow.close(), quick.close()]);
}
printTable(
  ['site', 'perf a11y best seo', 'LCP ms', 'TBT ms', 'CLS', 'CLS late fonts', 'page bytes br', 'font bytes', 'tells', 'faults'],
  rows,
);
const column = (at: number) => rows.map((row) => Number(String(row[at]).split(' ')[0]));
const least = Math.min(...column(1));
console.log(
  `${rows.length} sites, Lighthouse mobile, median of ${most}: performance ${least}–${Math.max(...column(1))} (goal ≥ 98), LCP ${Math.round(median(column(2)))} ms median (goal ≤ 1600), home pages ${Math.round(median(column(6)))} bytes median in brotli (goal ≤ 14336).`,
);
for (const fault of faults) console.log(`- ${fault}`);
if (faults.length > 0 || least < 98) process.exitCode = 1;
