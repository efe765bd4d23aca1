import type { Scene } from '../render/view.ts';
import { isEndless, textureImage } from '../theme/textures/textures.ts';
import type { Concept } from './concept.ts';
import { pickBySeed } from './pieces.ts';

/** The texture of an opening's ground, if it has one and the site's seed selects it: usually none. */
export function textureCss(scene: Scene, { textures }: Concept, at: string): string {
  if (!textures) return '';
  const name = pickBySeed(scene, 'material', [undefined, ...textures.names]);
  const { tone } = scene.section;
  const image = name && textureImage(name, scene.doc.theme, textures.tone ?? tone);
  if (!name || !image) return '';
  const through = textures.through ? `${at} ${textures.through}{background:none}` : '';
  const ground = textures.on
    ? `${at} ${textures.on}`
    : isEndless(name)
      ? `${at},.top:has(+main>${at}:first-child)>.wrap[data-tone=${tone}]`
      : at;
  // Readers who prefer more contrast get the plain ground.
  return `@media screen and (not (prefers-contrast:more)){${ground}{background-image:${image}}${through}}`;
}
