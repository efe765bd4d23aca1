import { and, eq } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { RemoveUnitCost } from '../input.ts';
import { unitCosts } from '../tables.ts';

/** Deletes a unit cost: the cost of that meter is unknown again. For admins. */
export async function removeUnitCost(ctx: Context, { meter, currency }: RemoveUnitCost): Promise<void> {
  await requireStaff(ctx, 'admin');
  await asSystem(
    'the agency took a unit cost back',
    (tx) => tx.delete(unitCosts).where(and(eq(unitCosts.meter, meter), eq(unitCosts.currency, currency))),
    ctx,
  );
}
