import { firstFact, priceOf, priceText } from '../../render/fact-text.ts';
import { type Attributes, type Child, type SafeHtml, toHtml } from '../../render/html.ts';
import { anchor, hrefOf, icon } from '../../render/links.ts';
import { isSame, saysToo } from '../../render/price-words.ts';
import { line, prose, words as wordsOf } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

/** A plan's price, or a note that it is on request. */
export const sumOf = (scene: Scene, item: Item): Child => {
  const plan = firstFact(scene, item.facts, 'plan');
  return priceText(scene, item) ?? (plan?.norm.ask && !priceOf(scene, item) ? scene.words.ask : null);
};

/** Size class of a sum by its letters. */
export function sumFit(sum: Child): Attributes {
  const letters = toHtml(sum).replace(/<[^>]*>|&[a-z]+;/g, '').length;
  return { 'data-fit': letters <= 9 ? 'xl' : letters <= 14 ? 'l' : undefined };
}

/** A plan's contents as written, else as the owner listed them. */
export function contentsOf(scene: Scene, item: Item): Child {
  const { h } = scene;
  const written = prose(scene, item.slots.body, 3);
  const price = priceOf(scene, item)?.text ?? '';
  const title = wordsOf(scene, item.slots.title);
  const features = (firstFact(scene, item.facts, 'plan')?.norm.features ?? []).filter(
    (feature) => !saysToo(price, feature) && !isSame(title, feature),
  );
  const list = features.map((feature) =>
    h('li', null, icon(scene, 'check'), h('span', { dir: scene.dir === 'rtl' ? 'auto' : undefined }, feature)),
  );
  return written ?? (list.length > 0 && h('ul', { class: 'has' }, list));
}

export function buttonOf(scene: Scene, item: Item, isMain = item.featured || scene.items.length === 1): SafeHtml | null {
  const href = item.link ? hrefOf(scene, item.link) : null;
  const label = line(scene, 'span', null, item.slots.action);
  const sign = item.link?.to === 'whatsapp' && icon(scene, 'whatsapp');
  return href && label ? anchor(scene, href, { class: isMain ? 'button' : 'button quiet' }, sign, label) : null;
}
