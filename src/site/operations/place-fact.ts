import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { placesFor } from '../facts/fact-places.ts';
import type { Item } from '../schema/document.ts';
import { FactId, SectionId } from '../schema/ids.ts';
import { added } from './copy.ts';
import { roomForItems, siblingsOf } from './items.ts';
import { minter, Seed } from './mint.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';
import { place } from './place.ts';

/** Shows an existing fact in a section: among its facts, or as a new item at its end. */
export const placeFact = operation(
  'place-fact',
  z.object({ fact: FactId, section: SectionId, seed: Seed }),
  (doc, { fact: id, section: at, seed }): Change[] => {
    const fact = requireRecord(doc, 'facts', id);
    const section = requireRecord(doc, 'sections', at);
    const found = placesFor(doc, fact).find((one) => one.as !== 'section' && one.section === at);
    if (!found) throw new OperationRefused(section.facts.includes(id) ? 'taken' : 'fixed', at);
    if (found.as === 'fact')
      return [{ t: 'set', table: 'sections', id: at, field: 'facts', value: [...section.facts, id], before: section.facts }];
    roomForItems(doc, at, 1);
    const beside = siblingsOf(doc, at, undefined);
    const { order, others } = place('items', beside, beside.length);
    const item: Item = { id: minter(doc, seed)('items'), section: at, order, slots: {}, facts: [id] };
    return [...others, added('items', item)];
  },
);
