import type { Asset } from '#site/schema.ts';
import { WANT_ORDER, WANTS, type Want } from './data/wants.ts';
import { hash } from './hash.ts';
import type { Setting } from './setting.ts';
import type { Words } from './sketch.ts';

type Drawn = Extract<Asset['source'], { from: 'art' }>;

/** Style of the drawings in place of photos, which claim nothing. Letters as a picture are for left-to-right scripts only. */
export const chooseArtStyle = ({ brief, choose }: Setting): 'flow' | 'letter' =>
  /^(ar|fa|he|ur)/.test(brief.locale) ? 'flow' : choose('art', ['letter', 'flow']);

/** The drawing shown until the owner adds a photo; the same label in the same site draws the same. */
export const drawFor = (setting: Setting, label: string): Drawn => ({
  from: 'art',
  style: chooseArtStyle(setting),
  seed: hash(`${setting.root}/${label}`),
  objects: [],
});

const WANTED: Readonly<Record<string, Want>> = { hero: 'first', story: 'story', map: 'place', features: 'work', menu: 'work' };

/** Suggested subject of a photo; undefined when the page itself states it, as under a product's name. */
export function wantFor({ brief }: Setting, label: string): Words | undefined {
  if (label.startsWith('not-found') || label.startsWith('products')) return undefined;
  const language = WANTS[brief.locale.split('-')[0] ?? ''] ?? WANTS.en!;
  const row = language[brief.industry.archetype] ?? language.neutral!;
  const nth = Number(label.match(/\.i(\d+)$/)?.[1] ?? 0);
  const at = nth ? (nth - 1) % row.length : WANT_ORDER.indexOf(WANTED[label] ?? 'work');
  const text = row[at];
  return text ? { text, key: `want.${WANT_ORDER[at]}` } : undefined;
}
