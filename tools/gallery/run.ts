/**
 * `npm run gallery [-- names]`: renders the sites of the prompts and their contact sheets to `out/gallery`. `npm run gallery -- catalog`:
 * every kind of section in every layout. Names select the sites whose id contains one of them.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import sharp from 'sharp';
import { launchBrowser } from '../../tests/quality/browser.ts';
import { type SiteServer, serveSites } from '../../tests/quality/server.ts';
import { documentOf, pressed, SAMPLES, type Sample } from '../../tests/quality/sites.ts';
import { writeCatalog } from './catalog.ts';

const OUT = resolve(import.meta.dirname, '../../out/gallery');
const CONCURRENCY = 3;
/** Max height of a page in a sheet, in pixels. */
const TALLEST = 12_000;

interface Shot {
  name: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  whole: boolean;
  /** Width in the sheet, in pixels. */
  shown: number;
}
const SHOTS: readonly Shot[] = [
  { name: 'desk', width: 1366, height: 900, scheme: 'light', whole: false, shown: 900 },
  { name: 'dark', width: 1366, height: 900, scheme: 'dark', whole: false, shown: 900 },
  { name: 'desk-whole', width: 1366, height: 900, scheme: 'light', whole: true, shown: 700 },
  { name: 'phone', width: 390, height: 844, scheme: 'light', whole: false, shown: 390 },
  { name: 'phone-whole', width: 390, height: 844, scheme: 'light', whole: true, shown: 330 },
];

async function shoot(page: Page, shot: Shot, path: string): Promise<Buffer> {
  await page.setViewportSize({ width: shot.width, height: shot.height });
  await page.emulateMedia({ colorScheme: shot.scheme, reducedMotion: 'reduce' });
  const clip = shot.whole
    ? { x: 0, y: 0, width: shot.width, height: Math.min(TALLEST, await page.evaluate(() => document.documentElement.scrollHeight)) }
    : undefined;
  const image = await page.screenshot({ fullPage: shot.whole, clip });
  await writeFile(path, image);
  return image;
}

/** All shots of a site side by side, folds above one another. */
async function sheetOf(shots: readonly Buffer[], path: string): Promise<void> {
  const [desk, dark, deskWhole, phone, phoneWhole] = await Promise.all(
    shots.map(async (image, at) => {
      const scaled = await sharp(image)
        .resize({ width: SHOTS[at]?.shown })
        .png({ compressionLevel: 1 })
        .toBuffer({ resolveWithObject: true });
      return { input: scaled.data, width: scaled.info.width, height: scaled.info.height };
    }),
  );
  if (!desk || !dark || !deskWhole || !phone || !phoneWhole) return;
  const gap = 24;
  // A phone's page is long and narrow: it is split into columns of the desktop's height.
  const slices = Math.ceil(phoneWhole.height / Math.max(deskWhole.height, 1400));
  const part = Math.ceil(phoneWhole.height / slices);
  const strips = await Promise.all(
    Array.from({ length: slices }, async (_, at) => {
      const height = Math.min(part, phoneWhole.height - at * part);
      const input = await sharp(phoneWhole.input)
        .extract({ left: 0, top: at * part, width: phoneWhole.width, height })
        .png({ compressionLevel: 1 })
        .toBuffer();
      return [{ input, width: phoneWhole.width, height }];
    }),
  );
  let left = gap;
  let tallest = 0;
  const placed = [[desk, dark, phone], [deskWhole], ...strips].flatMap((column) => {
    let top = gap;
    const images = column.map(({ input, height }) => {
      const image = { input, left, top };
      top += height + gap;
      return image;
    });
    tallest = Math.max(tallest, top);
    left += Math.max(...column.map(({ width }) => width)) + gap;
    return images;
  });
  const ground = sharp({ create: { width: left, height: tallest, channels: 3, background: '#d4d4d8' } });
  await ground.composite(placed).png({ compressionLevel: 6 }).toFile(path);
}

