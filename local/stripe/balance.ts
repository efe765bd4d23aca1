import { newId, type Store, type Thing } from './store.ts';

/** Adjusts a customer's balance (negative: a credit) and records the reason. */
export async function moveBalance(
  store: Store,
  customer: Thing,
  amount: number,
  {
    type,
    at,
    currency,
    invoice = null,
    description = null,
    metadata = {},
  }: {
    type: string;
    at: number;
    currency: string;
    invoice?: string | null;
    description?: string | null;
    metadata?: Record<string, string>;
  },
): Promise<Thing> {
  const after = await store.put({ ...customer, balance: customer.balance + amount, currency });
  const entry = await store.put({
    id: newId('cbtxn'),
    object: 'customer_balance_transaction',
    amount,
    created: at,
    currency,
    customer: customer.id,
    description,
    ending_balance: after.balance,
    invoice,
    livemode: false,
    metadata,
    type,
  });
  await store.emit('customer.updated', after, at, { balance: customer.balance });
  return entry;
}
