import { asTitle } from './language.ts';
import type { Setting } from './setting.ts';
import { type Sketch, sketch, word } from './sketch.ts';

/** "1 visita, 2 avaliação médica, 3 contrato": the owner's numbered steps in order; undefined when they do not count up from one. */
export function stepsOf(text: string): string[] | undefined {
  const parts = [...text.matchAll(/(?:^|[,;.:]\s+|\s)(\d)[.)º]?\s*[-–]?\s+?([^\d]+?)(?=[,;.]?\s+\d[.)º]?\s|[.;]?$)/gu)];
  const isCounted = parts.length >= 3 && parts.every(([, number], at) => Number(number) === at + 1);
  const names = parts.map(([, , name]) => name!.trim().replace(/[,;.]$/, ''));
  return isCounted && names.every((name) => name.length >= 3 && name.length <= 80) ? names : undefined;
}

/** The process, when the owner described it step by step. */
export function steps(setting: Setting): Sketch | undefined {
  const stated = setting.shelf.by('statement').find(({ id, text }) => !setting.placed.has(id) && stepsOf(text));
  const names = stated ? stepsOf(stated.text) : undefined;
  const head = names ? setting.speak.pick('steps', [{ title: setting.plain.heads.details[0] ?? '' }]) : undefined;
  if (!stated || !names || !head) return undefined;
  setting.placed.add(stated.id);
  const section = sketch('steps', 'steps', head);
  section.items = names.slice(0, 6).map((name) => ({ slots: { title: word(asTitle(name), 'fact') } }));
  section.solid = true;
  return section;
}
