/** One site in the browser: every page read, its home page and one more looked at in both schemes and sizes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { SiteFile } from '#press/press.ts';
import type { SiteDocument } from '#site/schema.ts';
import { contrastOf } from './contrast.ts';
import { type Outline, outlineOf } from './outline.ts';
import type { SiteServer } from './server.ts';
import { documentOf, pressed, type Sample } from './sites.ts';
import { tellsOf } from './tells.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What was seen of one page; each list holds what is wrong, one line each. */
export interface Seen {
  path: string;
  outline: Outline;
  /** HTML, CSS and art as they travel, and the HTML for clients that know only gzip. */
  bytes: number;
  html: string;
  axe: string[];
  pale: string[];
  overflow: string[];
  tells: string[];
  shift: number;
}

export interface Measured {
  id: string;
  document: SiteDocument;
  files: SiteFile[];
  pages: Seen[];
}

const SIZES = { desk: { width: 1366, height: 900 }, phone: { width: 390, height: 844 }, narrow: { width: 320, height: 640 } } as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

async function axeOn(page: Page, state: string): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => ({ html, failureSummary })) })))`,
  )) as Violation[];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${state}: ${id} ${html.slice(0, 140)} · ${failureSummary.split('\n')[1]?.trim()}`),
  );
}

/** What is wider than the window. */
const tooWide = (): string[] => {
  const wide = document.documentElement.scrollWidth;
  if (wide <= window.innerWidth) return [];
  const beyond = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > window.innerWidth + 1,
  );
  return [
    `${wide} > ${window.innerWidth}: ${beyond.map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`).slice(-2)}`,
  ];
};

const shiftSoFar = (): number => (window as unknown as { shifted?: number }).shifted ?? 0;

/** Counts layout shifts from the first paint on. */
function watchShift(): void {
  const store = window as unknown as { shifted?: number };
  store.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) store.shifted = (store.shifted ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() =>
    document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))),
  );
}

/** Both schemes and both sizes; axe in `axeStates` of the four. */
async function look(page: Page, seen: Seen, axeStates: readonly number[]): Promise<void> {
  const states = (['desk', 'phone'] as const).flatMap((size) => (['light', 'dark'] as const).map((scheme) => ({ size, scheme })));
  for (const [at, { size, scheme }] of states.entries()) {
    await page.setViewportSize(SIZES[size]);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const name = `${SIZES[size].width} ${scheme}`;
    const { pale, nearly } = await contrastOf(page);
    seen.pale.push(...pale.map((line) => `${name}: ${line}`));
    if (size === 'desk') seen.tells.push(...(await tellsOf(page, nearly)).filter((tell) => !seen.tells.includes(tell)));
    if (axeStates.includes(at)) seen.axe.push(...(await axeOn(page, name)));
    if (scheme === 'dark') seen.overflow.push(...(await page.evaluate(tooWide)).map((line) => `${name}: ${line}`));
  }
  await page.setViewportSize(SIZES.narrow);
  seen.overflow.push(...(await page.evaluate(tooWide)));
}

export interface Care {
  /** Of the states desk-light, desk-dark, phone-light, phone-dark, those where axe runs, by the site's turn. */
  axeStates(turn: number): readonly number[];
  /** How many pages besides home are looked at in all states. */
  further(turn: number): number;
}

/** @throws when the prompt is refused or a page does not open. */
export async function measure(browser: Browser, server: SiteServer, sample: Sample, turn: number, care: Care): Promise<Measured> {
  const document = documentOf(sample);
  const origin = server.originOf(sample.id);
  const files = await pressed(document, origin);
  server.add(sample.id, files);
  const context: BrowserContext = await browser.newContext({ viewport: SIZES.desk });
  await context.addInitScript(watchShift);
  const page = await context.newPage();
  const pages: Seen[] = [];
  try {
    const htmls = files.filter((file) => file.type === 'text/html');
    const inner = htmls.filter((file) => !/^(index|404)\.html$/.test(file.path));
    const looked = new Set([
      'index.html',
      ...Array.from({ length: Math.min(care.further(turn), inner.length) }, (_, n) => inner[(turn + n) % inner.length]?.path),
    ]);
    for (const file of htmls) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(turn % 2 ? SIZES.desk : SIZES.phone);
      await open(page, `${origin}/${encodeURI(file.path.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, ''))}`);
      const seen: Seen = {
        path: file.path,
        outline: await outlineOf(page),
        bytes: (await server.sent(sample.id, file.path)).length,
        html: Buffer.from(file.body).toString('utf8'),
        axe: [],
        pale: [],
        overflow: [],
        tells: [],
        shift: await page.evaluate(shiftSoFar),
      };
      if (looked.has(file.path)) await look(page, seen, care.axeStates(turn));
      pages.push(seen);
    }
  } finally {
    await context.close();
  }
  return { id: sample.id, document, files, pages };
}

/** Measures all, a few at a time. */
export async function measureAll(
  browser: Browser,
  server: SiteServer,
  samples: readonly Sample[],
  care: Care,
  atOnce = 3,
): Promise<Measured[]> {
  const results = new Array<Measured>(samples.length);
  let next = 0;
  const work = async () => {
    for (let turn = next++; turn < samples.length; turn = next++)
      results[turn] = await measure(browser, server, samples[turn] as Sample, turn, care);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
