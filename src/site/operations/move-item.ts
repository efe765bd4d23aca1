import { z } from 'zod';
import { byOrder } from '../outline.ts';
import { ItemId } from '../schema/ids.ts';
import { siblingsOf } from './items.ts';
import { operation, requireRecord } from './operation.ts';
import { place } from './place.ts';

/** Moves an item one up or down, or to an index among its siblings (itself not counted). */
export const moveItem = operation(
  'move-item',
  z.object({ item: ItemId, to: z.union([z.enum(['up', 'down']), z.int().min(0)]) }),
  (doc, { item: id, to }) => {
    const item = requireRecord(doc, 'items', id);
    const all = siblingsOf(doc, item.section, item.group).sort(byOrder);
    const from = all.findIndex((other) => other.id === id);
    const target = to === 'up' ? from - 1 : to === 'down' ? from + 1 : to;
    const index = Math.max(0, Math.min(target, all.length - 1));
    if (index === from) return [];
    const { order, others } = place(
      'items',
      all.filter((other) => other.id !== id),
      index,
    );
    return [...others, { t: 'set', table: 'items', id, field: 'order', value: order, before: item.order }];
  },
);
