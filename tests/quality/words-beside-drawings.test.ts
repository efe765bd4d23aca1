import { afterAll, beforeAll, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import type { SiteDocument } from '#site/schema.ts';
import { launchBrowser } from './browser.ts';
import { type SiteServer, serveSites } from './server.ts';
import { pressed } from './sites.ts';

/** Drawings that stand beside the words, by the trade that they are of. */
const DRAWINGS = { wheel: 'bike-shop', phyllotaxis: 'florist', 'pizza-slices': 'pizzeria' };
const SENTENCE = 'Arreglamos de todo, playeras, mountain y ruta, y vendemos usadas reacondicionadas con seis meses de garantía.';

let server: SiteServer;
let browser: Awaited<ReturnType<typeof launchBrowser>>['browser'];
beforeAll(async () => {
  server = await serveSites();
  ({ browser } = await launchBrowser());
}, 60_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

function drawn(layout: string, industry: string): SiteDocument {
  const composed = compose({ prompt: 'Bicicletería El Piñón, taller en Rosario. WhatsApp 341 555 0192.', seed: 0 });
  if (composed.outcome !== 'site') throw new Error(composed.outcome);
  const { document } = composed;
  const hero = Object.values(document.sections).find(({ kind }) => kind === 'hero')!;
  const locale = document.site.defaultLocale;
  return {
    ...document,
    site: { ...document.site, industry },
    sections: { ...document.sections, [hero.id]: { ...hero, layout } },
    strings: { ...document.strings, [locale]: { ...document.strings[locale], [hero.slots.lead!]: SENTENCE } },
  };
}

test.each(Object.entries(DRAWINGS))(
  'no word stands on the drawing of %s, however tall the window is',
  async (layout, industry) => {
    server.add(layout, await pressed(drawn(layout, industry), server.originOf(layout)));
    const page = await browser.newPage();
    for (const [width, height] of [
      [390, 844],
      [1024, 900],
      [1440, 1150],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(server.originOf(layout));
      const isApart = await page.evaluate(() => {
        const plates = document.querySelector('.plates')!.getBoundingClientRect();
        return [...document.querySelectorAll('.trade-words > *')].every((one) => {
          const words = one.getBoundingClientRect();
          return words.right <= plates.left || words.bottom <= plates.top;
        });
      });
      expect(isApart, `${width} × ${height}`).toBe(true);
    }
    await page.close();
  },
  60_000,
);
