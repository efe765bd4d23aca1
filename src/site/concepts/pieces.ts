import { randomFrom } from '../art/random.ts';
import { factInline } from '../render/fact-text.ts';
import type { Attributes, Child, SafeHtml } from '../render/html.ts';
import { action } from '../render/links.ts';
import { line, words } from '../render/text.ts';
import type { Scene } from '../render/view.ts';
import { textOf } from '../strings.ts';
import { broken } from './broken.ts';
import { runsOf } from './fit.ts';
import { isLatin } from './material/basics.ts';
import type { Offer } from './material.ts';

/** Size of the one action: a button, or a band across. Both are solid, to stand out from the text. */
export type ActionForm = 'plate' | 'band';

/** The page's one action; null where the section has none. */
export const actionButton = (scene: Scene, form: ActionForm = 'plate'): SafeHtml | null => {
  const [first] = scene.section.actions;
  return first ? action(scene, first, { class: `act act-${form}` }) : null;
};

/** Characters of the longest label with its number on a button. */
const MAX_BUTTON = 34;

/** The one action of an opening that prints the number nowhere else: one to call stands on its button. */
export const callButton = (scene: Scene, form: ActionForm = 'plate'): SafeHtml | null => {
  const [first] = scene.section.actions;
  const phone = first?.link.to === 'tel' ? scene.doc.facts[first.link.fact] : undefined;
  const isLong = !first || !phone || words(scene, first.label).length + phone.text.length > MAX_BUTTON;
  if (isLong) return actionButton(scene, form);
  const number = scene.h('span', { class: 'dial', dir: 'ltr' }, factInline(scene, phone));
  return action(scene, first, { class: `act act-${form}` }, undefined, number);
};

/** Small words are kept with the next, so that no line ends in "do" or consists of "&". */
function keptTogether({ h }: Scene, text: string): Child | undefined {
  const runs = runsOf(text);
  const isJoined = (run: string) => run.includes(' ');
  if (runs.length < 2 || runs.join(' ') !== text || !runs.some(isJoined)) return undefined;
  return runs.map((run, at) => [at > 0 && ' ', isJoined(run) ? h('span', { class: 'run' }, run) : run]);
}

/** The section's title as a heading of the right level. */
export function headline(scene: Scene): SafeHtml | null {
  const tag = `h${scene.level}`;
  const attributes = { id: `${scene.anchor}-title`, class: 'line' };
  const { title } = scene.section.slots;
  const text = headlineText(scene);
  const isPlain = title && isLatin(text) && textOf(scene.doc, title, scene.locale).locale === scene.locale;
  const kept = isPlain ? keptTogether(scene, text) : undefined;
  return title && kept ? broken(scene, tag, attributes, title, kept) : line(scene, tag, attributes, title);
}

export const headlineText = (scene: Scene): string => words(scene, scene.section.slots.title);

export const leadText = (scene: Scene): string => words(scene, scene.section.slots.lead);

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
