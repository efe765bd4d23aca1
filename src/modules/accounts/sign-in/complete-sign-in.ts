import 'server-only';
import type { Session, User } from '@supabase/supabase-js';
import { z } from 'zod';
import { type Context, sessionContext } from '#platform/context.ts';
import { announce } from '#platform/jobs.ts';
import { isAppLocale } from '#platform/locales.ts';
import { rememberDevice } from '../devices/remember-device.ts';
import { securityChanged } from '../events.ts';
import { secondStepPath } from '../next-path.ts';
import { keepLocale } from '../profile/keep-locale.ts';
import { type ProofMethod, recordProof } from '../proofs/record-proof.ts';
import { owesSecondFactor } from '../second-factor/second-factor.ts';
import { recordSignIn } from '../sessions/record-sign-in.ts';
import { announceJoin } from './announce-join.ts';
import { forgetPendingSignIn } from './pending-sign-in.ts';

const Payload = z.object({ session_id: z.uuid() });

/** The session id in a token that the account service has just issued. */
export function sessionIdOf({ access_token: token }: Session): string {
  return Payload.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).session_id;
}

/**
 * Final part of every first step. Without a second step, the proof is recorded, the device is remembered, and a new person or new device is
 * announced. @returns the target path, or the second step.
 */
export async function completeSignIn(
  ctx: Context,
  { user, session }: { user: User | null; session: Session | null },
  method: ProofMethod,
  next: string,
): Promise<string> {
  await forgetPendingSignIn();
  if (!user || !session) return next;
  const sessionId = sessionIdOf(session);
  if (await owesSecondFactor(sessionId, user.id)) return secondStepPath(next);
  await settleIn(ctx, { user, sessionId, method });
  return next;
}

/** Completes a sign-in: proof, session list, device, mails. */
export async function settleIn(
  ctx: Context,
  { user, sessionId, method }: { user: User; sessionId: string; method: ProofMethod },
): Promise<void> {
  const inside = sessionContext({ id: user.id, type: 'client', sessionId }, ctx.now);
  await recordProof(inside, { sessionId, personId: user.id, method });
  const locale: unknown = user.user_metadata.locale;
  if (isAppLocale(locale)) await keepLocale(locale);
  await recordSignIn(inside, { sessionId, personId: user.id, method });
  const isNew = await rememberDevice(inside, { id: user.id, email: user.email ?? '' });
  if (isNew) await announce(securityChanged.create({ clientId: user.id }));
  await announceJoin(user);
}
