import { SUBJECTS } from '#site/art/data/subjects.ts';
import type { Asset } from '#site/schema.ts';
import { THINGS_SAID } from './data/things-said.ts';
import { hash } from './hash.ts';
import type { Setting } from './setting.ts';
import type { ArtSketch } from './sketch.ts';

/** Pictures of a page in the order they are met: each begins its trade's row of things further on. */
const ORDER = ['hero', 'features', 'story', 'menu', 'map', 'cta', 'area-1', 'area-2', 'area-3'];

/** What the owner sells by name, the first named first. */
function thingsSaid({ shelf, brief }: Setting): string[] {
  if (!['food', 'cause'].includes(brief.industry.archetype) && brief.pageType !== 'catalogue') return [];
  const told = [...shelf.by('name'), ...shelf.by('offer'), ...(brief.pageType === 'cause' ? shelf.by('statement') : [])];
  const named = told.map(({ text }) => text).join(' ; ');
  const folded = named.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ة', 'ه');
  return THINGS_SAID.filter(([said]) => said.test(folded))
    .sort(([a], [b]) => folded.search(a) - folded.search(b))
    .map(([, thing]) => thing)
    .slice(0, 4);
}

/** What a picture of this trade shows; the first picture shows what the trade is known by. */
function thingsFor(setting: Setting, label: string, glyphs: boolean): string[] {
  const { id, archetype } = setting.brief.industry;
  const subject = SUBJECTS[id] ?? SUBJECTS[archetype] ?? SUBJECTS.neutral;
  const usual = (glyphs ? subject?.glyphs : subject?.things)?.split(' ') ?? [];
  const all = glyphs ? usual : [...new Set([...thingsSaid(setting), ...usual])];
  const step = glyphs ? 1 : 3;
  const known = ORDER.indexOf(label.split('-head')[0] ?? '');
  const start = ((known < 0 ? hash(`${setting.root}/${label}`) % 97 : known) * step) % Math.max(1, all.length);
  return [...all.slice(start), ...all.slice(0, start)].slice(0, glyphs ? 3 : 6);
}

/** The source of a drawn picture; the same label in the same site draws the same picture. */
export function drawFor(
  setting: Setting,
  themeStyle: 'still' | 'mosaic' | 'line' | 'none',
  label: string,
  art: ArtSketch,
): Asset['source'] {
  const style = art.style ?? (themeStyle === 'none' ? 'line' : themeStyle);
  const all = thingsFor(setting, label, style === 'line');
  const one = all[hash(label) % Math.max(1, all.length)];
  const objects = art.objects?.length ? (art.objects[0] ? art.objects : one ? [one] : []) : all;
  return { from: 'art', style, seed: hash(`${setting.root}/${label}`), objects: style === 'interface' ? [] : objects };
}
