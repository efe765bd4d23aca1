import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import type { Item } from '../schema/document.ts';
import { ItemId, Locale, SectionId } from '../schema/ids.ts';
import { shapeOf } from '../schema/kinds.ts';
import { added, begun } from './copy.ts';
import { roomForItems, siblingsOf } from './items.ts';
import { minter, Seed } from './mint.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';
import { place } from './place.ts';
import { priceOf } from './price.ts';

const Input = z.object({
  section: SectionId,
  /** Heading to put it under. */
  group: ItemId.optional(),
  locale: Locale,
  texts: z.record(z.string().max(20), z.string().max(20000)),
  /** The texts are samples. */
  sample: z.boolean().optional(),
  icon: z.string().max(40).optional(),
  /** Price as the owner writes it: "R$ 12,90". */
  price: z.string().max(60).optional(),
  seed: Seed,
});

/** Adds an item at the end of a section, or of a heading in it. */
export const addItem = operation('add-item', Input, (doc, { section: id, group, locale, texts, sample = false, icon, price, seed }) => {
  const section = requireRecord(doc, 'sections', id);
  const shape = shapeOf(section.kind).items;
  if (!shape) throw new OperationRefused('fixed', id);
  roomForItems(doc, id, 1);
  const heading = group === undefined ? undefined : requireRecord(doc, 'items', group);
  if (heading && (heading.section !== id || heading.group)) throw new OperationRefused('missing', heading.id);
  const mint = minter(doc, seed);
  const item = mint('items');
  const changes: Change[] = [];
  const facts: string[] = [];
  if (price && shape.facts.includes('price')) {
    const norm = priceOf(price, doc.site.currency);
    if (!norm) throw new OperationRefused('unreadable', price);
    const fact = mint('facts');
    facts.push(fact);
    changes.push(added('facts', { id: fact, text: price, norm, source: { from: 'owner' }, must: false, status: 'confirmed' }));
  }
  const slots: Item['slots'] = {};
  for (const slot of Object.keys(shape.slots) as (keyof Item['slots'])[]) {
    const words = texts[slot];
    if (words === undefined) continue;
    const key = `${section.alias}.${item.slice(3)}.${slot}`;
    slots[slot] = key;
    changes.push(...begun(doc, locale, key, words, sample));
  }
  const beside = siblingsOf(doc, id, group);
  const { order, others } = place('items', beside, beside.length);
  const made: Item = { id: item, section: id, ...(group ? { group } : {}), order, slots, facts, ...(icon && shape.icon ? { icon } : {}) };
  return [...others, ...changes, added('items', made)];
});
