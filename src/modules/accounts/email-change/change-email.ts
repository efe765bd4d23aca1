import 'server-only';
import { sql } from 'drizzle-orm';
import { requireProof } from '#platform/access/require-proof.ts';
import type { Context } from '#platform/context.ts';
import { asSystem, requireLiveSession } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { getSessionUser } from '#platform/session.ts';
import { authClient, detachedAuthClient } from '#platform/supabase/supabase.ts';
import type { ChangeEmail, ConfirmCode } from '../input.ts';
import { requirePersonSession } from '../second-factor/second-factor.ts';
import { announceSecurity } from '../security-events/record-security-event.ts';
import { authProblem, tellsWhoExists } from '../sign-in/auth-problem.ts';
import { callbackAddress } from '../sign-in/callback-address.ts';
import { evenly } from '../sign-in/evenly.ts';
import { forgetPendingEmail, getPendingEmail, keepPendingEmail } from './pending-email.ts';

/**
 * Mails one code to the current address and one to the new; both must be confirmed. The response is the same when the new address is taken.
 */
export async function requestEmailChange(ctx: Context, { email }: ChangeEmail): Promise<void> {
  const { id: personId } = requirePersonSession(ctx);
  await requireLiveSession(ctx);
  if (email === (await getSessionUser())?.email) throw new AppError('invalid', 'same_email');
  await requireProof(ctx);
  const client = await authClient();
  await evenly(async () => {
    const { error } = await client.auth.updateUser({ email }, { emailRedirectTo: callbackAddress('/account') });
    if (error?.code === 'insufficient_aal') throw new AppError('forbidden', 'authenticator_needed', {}, { cause: error });
    if (error && !tellsWhoExists(error)) throw authProblem(error);
    if (error) await notifyHolder(ctx, email);
  });
  await keepPendingEmail({ personId, email, step: 'current' });
}

/**
 * Accepts the code from the current address, then the one from the new address, which completes the change.
 * @throws AppError `code_wrong`, `too_many_requests`.
 */
export async function confirmEmailChange(ctx: Context, { code }: ConfirmCode): Promise<{ done: boolean }> {
  const { id: personId, sessionId } = requirePersonSession(ctx);
  await requireLiveSession(ctx);
  const pending = await getPendingEmail(personId);
  const user = await getSessionUser();
  if (!pending || !user) throw new AppError('forbidden', 'code_wrong');
  await takeRate(ctx, 'prove', { target: sessionId });
  // On a detached client: the account service opens a second session with the last code, which is closed at once.
  const beside = detachedAuthClient();
  const email = pending.step === 'current' ? user.email : pending.email;
  const { data, error } = await beside.auth.verifyOtp({ email, token: code, type: 'email_change' });
  if (error) throw authProblem(error);
  if (data.session) await beside.auth.admin.signOut(data.session.access_token, 'local');
  if (pending.step === 'current') {
    await keepPendingEmail({ ...pending, step: 'new' });
    return { done: false };
  }
  await forgetPendingEmail();
  // The token contains the address.
  await (await authClient()).auth.refreshSession();
  await announceSecurity(personId);
  return { done: true };
}

/** Notifies the holder of an address, once a day, that somebody tried to change to it; the requester sees no difference. */
async function notifyHolder(ctx: Context, email: string): Promise<void> {
  const { rows } = await asSystem(
    'whoever has an address is notified that somebody asked for it',
    (tx) =>
      tx.execute<{ id: string }>(sql`
        insert into public.security_events (person_id, kind)
        select h.id, 'email_wanted' from app.holder_of(${email}) as h (id)
        where h.id is not null and not exists (select from public.security_events e
          where e.person_id = h.id and e.kind = 'email_wanted' and e.at > now() - interval '1 day')
        returning person_id as id`),
    ctx,
  );
  for (const { id } of rows) await announceSecurity(id);
}

export async function cancelEmailChange(ctx: Context): Promise<void> {
  requirePersonSession(ctx);
  await forgetPendingEmail();
}
