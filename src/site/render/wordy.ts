import { words } from './text.ts';
import type { Scene } from './view.ts';

/** Letters of a name that can be set large. */
const SHORT = 30;
const NAMED = new Set(['offer', 'plan', 'class', 'person', 'question']);

/** Whether a list has names that are whole lines: it is set smaller than one of words. */
export const isWordy = (scene: Scene): boolean =>
  scene.items.some(({ slots, facts }) => {
    const told = facts.map((id) => scene.doc.facts[id]).find((fact) => fact && NAMED.has(fact.norm.kind));
    return (words(scene, slots.title) || told?.text || '').length > SHORT;
  });
