import { desc, sql } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { billingChecks } from '../tables.ts';
import { CheckResult } from './billing-difference.ts';

export interface BillingCheck {
  checkedAt: Date;
  /** Null for the daily run. */
  checkedBy: string | null;
  result: CheckResult;
}

/** The latest comparison with Stripe; null before the first. For admins. */
export async function latestBillingCheck(ctx: Context): Promise<BillingCheck | null> {
  await requireStaff(ctx, 'admin');
  const [row] = await asSystem(
    'the agency reads the last comparison with Stripe',
    (tx) =>
      tx
        .select({
          checkedAt: billingChecks.checkedAt,
          checkedBy: sql<string | null>`(select coalesce(u.full_name, '?') from public.people u where u.id = ${billingChecks.checkedBy})`,
          result: billingChecks.result,
        })
        .from(billingChecks)
        .orderBy(desc(billingChecks.checkedAt), desc(billingChecks.id))
        .limit(1),
    ctx,
  );
  return row ? { ...row, result: CheckResult.parse(row.result) } : null;
}
