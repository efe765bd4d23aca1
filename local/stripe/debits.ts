import { type Line, shareOf } from './amounts.ts';
import { speechFor } from './lines.ts';
import { newId, type Store, type Thing } from './store.ts';

/** Records advance charges of licensed items: a credit is based on what was paid, not on the current price. */
export async function keepDebit(store: Store, customer: string, line: Line, amount: number): Promise<string> {
  const debit = await store.put({
    id: newId('debit'),
    object: '_debit',
    customer,
    item: line.item.id,
    amount,
    start: line.start,
    end: line.end,
  });
  return debit.id;
}

/** Credits the unused part of an item's charge, once. */
export async function creditLines(store: Store, customer: string, item: Thing, at: number): Promise<Line[]> {
  const debits = (await store.all('_debit', { customer })).filter((each) => each.item === item.id && each.end > at);
  const price = await store.get('price', item.price.id);
  const product = await store.get('product', price.product);
  const { words, say, date } = await speechFor(store, customer);
  const lines: Line[] = [];
  for (const debit of debits.reverse()) {
    const from = Math.max(at, debit.start);
    const amount = -shareOf(debit.amount, { start: debit.start, end: debit.end }, from);
    await store.remove(debit);
    if (amount === 0) continue;
    lines.push({
      description: say(words.lineUnused, { name: product.name, date: date(from) }),
      amount,
      quantity: String(item.quantity),
      unit: price.unit_amount_decimal,
      price,
      item,
      start: from,
      end: debit.end,
      proration: true,
    });
  }
  return lines;
}
