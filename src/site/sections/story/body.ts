import { factInline, factsOf } from '../../render/fact-text.ts';
import type { Child } from '../../render/html.ts';
import { actions } from '../../render/links.ts';
import { prose } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';

/** The section's facts as the owner wrote them, and its buttons. */
export function factsAndActions(scene: Scene): Child[] {
  const { h, section } = scene;
  const facts = factsOf(scene, section.facts, 'statement').map((fact) => h('li', null, factInline(scene, fact)));
  return [facts.length > 0 && h('ul', { class: 'told' }, facts), actions(scene, section.actions)];
}

export const body = (scene: Scene): Child[] => [
  prose(scene, scene.section.slots.body, scene.itemLevel, undefined, undefined, scene.body),
  factsAndActions(scene),
];
