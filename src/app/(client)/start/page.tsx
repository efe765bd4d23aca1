import { redirect } from 'next/navigation';
import { requireStaff } from '#modules/admin/index.ts';
import { isAppError } from '#platform/errors.ts';
import { requireUser } from '#platform/session.ts';

/** Where someone who has just signed in begins: the agency at its own desk, a client with their sites. */
export default async function Start() {
  const ctx = await requireUser('/start');
  const isStaff = await requireStaff(ctx).then(
    () => true,
    (error: unknown) => {
      if (isAppError(error, 'not_found')) return false;
      // Their desk asks them for it.
      if (isAppError(error) && error.reason === 'second_factor_required') return true;
      throw error;
    },
  );
  redirect(isStaff ? '/admin' : '/sites');
}
