import { sql } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { SetPlanLimit } from '../input.ts';

/** Changes one limit of a plan, for everyone on it and effective at once; null is no limit. For admins. */
export async function setPlanLimit(ctx: Context, { plan, limit, value }: SetPlanLimit): Promise<void> {
  await requireStaff(ctx, 'admin');
  // Safe to interpolate: the name is one of `PLAN_LIMITS`.
  const column = sql.identifier(limit.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const { rowCount } = await asSystem(
    'the agency changed a limit of a plan',
    (tx) => tx.execute(sql`update public.plans set ${column} = ${value} where key = ${plan}`),
    ctx,
  );
  if (!rowCount) throw new AppError('not_found', 'plan_not_found');
}
