/**
 * Pages per second from document to files, beside a plain loop that writes the same bytes: the floor. Rounds are interleaved, so that noise
 * hits both alike; figures are medians of the rounds. With BENCH_ASTRO=<folder with astro installed> Astro builds the same pages too;
 * process start is then counted for both.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { jobContext } from '#platform/context.ts';
import { press } from '#press/press.ts';
import { type SampleOptions, sampleDocument } from '#site/catalog/sample.ts';
import { renderSite } from '#site/render.ts';
import type { SiteDocument } from '#site/schema.ts';
import { runInWorker } from '#workers/run-in-worker.ts';
import { astroSeconds } from './peers/astro.ts';
import { median, printTable, quantile } from './table.ts';

const DOCUMENTS = 250;
const ROUNDS = 5;
const KINDS: SampleOptions['kinds'] = [
  'header',
  'hero',
  'features',
  'steps',
  'story',
  'promise',
  'menu',
  'team',
  'faq',
  'contact-form',
  'cta',
  'footer',
];

interface Output {
  path: string;
  body: string | Uint8Array;
  isPage: boolean;
}

const job = jobContext('bench');
const noPhotos = { calls: { photos: () => Promise.reject(new Error('no photo is meant')) } };
const published = { origin: 'https://padaria.example', links: 'clean', year: 2026 } as const;
const environment = {
  ...published,
  mode: 'publish',
  origin: 'https://padaria.example',
  links: 'clean',
  year: 2026,
  fonts: [],
  photo: () => '',
  formAction: () => '/_form/x',
} as const;

function documents(): SiteDocument[] {
  return Array.from({ length: DOCUMENTS }, (_, i) => {
    const document = sampleDocument({ seed: i % 40, kinds: KINDS });
    // Different texts on every page, so that no cache can help.
    for (const texts of Object.values(document.strings)) for (const key of Object.keys(texts)) texts[key] += ` ${i}`;
    return document;
  });
}

const render = (document: SiteDocument): Output[] =>
  renderSite(document, environment).map(({ path, type, text }) => ({ path, body: text, isPage: type === 'text/html' }));

function write(folder: string, sites: readonly Output[][]): void {
  for (const [i, files] of sites.entries()) {
    const made = new Set<string>();
    for (const { path, body } of files) {
      const target = join(folder, String(i), path);
      if (!made.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
      made.add(dirname(target));
      writeFileSync(target, body);
    }
  }
}

interface Sample {
  wall: number;
  cpu: number;
}

async function time(work: () => unknown): Promise<Sample> {
  const before = process.cpuUsage();
  const started = performance.now();
  await work();
  const cpu = process.cpuUsage(before);
  return { wall: (performance.now() - started) / 1000, cpu: (cpu.user + cpu.system) / 1e6 };
}

if (process.argv[2] === '--once') {
  write(process.argv[3]!, documents().map(render));
  process.exit();
}

const scratch = await mkdtemp(join(tmpdir(), 'bench-build-'));
try {
  const docs = documents();
  const rendered = docs.map(render);
  const pages = rendered.flat().filter((file) => file.isPage);
  const bytes = pages.reduce((sum, page) => sum + page.body.length, 0);
  const cacheDir = join(scratch, 'cache');
  // Fonts and preview pictures are cached per text; the benchmark measures publishing an edit.
  for (const doc of docs.slice(0, 40)) await press(doc, { ...published, cacheDir });
  const pressed = docs.slice(0, 40);
  const storedDocuments = pressed.map((doc) => JSON.stringify(doc));
  for (const stored of storedDocuments) await runInWorker(job, 'press', { stored, ...published, cacheDir }, noPhotos);

  const engines: [name: string, pages: number, work: (folder: string) => unknown][] = [
    ['write the same bytes (floor)', pages.length, (folder) => write(folder, rendered)],
    ['renderSite', pages.length, () => docs.map(render)],
    ['renderSite and write', pages.length, (folder) => write(folder, docs.map(render))],
    [
      'press, fonts and pictures in the cache',
      rendered
        .slice(0, 40)
        .flat()
        .filter((file) => file.isPage).length,
      async () => {
        for (const doc of pressed) await press(doc, { ...published, cacheDir });
      },
    ],
    [
      'press in a worker thread, from stored JSON',
      rendered
        .slice(0, 40)
        .flat()
        .filter((file) => file.isPage).length,
      async () => {
        for (const stored of storedDocuments) await runInWorker(job, 'press', { stored, ...published, cacheDir }, noPhotos);
      },
    ],
  ];
  const samples = new Map<string, Sample[]>();
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, , work] of engines) {
      const folder = join(scratch, 'out');
      const sample = await time(() => work(folder));
      await rm(folder, { recursive: true, force: true });
      // The first round warms up the compiler.
      if (round > 0) samples.set(name, [...(samples.get(name) ?? []), sample]);
    }
  const speed = (name: string, count: number) => count / median((samples.get(name) ?? []).map((sample) => sample.wall));
  const floor = speed(engines[0]![0], engines[0]![1]);
  console.log(
    `${pages.length} pages of ${(bytes / pages.length / 1024).toFixed(1)} KB, medians of ${ROUNDS} rounds, Node ${process.version}`,
  );
  printTable(
    ['', 'pages/s', 'CPU s per 1,000', 'against the floor'],
    engines.map(([name, count]) => {
      const cpu = (median((samples.get(name) ?? []).map((sample) => sample.cpu)) / count) * 1000;
      return [name, Math.round(speed(name, count)), cpu.toFixed(2), `${(floor / speed(name, count)).toFixed(2)}×`];
    }),
  );

  const publishes: number[] = [];
  for (const doc of docs.slice(0, 40)) publishes.push((await time(() => press(doc, { ...published, cacheDir }))).wall * 1000);
  console.log(
    `one publish of ${(pages.length / DOCUMENTS).toFixed(0)} pages: p50 ${median(publishes).toFixed(0)} ms, p95 ${quantile(publishes, 0.95).toFixed(0)} ms`,
  );
  const { BENCH_ASTRO } = process.env;
  if (BENCH_ASTRO) {
    const html = pages.map((page) => String(page.body));
    const ours: number[] = [];
    const theirs: number[] = [];
    let version = '';
    for (let round = 0; round < 3; round++) {
      const started = performance.now();
      spawnSync(process.execPath, [import.meta.filename, '--once', join(scratch, 'once')], { stdio: 'inherit' });
      ours.push((performance.now() - started) / 1000);
      await rm(join(scratch, 'once'), { recursive: true, force: true });
      const astro = astroSeconds(BENCH_ASTRO, html);
      theirs.push(astro.seconds);
      version = astro.version;
    }
    const ratio = median(theirs) / median(ours);
    console.log(
      `whole process, ${html.length} pages: ours ${median(ours).toFixed(2)} s, Astro ${version} ${median(theirs).toFixed(2)} s (${ratio.toFixed(1)}×)`,
    );
  }
  console.log(`peak memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
} finally {
  await rm(scratch, { recursive: true, force: true });
}
