import { factInline, factsOf, priceText } from '../../render/fact-text.ts';
import type { Child, SafeHtml } from '../../render/html.ts';
import { actions, anchor, hrefOf } from '../../render/links.ts';
import { itemTitle, line } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

/** An item's title, which is a link when the item leads somewhere. */
export function name(scene: Scene, item: Item): SafeHtml | null {
  const href = item.link ? hrefOf(scene, item.link) : null;
  // Our label over the owner's sentence, not a name of theirs.
  const isTerm = item.slots.title !== undefined && scene.doc.stringMeta[item.slots.title]?.by === 'composer' && Boolean(item.slots.body);
  const text = itemTitle(scene, item.slots.title, isTerm ? { class: 'term' } : null);
  if (!href || !item.slots.title || !text) return text;
  return scene.h(`h${scene.itemLevel}`, null, anchor(scene, href, {}, line(scene, 'span', null, item.slots.title)));
}

export function words(scene: Scene, item: Item): Child[] {
  const { h } = scene;
  return [
    line(scene, 'p', null, item.slots.body),
    ...factsOf(scene, item.facts, 'statement').map((fact) => h('p', null, factInline(scene, fact))),
    priceText(scene, item) && h('p', { class: 'cost' }, priceText(scene, item)),
  ];
}

export const foot = (scene: Scene) => actions(scene, scene.section.actions);
