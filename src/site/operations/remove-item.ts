import { z } from 'zod';
import { ItemId } from '../schema/ids.ts';
import { removal } from './copy.ts';
import { withMembers } from './items.ts';
import { operation, requireRecord } from './operation.ts';

/** Removes an item, a heading with its items, and the texts and pictures that only they use. */
export const removeItem = operation('remove-item', z.object({ item: ItemId }), (doc, { item }) =>
  removal(
    doc,
    withMembers(doc, requireRecord(doc, 'items', item)).map((each) => ['items', each]),
  ),
);
