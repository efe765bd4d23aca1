import { getUsage, type LimitedMeter } from '#modules/metering/index.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { Plan } from './plans.ts';
import type { subscriptions } from './tables.ts';

const INCLUDED = [
  ['page_generate', 'pageGenerate'],
  ['ai_token', 'aiToken'],
  ['container_hours', 'containerHours'],
] as const satisfies [LimitedMeter, keyof Plan][];

/**
 * A change begins a new period and gives unused time back. Down, that is for who has not used more than the smaller plan
 * includes, and not twice in a row: else going up and down again would renew what a plan includes for nothing.
 * @throws AppError `plan_just_changed` or `used_more_than_plan`, with the day (`from`) from which it is possible.
 */
export async function requireSmaller(ctx: Context, row: typeof subscriptions.$inferSelect, from: Plan, to: Plan): Promise<void> {
  if (to.position >= from.position || row.status === 'trialing') return;
  const began = row.billingAnchor.getTime();
  // The anchor moves with a change, and with nothing else once the subscription has begun.
  if (began > row.startedAt.getTime() && row.periodStart.getTime() === began) {
    throw new AppError('conflict', 'plan_just_changed', { from: row.periodEnd });
  }
  const usage = await getUsage(ctx);
  const isMore = INCLUDED.some(([meter, column]) => usage[meter].used + usage[meter].held > (to[column] ?? Number.POSITIVE_INFINITY));
  if (isMore) throw new AppError('conflict', 'used_more_than_plan', { from: row.periodEnd });
}
