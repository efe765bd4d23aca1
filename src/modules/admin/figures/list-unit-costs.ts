import { asc } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { UnitCost } from '../clients/cost.ts';
import { unitCosts } from '../tables.ts';

export const readUnitCosts = (tx: Transaction): Promise<UnitCost[]> =>
  tx.select().from(unitCosts).orderBy(asc(unitCosts.currency), asc(unitCosts.meter));

/** The unit costs of all meters that have been entered. For admins. */
export async function listUnitCosts(ctx: Context): Promise<UnitCost[]> {
  await requireStaff(ctx, 'admin');
  return asSystem('the agency reads its costs', readUnitCosts, ctx);
}
