import type { Scene } from '../render/view.ts';
import { isEndless, materialImage } from '../theme/materials/materials.ts';
import type { Concept } from './concept.ts';
import { turn } from './pieces.ts';

/** The ground that an opening lies on, where its own material exists and the site's seed asks for it: most often none. */
export function materialCss(scene: Scene, { materials }: Concept, at: string): string {
  if (!materials) return '';
  const name = turn(scene, 'material', [undefined, ...materials.names]);
  const { tone } = scene.section;
  const image = name && materialImage(name, scene.doc.theme, materials.tone ?? tone);
  if (!name || !image) return '';
  const through = materials.through ? `${at} ${materials.through}{background:none}` : '';
  const ground = materials.on
    ? `${at} ${materials.on}`
    : isEndless(name)
      ? `${at},.top:has(+main>${at}:first-child)>.wrap[data-tone=${tone}]`
      : at;
  // Whoever asks for contrast gets the ground alone.
  return `@media screen and (not (prefers-contrast:more)){${ground}{background-image:${image}}${through}}`;
}
