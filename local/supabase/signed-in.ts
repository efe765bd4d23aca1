import type { Call } from '../http/http.ts';
import { refuse } from './auth-refusal.ts';
import { bearerToken, identify, roleOfKey } from './caller.ts';
import type { Cloud, Transaction } from './cloud.ts';
import { isBanned } from './sessions.ts';
import { findUser, type User } from './users.ts';

export type SignedIn = { user: User; sessionId: string; aal: string };

/** The account and session behind this request's access token; refuses as hosted Auth does when either is gone. */
export async function requireSession(tx: Transaction, cloud: Cloud, call: Call): Promise<SignedIn> {
  const token = bearerToken(call);
  if (!token || roleOfKey(cloud, token)) throw refuse(401, 'no_authorization', 'This endpoint requires a valid Bearer token');
  const read = cloud.tokens.read(token);
  if ('problem' in read) throw refuse(403, 'bad_jwt', `invalid JWT: unable to parse or verify signature, ${read.problem}`);
  const { sub, session_id: sessionId } = read.claims as { sub: string; session_id: string };
  const { rows } = await tx.query<{ aal: string }>('select aal from auth.sessions where id = $1 and user_id = $2', [sessionId, sub]);
  const user = await findUser(tx, sub);
  if (!user || user.deleted_at) throw refuse(403, 'user_not_found', 'User from sub claim in JWT does not exist');
  if (!rows[0]) throw refuse(403, 'session_not_found', 'Session from session_id claim in JWT does not exist');
  if (isBanned(user)) throw refuse(403, 'user_banned', 'User is banned');
  return { user, sessionId, aal: rows[0].aal };
}

/** Only the secret key may call the admin API. */
export function requireService(cloud: Cloud, call: Call): void {
  const caller = identify(cloud, call);
  if (!caller) throw refuse(401, 'no_authorization', 'This endpoint requires a valid Bearer token');
  if ('problem' in caller) throw refuse(403, 'bad_jwt', `invalid JWT: ${caller.problem}`);
  if (caller.claims.role !== 'service_role') throw refuse(403, 'not_admin', 'User not allowed');
}
