import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogDocument } from '#site/catalog/catalog.ts';
import { sampleBlog } from '#site/catalog/sample-blog.ts';
import { type Environment, type RenderedFile, renderSite } from '#site/render.ts';
import { SiteDocument } from '#site/schema.ts';
import { ensureBrowser } from '../../local/browser/ensure-browser.ts';
import { readShape, strangeAddresses } from './page-shape.ts';
import { CANARY, FAMILIES, PAYLOADS } from './payloads.ts';
import { payloadSource, planted } from './planted-site.ts';

const environment = (mode: Environment['mode']): Environment => ({
  mode,
  links: 'clean',
  origin: 'https://forno.example',
  fonts: [],
  photo: (asset, width, format) => `photos/${asset.id}-${width}.${format}`,
  formAction: (form) => `/_form/${form.id}`,
  year: 2026,
  ogImage: 'og.png',
  icons: { svg: 'icon.svg', png: 'icon.png' },
});

/** Texts with each allowed mark and a word too long for a phone, so that their markup counts as ours. */
const HARMLESS =
  'a **b** _c_ `d` [e](https://a.example/x) Rechtsschutzversicherungsgesellschaften\n\n## f\n\n### g\n\n- h\n\n1. i\n\n> j\n\n```\nk\n```\n\nl\nm';

let browser: Browser;
let server: Server;
let base: string;
let served = new Map<string, RenderedFile>();

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  // No policy, no nosniff: only the markup itself keeps a page harmless here.
  server = createServer((request, response) => {
    const file = served.get(decodeURIComponent(new URL(request.url ?? '/', base).pathname.slice(1)));
    response.writeHead(file ? 200 : 404, { 'Content-Type': `${file?.type ?? 'text/plain'}; charset=utf-8` }).end(file?.text ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Forbidden events while pages were open: scripts that ran, dialogs, requests to anywhere else. */
async function watched(work: (page: Page) => Promise<void>): Promise<string[]> {
  const incidents: string[] = [];
  const context: BrowserContext = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' });
  await context.exposeFunction(CANARY, () => void incidents.push('a script ran'));
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(base)) return route.continue();
    incidents.push(`asked for ${url.slice(0, 200)}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    incidents.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => incidents.push('a window opened'));
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(base) && frame.url() !== 'about:blank') incidents.push(`led to ${frame.url().slice(0, 200)}`);
  });
  await work(page);
  await context.close();
  return incidents;
}

const isPage = ({ type }: RenderedFile) => type === 'text/html';
const isXml = ({ type }: RenderedFile) => type.includes('xml');

async function shapesOf(
  files: readonly RenderedFile[],
): Promise<{ parts: Set<string>; strange: string[]; broken: string[]; incidents: string[] }> {
  served = new Map(files.map((file) => [file.path, file]));
  const [parts, strange, broken] = [new Set<string>(), [] as string[], [] as string[]];
  const incidents = await watched(async (page) => {
    await page.goto(base);
    for (const { path, text } of files.filter(isXml)) {
      const problem = await page.evaluate(
        (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent,
        text,
      );
      if (problem) broken.push(`${path}: ${problem.slice(0, 300)}`);
    }
    for (const { path } of files.filter(isPage)) {
      await page.goto(base + encodeURI(path), { waitUntil: 'load' });
      const shape = await page.evaluate(readShape);
      for (const part of shape.parts) parts.add(part);
      strange.push(...strangeAddresses(shape.addresses, base));
      for (const text of shape.data) {
        try {
          JSON.parse(text);
        } catch {
          broken.push(text.slice(0, 200));
        }
      }
    }
  });
  return { parts, strange, broken, incidents };
}

it('the corpus is large, each payload once, and the same at every run', () => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(2000);
  for (const family of Object.values(FAMILIES)) expect(family.length).toBeGreaterThan(10);
});

it('the watch sees what it watches for', async () => {
  const text = `<p onclick=x><script>${CANARY}(1)</script><a href="java\tscript:x">a</a><img src="https://evil.example/x"></p>`;
  const found = await shapesOf([{ path: 'index.html', type: 'text/html', text: `<!doctype html>${text}` }]);
  expect(found.incidents).toEqual(expect.arrayContaining(['a script ran', 'asked for https://evil.example/x']));
  expect([...found.parts]).toContain('p[onclick]');
  expect(found.strange).toEqual(['java\tscript:x']);
  expect(found.broken).toHaveLength(1);
});

/** The editor's mark on a row of an opening, rendered only for texts that differ from one another. */
const ROWS = new Set(['li[data-k]']);
const PER_FIELD = 2;
/** Start of each round in the corpus; one round of the catalogue is longer than the corpus. */
const DOCUMENTS: [string, () => SiteDocument, number[]][] = [
  ['every layout of every section', () => catalogDocument(), [0, 1201]],
  ['a blog in two languages', () => sampleBlog(), [0, 960]],
];

describe.each(['publish', 'preview'] as const)('to %s', (mode) => {
  describe.each(DOCUMENTS)('%s', (_, make, starts) => {
    it('gains no element, attribute, script or address by what its owner writes, in a browser without a policy', {
      timeout: 120_000,
    }, async () => {
      const draw = (doc: SiteDocument) => renderSite(doc, environment(mode));
      const clean = make();
      const harmless = [() => HARMLESS, () => 'word'].map((next) => draw(planted(clean, next)));
      const ours = await shapesOf([...draw(clean), ...harmless.flatMap((files, at) => inFolder(`as${at}`, files))]);
      expect([ours.incidents, ours.strange, ours.broken]).toEqual([[], [], []]);
      for (const start of mode === 'publish' ? starts : starts.slice(1)) {
        const doc = planted(clean, payloadSource(start, PER_FIELD));
        expect(SiteDocument.safeParse(doc).error?.issues).toBeUndefined();
        const found = await shapesOf(draw(doc));
        expect(found.incidents).toEqual([]);
        expect([...found.parts].filter((part) => !ours.parts.has(part) && !ROWS.has(part))).toEqual([]);
        expect([found.strange, found.broken]).toEqual([[], []]);
      }
    });
  });
});

/** The same page with other texts, beside the first. */
const inFolder = (folder: string, files: RenderedFile[]) =>
  files.filter(isPage).map((file) => ({ ...file, path: `${folder}/${file.path}` }));
