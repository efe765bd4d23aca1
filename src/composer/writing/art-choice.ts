import type { Asset } from '#site/schema.ts';
import { WANT_ORDER, WANTS, type Want } from './data/wants.ts';
import { hash } from './hash.ts';
import type { Setting } from './setting.ts';
import type { Words } from './sketch.ts';

type Drawn = Extract<Asset['source'], { from: 'art' }>;

/** How drawings stand in for photos: they claim nothing. Type as a picture is for scripts that a mirrored page does not turn around. */
export const chooseArtStyle = ({ brief, choose }: Setting): 'flow' | 'letter' =>
  /^(ar|fa|he|ur)/.test(brief.locale) ? 'flow' : choose('art', ['letter', 'flow']);

/** What stands in a photo's place until its owner adds one; the same label in the same site draws the same. */
export const drawFor = (setting: Setting, label: string): Drawn => ({
  from: 'art',
  style: chooseArtStyle(setting),
  seed: hash(`${setting.root}/${label}`),
  objects: [],
});

const WANTED: Readonly<Record<string, Want>> = { hero: 'first', story: 'story', map: 'place', features: 'work', menu: 'work' };

/** What a photo in a picture's place should show; none where the page itself says it, as under a product's name. */
export function wantFor({ brief }: Setting, label: string): Words | undefined {
  if (label.startsWith('not-found') || label.startsWith('products')) return undefined;
  const language = WANTS[brief.locale.split('-')[0] ?? ''] ?? WANTS.en!;
  const row = language[brief.industry.archetype] ?? language.neutral!;
  const nth = Number(label.match(/\.i(\d+)$/)?.[1] ?? 0);
  const at = nth ? (nth - 1) % row.length : WANT_ORDER.indexOf(WANTED[label] ?? 'work');
  const text = row[at];
  return text ? { text, key: `want.${WANT_ORDER[at]}` } : undefined;
}
