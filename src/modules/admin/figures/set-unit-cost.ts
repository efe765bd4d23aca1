import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { SetUnitCost } from '../input.ts';
import { unitCosts } from '../tables.ts';

/** Sets a unit cost, with the source of the number. For admins. */
export async function setUnitCost(ctx: Context, { meter, currency, cost, note }: SetUnitCost): Promise<void> {
  await requireStaff(ctx, 'admin');
  // Keeps fractions of a cent and removes floating-point noise.
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
