import { eq, sql } from 'drizzle-orm';
import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isUuid } from '#platform/ids.ts';
import { ask } from '#platform/stripe.ts';
import type { Currency } from '../input.ts';
import { customers } from '../tables.ts';

export interface Customer {
  clientId: string;
  stripeCustomerId: string;
  currency: Currency | null;
}

/** Who a client is to Stripe, or null while they are nobody there. */
export async function getCustomer(ctx: Context, clientId: string): Promise<Customer | null> {
  const [row] = await asSystem(
    'what is paid is kept by the server',
    (tx) => tx.select().from(customers).where(eq(customers.clientId, clientId)),
    ctx,
  );
  return row && !row.deletedAt ? row : null;
}

/**
 * Whose customer of Stripe this is. One that has no row says it itself, in its metadata: then we had made it and did not
 * live to write it down. Null for a customer who is none of ours.
 */
export async function clientOf(ctx: Context, customer: Stripe.Customer | Stripe.DeletedCustomer | string | null): Promise<string | null> {
  if (!customer) return null;
  const id = typeof customer === 'string' ? customer : customer.id;
  const [row] = await asSystem(
    'what is paid is kept by the server',
    (tx) => tx.select().from(customers).where(eq(customers.stripeCustomerId, id)),
    ctx,
  );
  if (row) return row.clientId;
  const whole = typeof customer === 'string' ? await ask((stripe) => stripe.customers.retrieve(customer)) : customer;
  const clientId = whole.deleted ? undefined : whole.metadata.client_id;
  return isUuid(clientId) && (await keepCustomer(ctx, { clientId, stripeCustomerId: id })) ? clientId : null;
}

/** Writes down who a client is to Stripe; who is known already stays. False for a client that we do not have. */
export async function keepCustomer(
  ctx: Context,
  { clientId, stripeCustomerId }: { clientId: string; stripeCustomerId: string },
): Promise<boolean> {
  return asSystem(
    'what is paid is kept by the server',
    async (tx) => {
      // Two tabs write the same row under two unique keys, and a conflict of only one of them can be named: they take turns.
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

/** The database's clock: two answers of Stripe are told apart by when they were asked for, whichever process asked. */
export async function askingNow(ctx: Context): Promise<string> {
  const { rows } = await asSystem('reads the clock', (tx) => tx.execute<{ at: string }>(sql`select clock_timestamp()::text as at`), ctx);
  return rows[0]!.at;
}

export const secondsOf = (seconds: number): Date => new Date(seconds * 1000);
export const momentOf = (seconds: number | null | undefined): Date | null => (seconds ? secondsOf(seconds) : null);
