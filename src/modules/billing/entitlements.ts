import { eq, sql } from 'drizzle-orm';
import { getUsage, type LimitedMeter, type UsageLine } from '#modules/metering/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { Plan } from './plans.ts';
import { plans } from './tables.ts';

/** The plan that counts today: a lapsed subscription has the limits of `free`. */
export async function getPlan(ctx: Context): Promise<Plan> {
  const account = requireAccount(ctx);
  const [plan] = await asSystem(
    'the plan that counts is known by the server',
    (tx) =>
      tx
        .select()
        .from(plans)
        .where(eq(plans.key, sql`app.tier_of(${account.id})`)),
    ctx,
  );
  if (!plan) throw new AppError('not_found', 'account_not_found');
  return plan;
}

/**
 * Throws `over_limit` when nothing of the meter is left. For saying so early, before work begins: what counts is taken
 * under a lock by `reserveUsage` or by the insert itself.
 */
export async function requireAllowance(ctx: Context, meter: LimitedMeter): Promise<UsageLine> {
  const line = (await getUsage(ctx))[meter];
  if (line.limit !== null && line.used + line.held >= line.limit) {
    const resetsAt = line.resetsAt?.toISOString() ?? null;
    throw new AppError('over_limit', 'over_limit', { meter, used: line.used + line.held, limit: line.limit, resetsAt });
  }
  return line;
}
