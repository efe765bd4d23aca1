import type { Child } from '../../render/html.ts';
import { anchor, hrefOf } from '../../render/links.ts';
import { groupsOf, offerName } from '../../render/offers.ts';
import { line } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';
import type { Item } from '../../schema/document.ts';

export const linked = (scene: Scene, item: Item) => {
  const name = offerName(scene, item);
  const href = item.link ? hrefOf(scene, item.link) : null;
  return href && name ? anchor(scene, href, {}, name) : name;
};

export const groups = (scene: Scene, list: (items: readonly Item[]) => Child): Child =>
  groupsOf(scene.items).map((group) => [
    group.heading && line(scene, `h${scene.itemLevel}`, { class: 'group' }, group.heading.slots.title),
    list(group.items),
  ]);
