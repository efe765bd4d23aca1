// Writes src/site/theme/fallbacks.generated.ts: system fonts scaled to the width and height of our faces, at the used weights, so that
// nothing shifts when a font loads. Widths are measured in Chromium on running text, kerning included; Liberation stands in for Arial and
// Times New Roman, whose widths it has. Figures and the space are scaled by themselves: prices and telephone numbers are as wide as in
// the face, and so is `ch`, which browsers take from the font that has the space. Run: node_modules/.bin/node tools/make-fallbacks.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { Blob, Face, Font } from 'harfbuzzjs';
import { ensureBrowser } from '../local/browser/ensure-browser.ts';

const { FACES } = await import('../src/site/theme/faces.ts');
const { PAIRINGS } = await import('../src/site/theme/pairings.ts');
const { RUNNING_TEXT } = await import('../src/site/theme/stand-ins.ts');
const { DISPLAY_SIZE, wholeFont } = await import('../src/press/faces.ts');

const FIGURES = '0123456789';
const ARABIC =
  'خبز طازج كل صباح في قلب المدينة. كيف نعمل وأين نحن وكم السعر. مواعيد العمل وأسئلة قبل الطلب. نستقبلكم كل يوم بابتسامة وقهوة ساخنة.';

/** Weights used of a face: headings by pairing; running text, and its bold. */
const weightsOf = (face) => {
  const weights = new Set();
  for (const { display, text, weight } of Object.values(PAIRINGS)) {
    if (display.face === face) weights.add(weight);
    if (text.face === face) weights.add(400).add(650);
  }
  return [...weights].sort();
};

const fileOf = (face, subset) =>
  readFileSync(`node_modules/${face.package}/files/${face.package.split('/')[1]}-${subset}-${face.axes}-normal.woff2`);
const server = createServer((request, response) => {
  const [, name, subset] = request.url.split('/');
  if (!FACES[name]) return response.end('<!doctype html><canvas></canvas>');
  response.writeHead(200, { 'Content-Type': 'font/woff2' }).end(fileOf(FACES[name], subset));
}).listen(0, '127.0.0.1');
await new Promise((done) => server.once('listening', done));
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);

/** Width of words at 100 px, in em; of several without the spaces between them. */
const widthOf = (name, subset, weight, settings, words, system) =>
  page.evaluate(
    async ([name, subset, weight, settings, parts, system]) => {
      const family = system ?? `${name}-${subset}-${weight}`;
      if (!system) {
        const face = new FontFace(family, `url(/${name}/${subset})`, { weight: '1 1000', variationSettings: settings });
        document.fonts.add(await face.load());
      }
      const span = document.createElement('span');
      span.style.cssText = `position:absolute;white-space:nowrap;font:${weight} 100px "${family}"`;
      if (settings !== 'normal') span.style.fontVariationSettings = settings;
      document.body.append(span);
      await document.fonts.ready;
      let width = 0;
      for (const part of parts) {
        span.textContent = part;
        width += span.getBoundingClientRect().width / 100;
      }
      return width;
    },
    [name, subset, weight, settings, words, system],
  );

const round = (n) => Math.round(n * 10000) / 10000;
/** A monospaced system font has one width: how many em it takes for these words. */
const monoWidth = (words) => 0.6 * words.join('').length;
const LIKE = { sans: 'Liberation Sans', serif: 'Liberation Serif' };

/** How much wider than the system font of that weight: small letters, figures with the space, and capitals. */
async function latinSize(name, like, weight, settings) {
  const ours = (words) => widthOf(name, 'latin', weight, settings, words);
  const its = (words) =>
    like === 'mono' ? monoWidth(words) : widthOf(name, 'latin', weight >= 600 ? 700 : 400, 'normal', words, LIKE[like]);
  const small = RUNNING_TEXT.toLowerCase();
  const words = small.split(' ');
  const capitals = RUNNING_TEXT.toUpperCase().match(/\p{Lu}+/gu);
  const figures = (await ours([FIGURES])) / (await its([FIGURES]));
  const spaces = (words.length - 1) * ((await its(['a a'])) - (await its(['a', 'a'])));
  // Letters make up for a space that is not as wide as the face's.
  const letters = ((await ours([small])) - spaces * figures) / (await its(words));
  return `[${[letters, figures, (await ours(capitals)) / (await its(capitals))].map(round).join(', ')}]`;
}

/** As `latinSize`; spaces come from the Latin subset, also between Arabic words. */
async function arabicSize(name, weight, settings) {
  const words = ARABIC.split(' ');
  const its = await widthOf(name, 'arabic', weight >= 600 ? 700 : 400, 'normal', words, 'DejaVu Sans');
  return round((await widthOf(name, 'arabic', weight, settings, words)) / its);
}

const likeOf = (face) => (face.mono ? 'mono' : face.serif ? 'serif' : 'sans');
const lines = [];
for (const [name, face] of Object.entries(FACES)) {
  const settings = { opsz: `"opsz" ${DISPLAY_SIZE[face.family] ?? 32}`, wdth: `"wdth" ${face.width}` }[face.axes] ?? 'normal';
  const sizes = [];
  const arabicSizes = [];
  for (const weight of weightsOf(face)) {
    sizes.push(`${weight}: ${await latinSize(name, likeOf(face), weight, settings)}`);
    if (face.scripts.includes('arabic')) arabicSizes.push(`${weight}: ${await arabicSize(name, weight, settings)}`);
  }
  const arabic = arabicSizes.length > 0 ? `, arabic: { ${arabicSizes.join(', ')} }` : '';
  const font = new Font(new Face(new Blob(await wholeFont(face, 'latin', 400, undefined))));
  const { ascender, descender, lineGap } = font.hExtents();
  const [ascent, descent, gap] = [ascender, -descender, lineGap].map((n) => round(n / font.face.upem));
  lines.push(
    `  '${face.family}': { like: '${likeOf(face)}', ascent: ${ascent}, descent: ${descent}, gap: ${gap}, size: { ${sizes.join(', ')} }${arabic} },`,
  );
}
await browser.close();
server.close();
writeFileSync(
  new URL('../src/site/theme/fallbacks.generated.ts', import.meta.url),
  `// Made by tools/make-fallbacks.mjs.
/** How much wider than the system font of that weight a face's small letters are, its figures with the space, and its capitals. */
export type Wider = readonly [letters: number, figures: number, capitals: number];
/** Heights in em. \`size\`: by weight, against Arial, Times New Roman or Courier New; Arabic letters against DejaVu Sans. */
export interface Fallback {
  like: 'sans' | 'serif' | 'mono';
  ascent: number;
  descent: number;
  gap: number;
  size: Readonly<Record<number, Wider>>;
  arabic?: Readonly<Record<number, number>>;
}
export const FALLBACKS: Readonly<Record<string, Fallback>> = {
${lines.join('\n')}
};
`,
);
