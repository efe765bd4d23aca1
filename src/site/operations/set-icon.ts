import { z } from 'zod';
import { Item } from '../schema/document.ts';
import { ItemId } from '../schema/ids.ts';
import { shapeOf } from '../schema/kinds.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';

/** Sets or removes an item's icon. */
export const setIcon = operation(
  'set-icon',
  z.object({ item: ItemId, icon: Item.shape.icon.unwrap().nullable() }),
  (doc, { item: id, icon }) => {
    const item = requireRecord(doc, 'items', id);
    if (!shapeOf(requireRecord(doc, 'sections', item.section).kind).items?.icon) throw new OperationRefused('fixed', id);
    if ((item.icon ?? null) === icon) return [];
    const before = item.icon === undefined ? {} : { before: item.icon };
    return [{ t: 'set', table: 'items', id, field: 'icon', ...(icon === null ? {} : { value: icon }), ...before }];
  },
);
