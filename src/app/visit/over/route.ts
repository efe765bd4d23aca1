import { redirect } from 'next/navigation';
import { putVisitAway } from '#platform/access/workplace.ts';
import { requireLiveSession } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { getContext } from '#platform/session.ts';

/** Clears the cookie of a finished visit, since a page cannot set cookies. An ongoing visit stays. */
export async function GET(): Promise<never> {
  const ctx = await getContext();
  if (ctx.actor.kind !== 'user') redirect('/sign-in');
  try {
    await requireLiveSession(ctx);
  } catch (error) {
    if (!isAppError(error, 'forbidden')) throw error;
    redirect(await putVisitAway(ctx.actor.id));
  }
  redirect('/sites');
}
