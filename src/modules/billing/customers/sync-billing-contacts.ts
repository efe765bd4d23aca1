import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { log } from '#platform/log/log.ts';
import { callStripe, isMissing } from '#platform/stripe.ts';
import { requireServer } from '../require-server.ts';

const BATCH_SIZE = 20;

interface Stale extends Record<string, unknown> {
  client_id: string;
  stripe_customer_id: string;
  email: string;
}

/**
 * Sends the owner's address to Stripe customers that have an older one: after a change of address, and after a handover. Idempotent; a
 * failure is logged and found again by the sweep.
 * @param personId limits it to the accounts of one owner.
 */
export async function syncBillingContacts(ctx: Context, { personId }: { personId?: string } = {}): Promise<{ sent: number }> {
  requireServer(ctx);
  const { rows } = await asSystem(
    'receipts go to the address of the account',
    (tx) => tx.execute<Stale>(sql`select * from app.stale_billing_contacts(${personId ?? null}::uuid, ${BATCH_SIZE})`),
    ctx,
  );
  let sent = 0;
  for (const stale of rows) {
    try {
      await send(ctx, stale);
      sent++;
    } catch (error) {
      log.error('billing_contact.not_sent', { customerId: stale.stripe_customer_id, error });
    }
  }
  return { sent };
}

async function send(ctx: Context, { client_id: clientId, stripe_customer_id: customerId, email }: Stale): Promise<void> {
  try {
    await callStripe((stripe) => stripe.customers.update(customerId, { email }));
  } catch (error) {
    // Deleted at Stripe: its webhook marks the customer, and the next purchase makes another with the present address.
    if (!isMissing(error)) throw error;
  }
  await recordBillingContact(ctx, { clientId, email });
}

/** Stores the owner's address as the one that Stripe has. */
export async function recordBillingContact(ctx: Context, { clientId, email }: { clientId: string; email: string }): Promise<void> {
  await asSystem(
    'receipts go to the address of the account',
    (tx) =>
      tx.execute(sql`
        insert into app.billing_contacts (client_id, email) values (${clientId}, ${email})
        on conflict (client_id) do update set email = excluded.email, sent_at = now()`),
    ctx,
  );
}
