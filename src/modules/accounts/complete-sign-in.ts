import 'server-only';
import type { Session, User } from '@supabase/supabase-js';
import { z } from 'zod';
import { type Context, sessionContext } from '#platform/context.ts';
import { announce } from '#platform/jobs.ts';
import { announceJoin } from './announce-join.ts';
import { securityChanged } from './events.ts';
import { noteProof } from './note-proof.ts';
import { forgetPendingSignIn } from './pending-sign-in.ts';
import { rememberDevice } from './remember-device.ts';

const Payload = z.object({ session_id: z.uuid() });

/** The session of a token that the account service has just given us. */
export function sessionIdOf({ access_token: token }: Session): string {
  return Payload.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).session_id;
}

/** What every way in ends with: the proof is noted, the device is known, and who joined or came from a new device hears of it. */
export async function completeSignIn(
  ctx: Context,
  { user, session }: { user: User | null; session: Session | null },
  method: 'password' | 'code' | 'link',
): Promise<void> {
  await forgetPendingSignIn();
  if (!user || !session) return;
  const inside = sessionContext({ id: user.id, type: 'client', sessionId: sessionIdOf(session) }, ctx.now);
  await noteProof(inside, { sessionId: sessionIdOf(session), clientId: user.id, method });
  const isNew = await rememberDevice(inside, { id: user.id, email: user.email ?? '' });
  if (isNew) await announce(securityChanged.create({ clientId: user.id }));
  await announceJoin(user);
}
