import { redirect } from 'next/navigation';
import { requireLiveSession } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';
import { getContext } from '#platform/session.ts';
import { keepVisit, visitedAccount } from '#platform/workplace.ts';

/** A visit that is over is put away here: a page cannot set cookies. One that goes on stays. */
export async function GET(): Promise<never> {
  const ctx = await getContext();
  if (ctx.actor.kind !== 'user') redirect('/sign-in');
  try {
    await requireLiveSession(ctx);
  } catch (error) {
    if (!isAppError(error, 'forbidden')) throw error;
    const clientId = await visitedAccount(ctx.actor.id);
    await keepVisit(null);
    redirect(clientId ? `/admin/clients/${clientId}?visit=over` : '/admin');
  }
  redirect('/sites');
}
