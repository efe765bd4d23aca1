import type { Item } from '../schema/document.ts';
import { factInline, firstFact, priceOf, priceText } from './fact-text.ts';
import type { Child, SafeHtml } from './html.ts';
import { saysToo } from './price-words.ts';
import { line, longestWord, words } from './text.ts';
import { marked, type Scene } from './view.ts';

export interface OfferGroup {
  heading: Item | undefined;
  items: Item[];
}

/** Items under their headings, in order. An item whose heading is gone counts as one without. */
export function groupsOf(items: readonly Item[]): OfferGroup[] {
  const headings = new Set(items.map((item) => item.group));
  const groups: OfferGroup[] = [{ heading: undefined, items: [] }];
  const byHeading = new Map<string | undefined, OfferGroup>([[undefined, groups[0]!]]);
  for (const item of items) {
    if (!headings.has(item.id)) continue;
    const group = { heading: item, items: [] };
    groups.push(group);
    byHeading.set(item.id, group);
  }
  for (const item of items) if (!headings.has(item.id)) (byHeading.get(item.group) ?? groups[0]!).items.push(item);
  return groups.filter((group) => group.items.length > 0);
}

/** The name of an offer: its title, or the owner's words. */
export function offerName(scene: Scene, item: Item, tag = 'span', attributes: Record<string, string> = {}): SafeHtml | null {
  const { title } = item.slots;
  const written = line(scene, tag, { ...attributes, ...longestWord(words(scene, title)) }, title);
  if (written) return written;
  const fact = firstFact(scene, item.facts, 'offer') ?? firstFact(scene, item.facts, 'plan') ?? firstFact(scene, item.facts, 'class');
  return fact ? scene.h(tag, { ...attributes, ...longestWord(fact.text) }, factInline(scene, fact)) : null;
}

export function offerNote(scene: Scene, item: Item): Child {
  const price = priceOf(scene, item);
  const isNew = (text: string) => !price || !saysToo(price.text, text);
  const { body } = item.slots;
  if (body && words(scene, body)) return isNew(words(scene, body)) && line(scene, 'p', { class: 'under' }, body);
  const note = firstFact(scene, item.facts, 'offer')?.norm.note;
  return line(scene, 'p', { class: 'under' }, body) ?? (note && isNew(note) && scene.h('p', { class: 'under' }, note));
}

/** One line of a price list: name, dots, price, and a note beneath. */
export function offerRow(scene: Scene, item: Item): SafeHtml {
  const { h } = scene;
  const price = priceText(scene, item);
  const note = offerNote(scene, item);
  return h(
    'li',
    marked(scene, item, item.featured ? 'featured' : undefined),
    h(
      'div',
      { class: 'row' },
      offerName(scene, item, 'span', { class: 'name' }),
      price && [' ', h('i', { 'aria-hidden': 'true' }), ' ', price],
    ),
    note && [' ', note],
  );
}
