import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { press } from '#press/press.ts';
import { launchBrowser, type SharedBrowser } from './browser.ts';
import { type SiteServer, serveSites } from './server.ts';
import { STRAINS } from './stress.ts';
import { textProblems } from './text-boxes.ts';

const WIDTHS = [320, 390, 768, 1366, 1920];

describe('every layout, from a small phone to a large screen', () => {
  let shared: SharedBrowser;
  let server: SiteServer;
  let page: Page;

  beforeAll(async () => {
    [shared, server] = await Promise.all([launchBrowser(), serveSites()]);
    page = await shared.browser.newPage({ reducedMotion: 'reduce' });
  }, 60_000);
  afterAll(async () => {
    await shared?.browser.close();
    await server?.close();
  });

  test.each(Object.keys(STRAINS))(
    'keeps its text in place: %s',
    async (name) => {
      const files = await press(STRAINS[name]!(), { links: 'clean', year: 2026, cacheDir: 'node_modules/.cache/page-magic' });
      server.add(name, files);
      const problems = new Map<string, Set<number>>();
      for (const { path } of files.filter((file) => file.type === 'text/html')) {
        await page.setViewportSize({ width: WIDTHS[0]!, height: 900 });
        await page.goto(`${server.originOf(name)}/${path}`);
        await page.evaluate(() => document.fonts.ready);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          for (const problem of await page.evaluate(textProblems)) problems.set(problem, (problems.get(problem) ?? new Set()).add(width));
        }
      }
      expect([...problems].map(([problem, widths]) => `${problem} (${[...widths].join(', ')})`)).toEqual([]);
    },
    120_000,
  );
});
