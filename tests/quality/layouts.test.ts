import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from '#press/press.ts';
import { launchBrowser, type SharedBrowser } from './browser.ts';
import { STRAINS } from './stress.ts';
import { textProblems } from './text-boxes.ts';

const WIDTHS = [320, 390, 768, 1366, 1920];
const CACHE = 'node_modules/.cache/page-magic';

describe('every layout, from a small phone to a large screen', () => {
  let shared: SharedBrowser;
  let context: BrowserContext;
  let tabs: [Page, CDPSession][];

  beforeAll(async () => {
    shared = await launchBrowser();
    context = await shared.browser.newContext({ reducedMotion: 'reduce' });
    tabs = await Promise.all(
      [1, 2].map(async () => {
        const page = await context.newPage();
        return [page, await context.newCDPSession(page)] as [Page, CDPSession];
      }),
    );
  }, 60_000);
  afterAll(() => shared?.browser.close());

  test.each(Object.keys(STRAINS))(
    'keeps its text in place: %s',
    async (name) => {
      const pressed = await press(STRAINS[name]!(), { links: 'clean', year: 2026, cacheDir: CACHE });
      const files = new Map(pressed.map((file) => [`/${encodeURI(file.path)}`, file]));
      await context.unrouteAll();
      await context.route('**/*', (route) => {
        const file = files.get(new URL(route.request().url()).pathname);
        return file ? route.fulfill({ body: Buffer.from(file.body), contentType: file.type }) : route.fulfill({ status: 404 });
      });
      const paths = [...files].filter(([, { type }]) => type === 'text/html').map(([path]) => path);
      const problems = new Map<string, Set<number>>();
      const visit = async ([page, protocol]: [Page, CDPSession]) => {
        for (let path = paths.pop(); path; path = paths.pop()) {
          await page.goto(`http://${name}.localhost${path}`, { waitUntil: 'domcontentloaded' });
          await page.evaluate(() => document.fonts.ready);
          for (const width of WIDTHS) {
            // Playwright's own way waits for a painted frame, which nobody looks at here.
            await protocol.send('Emulation.setDeviceMetricsOverride', { width, height: 600, deviceScaleFactor: 1, mobile: false });
            for (const problem of await page.evaluate(textProblems)) problems.set(problem, (problems.get(problem) ?? new Set()).add(width));
          }
        }
      };
      await Promise.all(tabs.map(visit));
      expect([...problems].map(([problem, widths]) => `${problem} (${[...widths].join(', ')})`)).toEqual([]);
    },
    120_000,
  );
});
