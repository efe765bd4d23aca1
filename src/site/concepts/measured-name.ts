import type { Child } from '../render/html.ts';
import type { Scene } from '../render/view.ts';
import { broken } from './broken.ts';
import type { Measured } from './material/measures.ts';

/** A name with its measure set apart; one text to the editor. */
export function measuredName(scene: Scene, { offer, before, measure, after }: Measured): Child {
  const { h, preview } = scene;
  const label = [before, after].filter(Boolean).join(' ');
  const pieces = [label && h('span', { class: 'label' }, label), ' ', h('span', { class: 'measure' }, measure)];
  // While it is edited, it keeps its word order.
  const written = preview ? offer.name : pieces;
  const { named } = offer;
  if (named.as === 'text') return broken(scene, 'span', { class: 'called' }, named.key, written);
  return h('span', { class: 'called', 'data-f': preview ? named.fact : undefined }, written);
}
