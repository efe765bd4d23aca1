import type { Child } from '../../render/html.ts';
import { type OfferGroup, offerRow } from '../../render/offers.ts';
import { line } from '../../render/text.ts';
import type { Scene } from '../../render/view.ts';

export const groupTitle = (scene: Scene, { heading: item }: OfferGroup, id?: string): Child =>
  item && line(scene, `h${scene.itemLevel}`, { class: 'group', id, 'data-i': scene.preview ? item.id : undefined }, item.slots.title);

/** A group's lines: name, dots, price. */
export const rows = (scene: Scene, group: OfferGroup): Child =>
  scene.h(
    'ul',
    { class: 'rows list' },
    group.items.map((item) => offerRow(scene, item)),
  );
