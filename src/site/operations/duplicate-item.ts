import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { byOrder } from '../outline.ts';
import type { Item, SiteDocument } from '../schema/document.ts';
import { ItemId } from '../schema/ids.ts';
import { added, copied, rekeyed } from './copy.ts';
import { roomForItems, siblingsOf, withMembers } from './items.ts';
import { minter, Seed } from './mint.ts';
import { operation, requireRecord } from './operation.ts';
import { place } from './place.ts';

/** Duplicates an item below itself, a heading with its items. Names and prices become the copy's own, to be edited freely. */
export const duplicateItem = operation('duplicate-item', z.object({ item: ItemId, seed: Seed }), (doc, { item: id, seed }) => {
  const item = requireRecord(doc, 'items', id);
  const originals = withMembers(doc, item);
  roomForItems(doc, item.section, originals.length);
  const mint = minter(doc, seed);
  const facts = factsOf(doc, originals);
  const ids = new Map([
    ...originals.map((original): [string, string] => [original.id, mint('items')]),
    ...facts.map((fact): [string, string] => [fact, mint('facts')]),
  ]);
  const changes: Change[] = facts.flatMap((fact) => {
    const { record } = copied(doc, 'facts', requireRecord(doc, 'facts', fact), ids, (key) => key);
    return added('facts', { ...record, source: { from: 'owner' }, must: false });
  });
  const beside = siblingsOf(doc, item.section, item.group).sort(byOrder);
  const { order, others } = place('items', beside, beside.findIndex((other) => other.id === id) + 1);
  changes.push(...others);
  const alias = requireRecord(doc, 'sections', item.section).alias;
  for (const original of originals) {
    const twin = copied(doc, 'items', original, ids, rekeyed(`${alias}.${ids.get(original.id)!.slice(3)}`));
    changes.push(...twin.texts, added('items', original.id === id ? { ...twin.record, order } : twin.record));
  }
  return changes;
});

/** Facts that the items show, with the prices that they refer to. */
function factsOf(doc: SiteDocument, items: readonly Item[]): string[] {
  const own = items.flatMap((item) => item.facts);
  const prices = own.flatMap((id) => {
    const norm = doc.facts[id]?.norm;
    return norm && 'price' in norm && norm.price ? [norm.price] : [];
  });
  return [...new Set([...own, ...prices])].filter((id) => Object.hasOwn(doc.facts, id));
}
