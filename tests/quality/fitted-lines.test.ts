import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cutFont } from '#press/faces.ts';
import { sampleDocument } from '#site/catalog/sample.ts';
import { Pairing } from '#site/schema.ts';
import { displayTracking, fitLine, PAIRINGS } from '#site/theme.ts';
import { launchBrowser, type SharedBrowser } from './browser.ts';

const CACHE = 'node_modules/.cache/page-magic';
const { theme } = sampleDocument({ seed: 1 });
const inFace = (pairing: Pairing) => ({ ...theme, type: { ...theme.type, pairing } });

/** From two characters to twenty-two: words, names, prices, hours and dates. */
const LINES = [
  ...['Às', 'Vó', 'Té', 'AV', 'SP', '7h', '$42', 'Tuca', 'vidro', 'Kombi', 'Yoga', 'PALHAÇO', 'orgânico', 'brisket', 'Três imóveis'],
  ...['R$ 38', 'R$ 1,98 mi', '16 às 23 h', '07:30–22:00', '1º de maio', 'desde 1974', 'T. Avila', 'L’Atelier', 'Café', 'Fyodor’s'],
  ...['papa con rajas', 'Niño & Peña', 'Yara Tavares', 'Ateliê Flávia', 'Wanda Vaz', 'Taquería La Vaca', 'SAMBA DO GALPÃO'],
  ...['Padaria do Bairro', 'AVENIDA PAULISTA 1578', 'sábado, 28 de novembro', 'Barton Creek Dental'],
];

/** Widths of the lines as parts of their container's. */
const filled = (page: Page): Promise<[string, number][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('span')].map((line) => [
      line.textContent,
      line.getBoundingClientRect().width / line.parentElement!.getBoundingClientRect().width,
    ]),
  );

describe('a line fitted to its container, in a browser', () => {
  let shared: SharedBrowser;
  let page: Page;
  beforeAll(async () => {
    shared = await launchBrowser();
    page = await shared.browser.newPage();
  });
  afterAll(() => shared?.browser.close());

  test.each(Pairing.options)('is as wide as that: %s', async (pairing) => {
    const { display, weight } = PAIRINGS[pairing];
    const font = await cutFont(display, 'latin', LINES.join(''), CACHE);
    const tracking = displayTracking(inFace(pairing));
    // A face without º or ½ has no measure for a line that has them.
    const lines = LINES.filter((line) => fitLine(line, inFace(pairing)) !== undefined);
    expect(lines.length).toBeGreaterThanOrEqual(LINES.length - 2);
    const rules = lines.map((line, i) => `#l${i}{font-size:${fitLine(line, inFace(pairing))}cqi}`);
    await page.setContent(
      `<!doctype html><meta charset=utf-8><style>@font-face{font-family:f;src:url(data:font/woff2;base64,${font.toString('base64')});font-weight:1 999}
      div{container-type:inline-size;margin:0 5%}span{display:inline-block;white-space:nowrap;text-rendering:geometricPrecision;font:${weight} 1px/1 f;letter-spacing:${tracking}em}${rules.join('')}</style>
      ${lines.map((line, i) => `<div><span id=l${i}>${line.replace('&', '&amp;')}</span></div>`).join('')}`,
    );
    await page.evaluate(() => document.fonts.load('99px f'));
    for (const width of [390, 1366]) {
      await page.setViewportSize({ width, height: 700 });
      const astray = (await filled(page)).filter(([, part]) => part < 0.97 || part > 1.005);
      expect(astray, `${pairing} at ${width} px`).toEqual([]);
    }
  });
});
