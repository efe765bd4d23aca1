import { eq, sql } from 'drizzle-orm';
import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isUuid } from '#platform/ids.ts';
import { callStripe, idOf } from '#platform/stripe.ts';
import type { Currency } from '../input.ts';
import { customers } from '../tables.ts';

export interface Customer {
  clientId: string;
  stripeCustomerId: string;
  currency: Currency | null;
}

/** The client's Stripe customer, or null when there is none yet. */
export async function getCustomer(ctx: Context, clientId: string): Promise<Customer | null> {
  const [row] = await asSystem(
    'payment state is stored by the server',
    (tx) => tx.select().from(customers).where(eq(customers.clientId, clientId)),
    ctx,
  );
  return row && !row.deletedAt ? row : null;
}

/**
 * The account behind a Stripe customer. Without a row, it is read from the customer's metadata: the process died between creating the
 * customer and storing it. Null for a customer that is not ours.
 */
export async function clientOf(ctx: Context, customer: Stripe.Customer | Stripe.DeletedCustomer | string | null): Promise<string | null> {
  if (!customer) return null;
  const id = idOf(customer);
  const [row] = await asSystem(
    'payment state is stored by the server',
    (tx) => tx.select().from(customers).where(eq(customers.stripeCustomerId, id)),
    ctx,
  );
  if (row) return row.clientId;
  const whole = typeof customer === 'string' ? await callStripe((stripe) => stripe.customers.retrieve(customer)) : customer;
  const clientId = whole.deleted ? undefined : whole.metadata.client_id;
  return isUuid(clientId) && (await keepCustomer(ctx, { clientId, stripeCustomerId: id })) ? clientId : null;
}

/** Stores a client's Stripe customer; an existing one stays. False for an unknown client. */
export async function keepCustomer(
  ctx: Context,
  { clientId, stripeCustomerId }: { clientId: string; stripeCustomerId: string },
): Promise<boolean> {
  return asSystem(
    'payment state is stored by the server',
    async (tx) => {
      // Two tabs insert the same row under two unique keys, and `on conflict` can name only one of them: a lock makes them take turns.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`customer ${clientId}`}, 0))`);
      const { rows } = await tx.execute(sql`
        insert into customers (client_id, stripe_customer_id)
          select id, ${stripeCustomerId} from accounts where id = ${clientId}
        on conflict (client_id) do update set stripe_customer_id = excluded.stripe_customer_id, deleted_at = null, currency = null, payment_method = null
          where customers.deleted_at is not null
        returning client_id`);
      if (rows.length > 0) return true;
      return (await tx.select().from(customers).where(eq(customers.clientId, clientId))).length > 0;
    },
    ctx,
  );
}

/** The database's clock: answers of Stripe are ordered by the time of the request, whichever process sent it. */
export async function askingNow(ctx: Context): Promise<string> {
  const { rows } = await asSystem(
    'the test clock of a customer is read',
    (tx) => tx.execute<{ at: string }>(sql`select clock_timestamp()::text as at`),
    ctx,
  );
  return rows[0]!.at;
}

export const secondsOf = (seconds: number): Date => new Date(seconds * 1000);
export const momentOf = (seconds: number | null | undefined): Date | null => (seconds ? secondsOf(seconds) : null);
