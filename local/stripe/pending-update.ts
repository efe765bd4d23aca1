import { voidInvoice } from './invoices.ts';
import { periodOf } from './items.ts';
import type { Store, Thing } from './store.ts';

/** Lifetime of a pending update. */
const PENDING_SECONDS = 23 * 3600;

/** Holds the change until its invoice is paid; the subscription stays as it was. */
export async function holdUpdate(
  store: Store,
  subscription: Thing,
  { patch, invoice, debits, at }: { patch: Partial<Thing>; invoice: Thing; debits: Thing[]; at: number },
): Promise<Thing> {
  const expires_at = Math.min(at + PENDING_SECONDS, periodOf(subscription).end);
  return store.put({
    ...subscription,
    latest_invoice: invoice.id,
    pending_update: {
      billing_cycle_anchor: patch.billing_cycle_anchor ?? null,
      discount: null,
      discounts: patch.discounts ?? null,
      expires_at,
      metadata: null,
      subscription_items: patch.items.data,
      trial_end: null,
      trial_from_plan: null,
    },
    _pending: { patch, invoice: invoice.id, debits },
  });
}

export const debitsOf = (store: Store, customer: string): Promise<Thing[]> => store.all('_debit', { customer });

/** Applies the change: its invoice is paid. */
export async function applyPending(store: Store, subscription: Thing, at: number): Promise<Thing> {
  const previous = { items: subscription.items, pending_update: subscription.pending_update };
  const after = await store.put({ ...subscription, ...subscription._pending.patch, pending_update: null, _pending: null } as Thing);
  await store.emit('customer.subscription.updated', after, at, previous);
  await store.emit('customer.subscription.pending_update_applied', after, at);
  return after;
}

/** Drops an unpaid change: its invoice is voided, and the credit it used is returned. */
export async function dropPending(store: Store, subscription: Thing, at: number): Promise<Thing> {
  const { invoice, debits } = subscription._pending as { invoice: string; debits: Thing[] };
  await voidInvoice(store, await store.get('invoice', invoice), at);
  for (const debit of await debitsOf(store, subscription.customer)) await store.remove(debit);
  for (const debit of debits) await store.put(debit);
  const after = await store.put({ ...subscription, pending_update: null, _pending: null } as Thing);
  await store.emit('customer.subscription.pending_update_expired', after, at);
  return after;
}
