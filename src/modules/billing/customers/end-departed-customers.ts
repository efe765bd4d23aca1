import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import { callStripe, isMissing } from '#platform/stripe.ts';
import { requireServer } from '../require-server.ts';

const BATCH_SIZE = 20;
/** Time budget in milliseconds, after which no further customer is started: Stripe may be slow for each. */
const BUDGET_MS = 20_000;

/**
 * Deletes the Stripe customers of removed accounts, which cancels all their subscriptions at once and removes the card. Invoices stay at
 * Stripe. A failure is logged and retried; the order is random, so that repeated failures do not block the others.
 */
export async function endDepartedCustomers(ctx: Context): Promise<{ ended: number }> {
  requireServer(ctx);
  const { rows } = await asSystem(
    'subscriptions of removed accounts are ended',
    (tx) =>
      tx.execute<{ id: string }>(sql`
        select stripe_customer_id as id from app.departed_customers where ended_at is null order by random() limit ${BATCH_SIZE}`),
    ctx,
  );
  const end = performance.now() + BUDGET_MS;
  let ended = 0;
  for (const { id } of rows) {
    if (performance.now() >= end) break;
    try {
      await endOne(ctx, id);
      ended++;
    } catch (error) {
      log.error('customer.not_ended', { customerId: id, error });
    }
  }
  return { ended };
}

async function endOne(ctx: Context, id: string): Promise<void> {
  await forget(id);
  await asSystem(
    'subscriptions of removed accounts are ended',
    (tx) => tx.execute(sql`update app.departed_customers set ended_at = now() where stripe_customer_id = ${id}`),
    ctx,
  );
}

async function forget(customer: string): Promise<void> {
  try {
    await callStripe((stripe) => stripe.customers.del(customer));
  } catch (error) {
    // Already deleted, by an interrupted run or by a person.
    if (!isMissing(error)) throw error;
  }
}
