/** A page with everything wrong: the checks that pass on ours must see it. */
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { contrastOf } from './contrast.ts';
import { strangersOn } from './facts-check.ts';
import { foreignOn } from './language-check.ts';
import type { Measured } from './measure.ts';
import { outlineOf } from './outline.ts';
import { documentOf } from './sites.ts';
import { structureOf } from './structure-check.ts';
import { structuredDataOf } from './structured-data-check.ts';
import { tellsOf } from './tells.ts';

const card = '<div class="card"><svg class="icon" width="24" height="24"></svg><h3>Fast ⚡</h3><p>Quick</p></div>';
const SLOP = `<!doctype html><html lang="en"><head><title>X</title><style>
body{font-family:Inter,sans-serif;background:#0a0a0f;color:#777}
h1{text-align:center;background:linear-gradient(90deg,#f0f,#0ff);background-clip:text;color:transparent}
h1 em{font-family:"Instrument Serif",serif}
.badge{display:inline-block;border-radius:99px;padding:4px 12px;background:#222}
.button{background:#6d28d9;color:#fff;box-shadow:0 0 40px 4px #8b5cf6;transition:all .3s}
.row{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}
.card{background:#181824;border-left:4px solid #8b5cf6;border-radius:12px;padding:20px;min-height:80px;backdrop-filter:blur(8px)}
.figure{font-size:48px}.label{text-transform:uppercase}
.shine{background-image:linear-gradient(#111,#333)}
.over{position:relative;width:400px;height:200px}.over svg{position:absolute;inset:0;width:400px;height:200px}.over p{position:relative;color:#fff}
</style></head><body><header></header><main>
<span class="badge">New</span><h1>Build <em>faster</em></h1><a class="button" href="#">Go</a>
<p>Some grey text on a dark page that goes on.</p>
<div class="row">${card.repeat(3)}</div>
<ol class="row"><li>1 Sign up</li><li>2 Connect</li><li>3 Launch</li></ol>
<div class="row"><div><div class="figure">10k+</div>users</div><div><div class="figure">99%</div>uptime</div><div><div class="figure">24</div>countries</div></div>
<div class="shine"><p class="label">Features</p></div><div class="shine"><p class="label">Pricing</p></div><div class="shine">Trusted by many</div>
<div class="over"><svg viewBox="0 0 400 200"><path fill="#f2f2f2" d="M0 0h400v200H0z"/></svg><p>White on nearly white</p></div>
</main><footer></footer></body></html>`;
const WRONG = `<!doctype html><html lang="pt-BR" dir="rtl"><head><title>Oi</title></head><body><header></header><nav></nav><main>
<h1>Um</h1><h1>Dois</h1><h3>Três</h3><p>Ligue (11) 98888-7777, custa R$ 123,45, em 12 de maio de 1987.</p>
<section class="s faq faq-open"><p>We answer every question in a single place so that nobody has to wait for a reply at all.</p><p>Everything that you need to know before you come to visit us is written here in plain words.</p></section>
<a href="https://casino.example/">Jogue</a><a href="tel:+5511988887777">Ligue</a><a href="nada">Nada</a><a href="#nowhere">X</a><p>Opening hours</p>
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Restaurant","aggregateRating":{"ratingValue":5}},{"@type":"Offer","price":"99"}]}</script>
</main><footer></footer></body></html>`;

let browser: Browser;
let page: Page;
const origin = 'http://wrong.localhost';

beforeAll(async () => {
  browser = (await launchBrowser()).browser;
  page = await browser.newPage();
}, 60_000);
afterAll(async () => {
  await browser?.close();
});

describe('the checks see', () => {
  it('the signs of a machine', async () => {
    await page.setContent(SLOP);
    const tells = await tellsOf(page, 0.5);
    for (const tell of [
      'Inter for everything',
      'one italic word in a sans headline',
      'the purple of every template',
      'always dark with grey text',
      'contrast that only just passes',
      'gradients everywhere',
      'gradient text',
      'coloured glow',
      'centred hero in a generic sans',
      'a badge above the headline',
      'coloured edges on cards',
      'rows of cards with an icon on top',
      'a row of 1, 2, 3',
      'a banner of figures',
      'emoji as icons',
      'labels in capitals',
      'frosted glass',
      'transition: all',
      'invented strength',
    ])
      expect(tells).toContain(tell);
  });

  it('pale text, on a plain ground and over a picture', async () => {
    await page.setContent(SLOP);
    const { pale } = await contrastOf(page);
    expect(pale.some((line) => line.includes('Some grey text'))).toBe(true);
    expect(pale.some((line) => line.includes('White on nearly white'))).toBe(true);
  });

  it('what is badly built, foreign, or was never said', async () => {
    await page.route(`${origin}/**`, (route) => route.fulfill({ contentType: 'text/html', body: WRONG }));
    await page.goto(`${origin}/`);
    const document = documentOf({ prompt: 'Site da Pizzaria Teste em Recife' });
    const files = [{ path: 'index.html', type: 'text/html' as const, body: Buffer.from(WRONG), immutable: false }];
    const seen = {
      path: 'index.html',
      outline: await outlineOf(page),
      bytes: 0,
      html: WRONG,
      axe: [],
      pale: [],
      overflow: [],
      tells: [],
      shift: 0,
    };
    const site: Measured = { id: 'wrong', document, files, pages: [seen] };
    const built = structureOf(site, origin).join('\n');
    for (const part of [
      '2 main headings',
      'heading level 3 after 1',
      'dir rtl',
      'navigations without a name',
      'skips to the content',
      'title of 2',
      'broken link /nada',
      'nothing at /#nowhere',
    ])
      expect(built).toContain(part);
    const strange = strangersOn(site).join('\n');
    for (const part of ['R$ 123,45', '12 de maio', '1987', '98888-7777', 'casino.example', 'tel:+5511988887777'])
      expect(strange).toContain(part);
    expect(foreignOn(site)).toEqual(['index.html: "opening hours" is en', expect.stringContaining('section faq reads as en')]);
    const data = structuredDataOf(site).join('\n');
    for (const part of ['a rating that nobody gave', 'Restaurant without name', 'Offer without priceCurrency', 'nobody gave the price 99'])
      expect(data).toContain(part);
  });
});
