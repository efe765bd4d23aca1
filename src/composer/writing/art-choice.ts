import { copyIn } from '#composer/copy/index.ts';
import type { Asset } from '#site/schema.ts';
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

/** Suggested photo for a place of the page. */
const WANTS = ['first', 'work', 'story', 'place'] as const;
const WANTED: Readonly<Record<string, (typeof WANTS)[number]>> = {
  hero: 'first',
  story: 'story',
  map: 'place',
  features: 'work',
  menu: 'work',
};

/** Suggested subject of a photo; undefined when the page itself states it, as under a product's name. */
export function wantFor({ brief }: Setting, label: string): Words | undefined {
  if (label.startsWith('not-found') || label.startsWith('products')) return undefined;
  const { families } = copyIn(brief.locale.split('-')[0] ?? '');
  const photos = families[brief.industry.archetype].photos ?? families.neutral.photos;
  const nth = Number(label.match(/\.i(\d+)$/)?.[1] ?? 0);
  const want = (nth ? WANTS[(nth - 1) % WANTS.length] : WANTED[label]) ?? 'work';
  return { text: photos[want], key: `want.${want}` };
}
