import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import { requireStaff, type Staff } from '#modules/admin/index.ts';
import type { Context } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { getContext, getVisitor } from '#platform/session.ts';

/** Guard of the agency's pages: for everyone else the page does not exist. The verbs check again by themselves. */
const staffHere = cache(async (): Promise<{ ctx: Context; staff: Staff } | null> => {
  const ctx = await getVisitor();
  if (!ctx.account && (await getContext()).account) redirect('/sign-in?next=%2Fadmin');
  try {
    return { ctx, staff: await requireStaff(ctx) };
  } catch (error) {
    if (isAppError(error, 'not_found')) return null;
    if (isAppError(error) && error.reason === 'second_factor_required') redirect('/account/security?for=desk');
    throw error;
  }
});

export async function staffPage(needs: 'staff' | 'admin' = 'staff'): Promise<{ ctx: Context; staff: Staff }> {
  const here = await staffHere();
  if (!here || (needs === 'admin' && here.staff.type !== 'admin')) notFound();
  return here;
}
