import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutFamily } from '#composer/writing/rhythm.ts';
import { launchBrowser } from './browser.ts';
import { strangersOn } from './facts-check.ts';
import { foreignOn } from './language-check.ts';
import { type Measured, measureAll } from './measure.ts';
import { type SiteServer, serveSites } from './server.ts';
import { SAMPLES } from './sites.ts';
import { structureOf } from './structure-check.ts';
import { structuredDataOf } from './structured-data-check.ts';
import { heavyOf } from './weight-check.ts';

let browser: Browser;
let server: SiteServer;
let sites: Map<string, Measured>;

beforeAll(async () => {
  // Fonts come late enough for every page to be painted without them, also on a busy machine.
  server = await serveSites({ fontDelay: 1000 });
  browser = (await launchBrowser()).browser;
  // Of the four states of a page axe runs in one here, by turns, and the contrast of every text in all; the bench runs axe in all.
  const care = { axeStates: (turn: number) => [turn % 4], further: (turn: number) => turn % 2 };
  const measured = await measureAll(browser, server, SAMPLES, care);
  sites = new Map(measured.map((site) => [site.id, site]));
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const siteOf = (id: string): Measured => {
  const site = sites.get(id);
  if (!site) throw new Error(`${id} was not measured.`);
  return site;
};
const each = (site: Measured, key: 'axe' | 'pale' | 'overflow') =>
  site.pages.flatMap((page) => page[key].map((line) => `${page.path} ${line}`));

describe.each(SAMPLES.map(({ id }) => [id] as const))('%s', (id) => {
  it('has nothing that axe finds wrong', () => expect(each(siteOf(id), 'axe')).toEqual([]));
  it('is legible: every text has its contrast, light and dark, desk and phone', () => expect(each(siteOf(id), 'pale')).toEqual([]));
  it('never scrolls sideways, at 320 px and so at 400 % zoom neither', () => expect(each(siteOf(id), 'overflow')).toEqual([]));
  it('hardly moves when its fonts are late', () => {
    expect(
      siteOf(id)
        // The page of what is not there is one great line, and nobody reads on it.
        .pages.filter(({ path, shift }) => shift > 0.05 && path !== '404.html')
        .map(({ path, shift }) => `${path} ${shift.toFixed(3)}`),
    ).toEqual([]);
  });
  it('is well built: headings, landmarks, names, links', () => expect(structureOf(siteOf(id), server.originOf(id))).toEqual([]));
  it('says no amount, number, date or address that nobody gave', () => expect(strangersOn(siteOf(id))).toEqual([]));
  it('speaks one language', () => expect(foreignOn(siteOf(id))).toEqual([]));
  it('gives search engines structured data that says what the page says', () => expect(structuredDataOf(siteOf(id))).toEqual([]));
  it('is light', () => expect(heavyOf(siteOf(id))).toEqual([]));
  it('does not look made by a machine: one tell at most', () => {
    for (const { path, tells } of siteOf(id).pages) expect(tells.length, `${path}: ${tells.join(', ')}`).toBeLessThanOrEqual(1);
  });
  it('has no two neighbours of one family of layouts', () => {
    for (const { path, outline } of siteOf(id).pages) {
      const rows = outline.sections.map(({ kind, layout }) => ({ name: `${kind}/${layout}`, family: layoutFamily(kind, layout) }));
      // A manner draws lists in its own hand: one may follow another.
      const plain = siteOf(id).document.theme.manner ? ['ledger', 'rows'] : [];
      const alike = rows
        .filter(({ family }, at) => at > 0 && rows[at - 1]?.family === family && !plain.includes(family))
        .map(({ name }) => name);
      expect(alike, `${path}: ${rows.map(({ name, family }) => `${name} (${family})`).join(', ')}`).toEqual([]);
    }
  });
});

describe('fonts that are a second late', () => {
  // A stand-in as wide as the face on average may still break one headline in another place; in the lab, with fonts in time, nothing moves.
  it('move nothing on nine sites of ten', () => {
    const moved = [...sites.values()].filter(({ pages }) => pages.some(({ shift }) => shift > 0.01)).map(({ id }) => id);
    expect(moved.length / sites.size, moved.join(', ')).toBeLessThanOrEqual(0.1);
  });
});

describe('without JavaScript', () => {
  const phone = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false };

  it('the menu of a phone opens, and leads to a place on the page', async () => {
    for (const { id } of SAMPLES.filter((_, at) => at % 9 === 0)) {
      const context = await browser.newContext(phone);
      const page = await context.newPage();
      await page.goto(server.originOf(id));
      const summary = page.locator('header summary').first();
      if (await summary.isVisible()) {
        await summary.click();
        const link = page.locator('header details a[href^="#"]').first();
        const target = await link.getAttribute('href');
        await link.click();
        expect(new URL(page.url()).hash, id).toBe(target);
        await expect
          .poll(() => page.locator(`[id="${target?.slice(1)}"]`).evaluate((element) => element.getBoundingClientRect().top < innerHeight))
          .toBe(true);
      }
      await context.close();
    }
  });
});
