import { randomFrom } from '../art/random.ts';
import { factInline } from '../render/fact-text.ts';
import type { Attributes, Child, SafeHtml } from '../render/html.ts';
import { action } from '../render/links.ts';
import { line, words } from '../render/text.ts';
import type { Scene } from '../render/view.ts';
import type { Offer } from './material.ts';

/** Size of the one action: a button, or a band across. Both are solid, to stand out from the text. */
export type ActionForm = 'plate' | 'band';

/** The page's one action; null where the section has none. */
export const actionButton = (scene: Scene, form: ActionForm = 'plate'): SafeHtml | null => {
  const [first] = scene.section.actions;
  return first ? action(scene, first, { class: `act act-${form}` }) : null;
};

/** The section's title as a heading of the right level. */
export const headline = (scene: Scene): SafeHtml | null =>
  line(scene, `h${scene.level}`, { id: `${scene.anchor}-title`, class: 'line' }, scene.section.slots.title);

export const headlineText = (scene: Scene): string => words(scene, scene.section.slots.title);

export const lead = (scene: Scene): SafeHtml | null => line(scene, 'p', { class: 'say' }, scene.section.slots.lead);
export const kicker = (scene: Scene): SafeHtml | null => line(scene, 'p', { class: 'over' }, scene.section.slots.kicker);

/** The name of an offer, editable in place where it is a text of its own. */
export function offerName(scene: Scene, { named }: Pick<Offer, 'named'>, tag = 'span', attributes: Attributes | null = null): Child {
  if (named.as === 'text') return line(scene, tag, attributes, named.key);
  const fact = scene.doc.facts[named.fact];
  return fact ? scene.h(tag, attributes, factInline(scene, fact)) : null;
}

/** The arrangement of a concept that a seed gives, as far as it matters for comparing two sites. */
export const arrangementOf = (seed: number): string => String(randomFrom(seed).pick([0, 1, 2, 3, 4, 5]));

/** One of a list, by the site's seed: another look changes it. */
export function pickBySeed<T>(scene: Scene, label: string, list: readonly T[]): T {
  let seed = scene.doc.theme.art.seed;
  for (const letter of label) seed = (Math.imul(seed, 31) + letter.charCodeAt(0)) >>> 0;
  return randomFrom(seed).pick(list);
}
