import { eq } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { MoveLead } from '../input.ts';
import { leads } from '../tables.ts';

/** Sets a lead's sales stage and the agency's notes. @throws AppError `not_found`. */
export async function moveLead(ctx: Context, { leadId, stage, note }: MoveLead): Promise<void> {
  await requireStaff(ctx, 'admin');
  const moved = await asSystem(
    'the agency moves a lead on',
    (tx) =>
      tx
        .update(leads)
        .set({ stage, ...(note !== undefined && { note }) })
        .where(eq(leads.id, leadId))
        .returning({ id: leads.id }),
    ctx,
  );
  if (moved.length === 0) throw new AppError('not_found', 'lead_not_found');
}
