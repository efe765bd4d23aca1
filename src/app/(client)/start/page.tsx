import { redirect } from 'next/navigation';
import { requireStaff } from '#modules/admin/index.ts';
import { isAppError } from '#platform/errors.ts';
import { requireUser } from '#platform/session.ts';

/** Redirects after signing in: the agency to its desk, a client to their sites. */
export default async function Start() {
  const ctx = await requireUser('/start');
  const isStaff = await requireStaff(ctx).then(
    () => true,
    (error: unknown) => {
      if (isAppError(error, 'not_found')) return false;
      // The desk itself prompts for the second factor.
      if (isAppError(error) && error.reason === 'second_factor_required') return true;
      throw error;
    },
  );
  redirect(isStaff ? '/admin' : '/sites');
}
