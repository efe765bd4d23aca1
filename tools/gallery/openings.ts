/**
 * `node tools/gallery/openings.ts <prompts.txt> <sheet.png> [--phone | --tablet] [--seeds n] [--whole] [--only name] [--manner name]
 * [--photos a,b] [--printed duotone]`: the first views of sites on one sheet. Prompts are separated by lines of three dashes; each site is
 * drawn for each seed.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { compose } from '#composer/compose.ts';
import { conceptNamed } from '#site/concepts/index.ts';
import { applyManner } from '#site/manners/apply-manner.ts';
import { MannerName, type SiteDocument } from '#site/schema.ts';
import { launchBrowser } from '../../tests/quality/browser.ts';
import { serveSites } from '../../tests/quality/server.ts';
import { pressed } from '../../tests/quality/sites.ts';
import { sentPhotos, withPhotos } from './sent-photos.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    phone: { type: 'boolean' },
    tablet: { type: 'boolean' },
    whole: { type: 'boolean' },
    dark: { type: 'boolean' },
    seeds: { type: 'string', default: '1' },
    /** Concept forced on every site, regardless of its score. */
    only: { type: 'string' },
    /** Manner of every site after its opening; `each` assigns them to the prompts in turn. */
    manner: { type: 'string' },
    /** Scenes of `photo-scenes.ts` as the owner's photos, the first one for the opening. */
    photos: { type: 'string' },
    /** `duotone` or `halftone`. */
    printed: { type: 'string' },
    columns: { type: 'string' },
  },
});
const [source, out] = positionals;
if (!source || !out) throw new Error('usage: openings.ts <prompts.txt> <sheet.png>');

const prompts = readFileSync(source, 'utf8')
  .split(/^---$/m)
  .map((prompt) => prompt.trim())
  .filter(Boolean);
const [width, height] = values.phone ? [390, 844] : values.tablet ? [768, 1024] : [1366, 768];

function documentOf(prompt: string, seed: number): SiteDocument | undefined {
  const composed = compose({ prompt, seed });
  if (composed.outcome !== 'site') return undefined;
  if (!values.only) return composed.document;
  const sections = Object.values(composed.document.sections).map((section) =>
    section.kind === 'hero'
      ? { ...section, layout: values.only!, tone: conceptNamed(values.only!)?.tones[seed % 3] ?? section.tone }
      : section,
  );
  return { ...composed.document, sections: Object.fromEntries(sections.map((section) => [section.id, section])) };
}

const sent = values.photos ? await sentPhotos(values.photos.split(',')) : undefined;

const heroOf = ({ sections }: SiteDocument) => Object.values(sections).find(({ kind }) => kind === 'hero');

const server = await serveSites();
const { browser } = await launchBrowser();
const page = await browser.newPage({ viewport: { width, height }, colorScheme: values.dark ? 'dark' : 'light' });
const tile = values.phone ? 300 : values.tablet ? 400 : 640;
const shots: { input: Buffer; height: number }[] = [];
for (const [at, prompt] of prompts.entries()) {
  for (let seed = 0; seed < Number(values.seeds); seed++) {
    const composed = documentOf(prompt, seed);
    if (!composed) continue;
    const manner = values.manner === 'each' ? MannerName.options[at % MannerName.options.length] : values.manner;
    const worn = manner ? applyManner(composed, MannerName.parse(manner)) : composed;
    const made = sent ? withPhotos(worn, sent, values.printed) : worn;
    const id = `s${at}-${seed}`;
    server.add(id, await pressed(made, server.originOf(id), sent ? { photo: async (name) => sent.files.get(name)! } : {}));
    await page.goto(server.originOf(id));
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (const image of document.images) image.loading = 'eager';
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const hero = heroOf(made);
    console.log(
      `${id} ${hero?.layout} ${hero?.tone} ${made.theme.type.pairing} ${made.theme.manner} overflow ${overflow} ${prompt.slice(0, 60).replaceAll('\n', ' ')}`,
    );
    const image = await sharp(await page.screenshot({ fullPage: Boolean(values.whole) }))
      .resize({ width: tile })
      .png()
      .toBuffer({ resolveWithObject: true });
    shots.push({ input: image.data, height: Math.min(image.info.height, 4000) });
  }
}
await browser.close();
await server.close();

const columns = Number(values.columns ?? (values.phone ? 6 : 3));
const gap = 10;
const row = Math.max(...shots.map((shot) => shot.height));
const placed = await Promise.all(
  shots.map(async (shot, at) => ({
    input: await sharp(shot.input).extract({ left: 0, top: 0, width: tile, height: shot.height }).toBuffer(),
    left: gap + (at % columns) * (tile + gap),
    top: gap + Math.floor(at / columns) * (row + gap),
  })),
);
await sharp({
  create: {
    width: columns * (tile + gap) + gap,
    height: Math.ceil(shots.length / columns) * (row + gap) + gap,
    channels: 3,
    background: '#8a8a8a',
  },
})
  .composite(placed)
  .png()
  .toFile(out);
