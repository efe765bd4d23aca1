import { sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { customers } from '../tables.ts';
import type { PaymentMethod } from './sync-customer.ts';

export interface FormerCard {
  personId: string;
  name: string;
  method: PaymentMethod;
}

/** The payment method of a former owner that still pays for the account, or null. */
export async function getFormerCard(ctx: Context): Promise<FormerCard | null> {
  requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select({
        personId: customers.cardOf,
        method: customers.paymentMethod,
        name: sql<string | null>`(select p.full_name from people p where p.id = ${customers.cardOf})`,
      })
      .from(customers),
  );
  return row?.personId && row.method ? { personId: row.personId, name: row.name ?? '', method: row.method as PaymentMethod } : null;
}