async function draw(browser: Browser, server: SiteServer, sample: Sample): Promise<string> {
  const files = await pressed(documentOf(sample), server.originOf(sample.id));
  server.add(sample.id, files);
  const folder = join(OUT, sample.id);
  for (const file of await pressed(documentOf(sample), server.originOf(sample.id), { links: 'file' })) {
    const path = join(folder, 'site', file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.body);
  }
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.originOf(sample.id));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const shots: Buffer[] = [];
    for (const shot of SHOTS) shots.push(await shoot(page, shot, join(folder, `${shot.name}.png`)));
    await sheetOf(shots, join(folder, 'sheet.png'));
  } finally {
    await context.close();
  }
  return sample.id;
}

/** The first view of every site on one sheet, to compare them. */
async function overview(samples: readonly Sample[], name: string, width: number, height: number, columns: number): Promise<void> {
  const gap = 12;
  const tiles = await Promise.all(
    samples.map(async ({ id }, at) => ({
      input: await sharp(join(OUT, id, `${name}.png`))
        .resize({ width, height, fit: 'cover', position: 'top' })
        .png({ compressionLevel: 1 })
        .toBuffer(),
      left: gap + (at % columns) * (width + gap),
      top: gap + Math.floor(at / columns) * (height + gap),
    })),
  );
  const size = { width: gap + columns * (width + gap), height: gap + Math.ceil(samples.length / columns) * (height + gap) };
  await sharp({ create: { ...size, channels: 3, background: '#d4d4d8' } })
    .composite(tiles)
    .png()
    .toFile(join(OUT, `all-${name}.png`));
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const indexOf = (samples: readonly Sample[]): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{font:16px/1.5 system-ui;margin:2rem;background:#eee}section{margin-block:3rem}img{max-inline-size:100%;border:1px solid #bbb}.row{display:flex;gap:1rem;align-items:flex-start;overflow-x:auto}.row img{block-size:420px;inline-size:auto}p{max-inline-size:80ch}</style>
<p><a href="all-desk.png">All at a desk</a> · <a href="all-dark.png">in the dark</a> · <a href="all-phone.png">on a phone</a></p>
${samples
  .map(
    ({
      id,
      prompt,
    }) => `<section><h2><a href="${id}/site/index.html">${id}</a> · <a href="${id}/sheet.png">sheet</a></h2><p dir="auto">${escaped(prompt.slice(0, 400))}</p>
<div class="row">${['desk', 'phone', 'dark'].map((name) => `<a href="${id}/${name}.png"><img loading="lazy" src="${id}/${name}.png" alt="${name}"></a>`).join('')}</div></section>`,
  )
  .join('\n')}</html>
`;

const names = process.argv.slice(2);
process.chdir(resolve(import.meta.dirname, '../..'));

if (names[0] === 'catalog') console.log(await writeCatalog(join(OUT, 'catalog'), resolve('node_modules/.cache/page-magic')));
else await drawAll();

async function drawAll(): Promise<void> {
  const began = performance.now();
  const [{ browser }, server] = await Promise.all([launchBrowser(), serveSites()]);
  try {
    const chosen = SAMPLES.filter(({ id }) => names.length === 0 || names.some((name) => id.includes(name)));
    if (names.length === 0) await rm(OUT, { recursive: true, force: true });
    await mkdir(OUT, { recursive: true });
    let next = 0;
    const work = async () => {
      for (let sample = chosen[next++]; sample; sample = chosen[next++]) console.log(`${await draw(browser, server, sample)}/sheet.png`);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    if (names.length === 0) {
      await writeFile(join(OUT, 'index.html'), indexOf(chosen));
      await Promise.all([
        overview(chosen, 'desk', 456, 300, 6),
        overview(chosen, 'dark', 456, 300, 6),
        overview(chosen, 'phone', 195, 422, 14),
      ]);
    }
    console.log(`${chosen.length} sites in ${Math.round((performance.now() - began) / 1000)} s: ${join(OUT, 'index.html')}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
