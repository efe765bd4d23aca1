import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { SetUnitCost } from '../input.ts';
import { unitCosts } from '../tables.ts';

/** Enters what a unit costs the agency, and where the number comes from. For admins. */
export async function setUnitCost(ctx: Context, { meter, currency, cost, note }: SetUnitCost): Promise<void> {
  await requireStaff(ctx, 'admin');
  // Fractions of a cent are kept; what binary adds to them is not.
  const cents = Number((cost * 100).toPrecision(12));
  await asSystem(
    'the agency entered what a unit costs',
    (tx) =>
      tx
        .insert(unitCosts)
        .values({ meter, currency, cents, note })
        .onConflictDoUpdate({ target: [unitCosts.meter, unitCosts.currency], set: { cents, note } }),
    ctx,
  );
}
