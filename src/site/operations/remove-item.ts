import { z } from 'zod';
import { ItemId } from '../schema/ids.ts';
import { removal } from './copy.ts';
import { withMembers } from './items.ts';
import { need, operation } from './operation.ts';

/** Removes an item, of a heading with what is under it, and the texts and pictures that only they use. */
export const removeItem = operation('remove-item', z.object({ item: ItemId }), (doc, { item }) =>
  removal(
    doc,
    withMembers(doc, need(doc, 'items', item)).map((each) => ['items', each]),
  ),
);
