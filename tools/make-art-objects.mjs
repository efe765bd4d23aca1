// Writes src/site/art/data/objects.generated.ts: the objects of illustrations, from Fluent Emoji Flat (MIT, Microsoft). Run:
// node_modules/.bin/node tools/make-art-objects.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { shrinkPath } from './shrink-path.mjs';

const root = new URL('../', import.meta.url);
const icons = JSON.parse(readFileSync(new URL('node_modules/@iconify-json/fluent-emoji-flat/icons.json', root), 'utf8')).icons;

const { SUBJECTS } = await import('../src/site/art/data/subjects.ts');
const { OWN_OBJECTS } = await import('../src/site/art/data/objects-own.ts');
const { OBJECTS } = await import('../src/site/art/data/objects.generated.ts');
// Documents refer to objects by name: none that was ever available is removed.
const told = [...Object.values(SUBJECTS).flatMap(({ things }) => things.split(' ')), ...Object.keys(OBJECTS)];
const names = new Set(told.filter((name) => !Object.hasOwn(OWN_OBJECTS, name)));

/** Scale factor that makes whole numbers precise enough. */
const SCALE = 10;
const num = (s) => Math.round(Number(s) * SCALE);

/** Groups only pass on a fill in this set: their shapes get it directly. */
function flatten(body) {
  const inherited = ['none'];
  return body.replace(/<defs>.*?<\/defs>/g, '').replace(/<(\/?)(\w+)([^>]*)>/g, (tag, end, name, attributes) => {
    if (name !== 'g') return / fill="/.test(attributes) ? tag : `<${name} fill="${inherited.at(-1)}"${attributes}>`;
    if (end) inherited.pop();
    else inherited.push(attributes.match(/ fill="([^"]*)"/)?.[1] ?? inherited.at(-1));
    return '';
  });
}

function shrink(body) {
  if (/Gradient|mask|<use|stroke=|<g[^>]*(opacity|transform)/.test(body)) return null;
  return flatten(body)
    .replace(/<path ([^>]*)\/>/g, (_, attributes) => {
      const get = (name) => attributes.match(new RegExp(`(?:^| )${name}="([^"]*)"`))?.[1];
      const even = get('fill-rule') === 'evenodd' && (get('d').match(/[mM]/g)?.length ?? 1) > 1 ? ' fill-rule="evenodd"' : '';
      const opacity = get('opacity') ? ` opacity="${get('opacity')}"` : '';
      return `<path fill="${get('fill')}"${even}${opacity} d="${shrinkPath(get('d'), SCALE)}"/>`;
    })
    .replace(/<(circle|ellipse|rect) ([^>]*)\/>/g, (_, tag, attributes) => {
      const scaled = attributes
        .replace(/\b(c?[xy]|rx|ry|r|width|height)="([\d.-]+)"/g, (__, k, v) => `${k}="${num(v)}"`)
        .replace(/rotate\(([\d.-]+) ([\d.-]+) ([\d.-]+)\)/g, (__, a, x, y) => `rotate(${a} ${num(x)} ${num(y)})`);
      return `<${tag} ${scaled.trim()}/>`;
    });
}

async function measure(body) {
  const SIZE = 32 * 10;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${32 * SCALE} ${32 * SCALE}">${body}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  let [x0, y0, x1, y1] = [SIZE, SIZE, 0, 0];
  const solid = (x, y) => data[(y * info.width + x) * 4 + 3] > 60;
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++)
      if (solid(x, y)) {
        x0 = Math.min(x0, x);
        x1 = Math.max(x1, x + 1);
        y0 = Math.min(y0, y);
        y1 = Math.max(y1, y + 1);
      }
  // Average colour, so that a drawing can choose a background with contrast.
  const mean = [0, 0, 0];
  let seen = 0;
  for (let i = 0; i < data.length; i += 4)
    if (data[i + 3] > 200) {
      for (const k of [0, 1, 2]) mean[k] += data[i + k];
      seen++;
    }
  const hex = `#${mean
    .map((v) =>
      Math.round(v / seen)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
  return { box: [x0, y0, x1 - x0, y1 - y0].map((n) => n * (SCALE / 10)), hex };
}

const rows = [];
const dropped = [];
for (const name of names) {
  const body = icons[name] && shrink(icons[name].body);
  if (!body || body.length > 3600 || /clip-path|transform="(?!rotate)/.test(body)) dropped.push(name);
  else rows.push([name, await measure(body), body]);
}
rows.sort(([a], [b]) => (a < b ? -1 : 1));
const lines = rows.map(([name, { box, hex }, body]) => `  '${name}': [[${box.join(',')}], '${hex}', '${body}'],`);
writeFileSync(
  new URL('src/site/art/data/objects.generated.ts', root),
  `// Made by tools/make-art-objects.mjs from Fluent Emoji Flat, (c) Microsoft Corporation, MIT: see LICENSE-fluent-emoji.txt beside this file.
/** In units of 1/${SCALE} of the source: left, top, width, height. */
export type Box = readonly [x: number, y: number, w: number, h: number];

/** Things by name: their box, their colour from afar, and their shapes on a square of ${32 * SCALE}. */
export const OBJECTS: Readonly<Record<string, readonly [box: Box, mean: string, body: string]>> = {
${lines.join('\n')}
};
`,
);
console.log(`${rows.length} objects; left out: ${dropped.join(', ')}`);
