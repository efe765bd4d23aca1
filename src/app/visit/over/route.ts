import { redirect } from 'next/navigation';
import { requireLiveSession } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { getContext } from '#platform/session.ts';
import { putVisitAway } from '#platform/workplace.ts';

/** A visit that is over is put away here: a page cannot set cookies. One that goes on stays. */
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
