// Writes src/site/theme/fallbacks.generated.ts: system fonts scaled to the width and height of our faces, at the used weights, so that
// nothing shifts when a font loads. Widths are measured in Chromium on running text, kerning included; Liberation stands in for Arial and
// Times New Roman, whose widths it has. Run: node_modules/.bin/node tools/make-fallbacks.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { Blob, Face, Font } from 'harfbuzzjs';
import { ensureBrowser } from '../local/browser/ensure-browser.ts';

const { FACES } = await import('../src/site/theme/faces.ts');
const { PAIRINGS } = await import('../src/site/theme/pairings.ts');
const { DISPLAY_SIZE, wholeFont } = await import('../src/press/faces.ts');

const LATIN =
  'Hoje é dia de pizza na mesa da casa. Como funciona, onde fica e quanto custa cada um dos serviços. Atención clara para toda la familia, con precios a la vista. Preguntas antes de empezar. Good bread, every morning. What we do and how to reach us. Opening hours, questions and a clear answer from a person.';
const ARABIC =
  'خبز طازج كل صباح في قلب المدينة. كيف نعمل وأين نحن وكم السعر. مواعيد العمل وأسئلة قبل الطلب. نستقبلكم كل يوم بابتسامة وقهوة ساخنة.';

/** Weights used of a face: headings by pairing; running text, and its bold. */
const weightsOf = (face) => {
  const weights = new Set();
  for (const { display, text, weight } of Object.values(PAIRINGS)) {
    if (display.face === face) weights.add(weight);
    if (text.face === face) weights.add(400).add(weight >= 600 && display.face === face ? weight : 650);
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

/** Width of a text at 100 px, in em. */
const widthOf = (name, subset, weight, settings, text, system) =>
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
    // Spaces come from the Latin subset, also between Arabic words.
    [name, subset, weight, settings, subset === 'arabic' ? text.split(' ') : [text], system],
  );

const round = (n) => Math.round(n * 10000) / 10000;
const lines = [];
for (const [name, face] of Object.entries(FACES)) {
  const settings = { opsz: `"opsz" ${DISPLAY_SIZE[face.family] ?? 32}`, wdth: `"wdth" ${face.width}` }[face.axes] ?? 'normal';
  const sizes = [];
  for (const weight of weightsOf(face)) {
    const stand = await widthOf(
      name,
      'latin',
      weight >= 600 ? 700 : 400,
      'normal',
      LATIN,
      face.serif ? 'Liberation Serif' : 'Liberation Sans',
    );
    sizes.push(`${weight}: ${round((await widthOf(name, 'latin', weight, settings, LATIN)) / stand)}`);
  }
  let arabic = '';
  if (face.scripts.includes('arabic')) {
    const widths = [];
    for (const weight of weightsOf(face)) {
      const stand = await widthOf(name, 'arabic', weight >= 600 ? 700 : 400, 'normal', ARABIC, 'DejaVu Sans');
      widths.push(`${weight}: ${round((await widthOf(name, 'arabic', weight, settings, ARABIC)) / stand)}`);
    }
    arabic = `, arabic: { ${widths.join(', ')} }`;
  }
  const font = new Font(new Face(new Blob(await wholeFont(face, 'latin', 400, undefined))));
  const { ascender, descender, lineGap } = font.hExtents();
  const [ascent, descent, gap] = [ascender, -descender, lineGap].map((n) => round(n / font.face.upem));
  lines.push(
    `  '${face.family}': { serif: ${face.serif}, ascent: ${ascent}, descent: ${descent}, gap: ${gap}, size: { ${sizes.join(', ')} }${arabic} },`,
  );
}
await browser.close();
server.close();
writeFileSync(
  new URL('../src/site/theme/fallbacks.generated.ts', import.meta.url),
  `// Made by tools/make-fallbacks.mjs.
/** Heights in em. \`size\`: by weight, how much wider than the system font of that weight (Arial or Times New Roman; for Arabic letters DejaVu Sans). */
export interface Fallback {
  serif: boolean;
  ascent: number;
  descent: number;
  gap: number;
  size: Readonly<Record<number, number>>;
  arabic?: Readonly<Record<number, number>>;
}
export const FALLBACKS: Readonly<Record<string, Fallback>> = {
${lines.join('\n')}
};
`,
);
