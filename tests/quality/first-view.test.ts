import { afterAll, beforeAll, expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { isNeed } from '#site/concepts/concept.ts';
import { conceptNamed, concepts } from '#site/concepts/index.ts';
import { materialOf } from '#site/concepts/material.ts';
import { indexSite } from '#site/render/site-index.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { launchBrowser } from './browser.ts';
import { faultsOfFirstView, textsInFirstView } from './first-view.ts';
import { type SiteServer, serveSites } from './server.ts';
import { pressed } from './sites.ts';

/** Messages whose facts pull an opening away from who writes: prices, a timetable, an age, services, the owner's sentences, a long name. */
const MESSAGES = [
  'Sou a Keila, Doces da Keila em Olinda. Bolo de pote R$ 12, torta de limão R$ 85, torta de frango R$ 95. Zap 81 99999-0101',
  'Studio Compás, escuela de flamenco en Zaragoza. Lunes 18:00 Sevillanas, martes 19:00 Bulerías, jueves 18:30 Alegrías, viernes 20:00 Compás y palmas. 976 555 0102',
  'Disk Caçamba Trevo, aluguel de caçamba em Cascavel há 20 anos. 45 3333-0103',
  'Selaria Três Coxilhas, em Dom Pedrito. Faço sela, arreio, bainha de faca, cinto de couro cru. 53 99999-0104',
  'Hollis & Daughter Septic, septic pumping in Maine. We come when we say we will. My father dug half the tanks in this county. We leave the lawn as we found it. 207 555 0105',
  'Agencia de Aduana Balarezo & Tirado, en el Callao. Importación, exportación, admisión temporal, reimportación en el mismo estado, drawback. 01 555 0106',
  'Corvedale Chimneys, chimney sweep in Ludlow. Open fire £60, woodburner £65, Aga or Rayburn £75, bird nest removal £90. 01584 555 107',
  'Ateliê Ponta de Linha, figurino de ballet em Londrina. 43 99999-0108',
];
const WINDOWS = [
  [390, 844],
  [1440, 900],
] as const;

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

const openedWith = (document: SiteDocument, layout: string): SiteDocument => ({
  ...document,
  sections: Object.fromEntries(
    Object.entries(document.sections).map(([id, section]) => [id, section.kind === 'hero' ? { ...section, layout } : section]),
  ),
});

/** The openings that a message may get: the one chosen, and two more of those that its facts fill. */
function openingsOf(document: SiteDocument): string[] {
  const material = materialOf(indexSite(document), document.site.defaultLocale);
  const chosen = Object.values(document.sections).find(({ kind }) => kind === 'hero')!.layout;
  const able = concepts
    .filter((one) => !isNeed(one.content(material)))
    .toSorted((one, other) => other.fit(other.content(material), material) - one.fit(one.content(material), material))
    .map(({ name }) => name);
  return [...new Set([chosen, ...able])].filter((layout) => conceptNamed(layout)).slice(0, 3);
}

test.each(MESSAGES)(
  'who, what and how to reach them are seen at once: %s',
  async (prompt) => {
    const made = compose({ prompt, seed: 0 });
    if (made.outcome !== 'site') throw new Error(made.outcome);
    const { document: site, brief } = made;
    const name = plainTextOf(site, site.site.name, site.site.defaultLocale);
    const trade = brief.business.trade?.value;
    const page = await browser.newPage();
    const faults: string[] = [];
    for (const layout of openingsOf(site)) {
      const id = `view-${MESSAGES.indexOf(prompt)}-${layout}`;
      server.add(id, await pressed(openedWith(site, layout), server.originOf(id)));
      for (const [width, height] of WINDOWS) {
        await page.setViewportSize({ width, height });
        await page.goto(server.originOf(id));
        await page.evaluate(() => document.fonts.ready);
        const found = faultsOfFirstView(await page.evaluate(textsInFirstView), { name, height, ...(trade ? { trade } : {}) });
        faults.push(...found.map((fault) => `${layout} at ${width}: ${fault}`));
      }
    }
    await page.close();
    expect(faults).toEqual([]);
  },
  90_000,
);
