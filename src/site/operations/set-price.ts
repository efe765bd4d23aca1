import { z } from 'zod';
import { isSame } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { type Fact, type FactNorm, PriceUnit } from '../schema/facts.ts';
import { ItemId } from '../schema/ids.ts';
import { added } from './copy.ts';
import { minter, Seed } from './mint.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';
import { priceLike, priceOf } from './price.ts';
import { priceFactOf } from './price-of-item.ts';
import { priceRepeats } from './price-repeats.ts';
import { removeFact } from './remove-fact.ts';

type Price = Extract<FactNorm, { kind: 'price' }>;

const Input = z.object({
  item: ItemId,
  /** As the owner writes it: "R$ 12,90", "12,90"; empty removes the price. */
  text: z.string().trim().max(60),
  from: z.boolean().optional(),
  per: PriceUnit.nullable().optional(),
  seed: Seed,
});

/** Sets, changes (with its "from" and its unit) or removes an item's price. */
export const setPrice = operation('set-price', Input as z.ZodType<z.output<typeof Input>>, (doc, { item: id, text, from, per, seed }) => {
  const item = requireRecord(doc, 'items', id);
  const was = priceFactOf(doc, item.facts);
  if (!text) return was ? removeFact.run(doc, { fact: was.id }) : [];
  const words = priceLike(text, was?.text, doc);
  const read = priceOf(words, doc.site.currency, was?.norm as Price | undefined);
  if (!read) throw new OperationRefused('unreadable', text);
  const norm = qualified(read, from, per);
  if (was) return [...edits(was, words, norm), ...priceRepeats(doc, was, words)];
  const fact = minter(doc, seed)('facts');
  return [
    added('facts', { id: fact, text: words, norm, source: { from: 'owner' }, must: false, status: 'confirmed' }),
    { t: 'set', table: 'items', id, field: 'facts', value: [...item.facts, fact], before: item.facts },
  ];
});

function qualified(price: Price, from: boolean | undefined, per: Price['per'] | null | undefined): Price {
  const { from: wasFrom, per: wasPer, ...plain } = price;
  const isFrom = from ?? wasFrom;
  const unit = per === undefined ? wasPer : per;
  return { ...plain, ...(isFrom ? { from: true } : {}), ...(unit ? { per: unit } : {}) };
}

function edits(was: Fact, text: string, norm: Price): Change[] {
  if (was.text === text && isSame(norm, was.norm) && was.status !== 'sample') return [];
  const fields: [field: string, value: unknown, before: unknown][] = [
    ['text', text, was.text],
    ['norm', norm, was.norm],
    ['source', { from: 'owner' }, was.source],
    ['status', 'confirmed', was.status],
  ];
  return fields
    .filter(([, value, before]) => !isSame(value, before))
    .map(([field, value, before]): Change => ({ t: 'set', table: 'facts', id: was.id, field, value, before }));
}
