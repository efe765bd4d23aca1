import { words } from './text.ts';
import type { Scene } from './view.ts';

/** Longest name that can be set large, in letters. */
const MAX_LETTERS = 30;
const NAMED = new Set(['offer', 'plan', 'class', 'person', 'question']);

/** Whether a list's names are whole lines: it is set smaller than one of words. */
export const isWordy = (scene: Scene): boolean =>
  scene.items.some(({ slots, facts }) => {
    const named = facts.map((id) => scene.doc.facts[id]).find((fact) => fact && NAMED.has(fact.norm.kind));
    return (words(scene, slots.title) || named?.text || '').length > MAX_LETTERS;
  });
