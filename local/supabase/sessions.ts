import { randomBytes } from 'node:crypto';
import { type Call, header } from '../http/http.ts';
import { refuse } from './auth-refusal.ts';
import { type Cloud, newId, type Transaction } from './cloud.ts';
import { showUser } from './user-view.ts';
import { findUser, type User } from './users.ts';

const ACCESS_TOKEN_SECONDS = 3600;

/** Device of a session, for a person's list of devices. */
export type Device = { userAgent: string | null; ip: string | null };

export function deviceOf(call: Call): Device {
  const forwarded = (header(call, 'sb-forwarded-for') ?? header(call, 'x-forwarded-for'))?.split(',')[0]?.trim();
  const ip = forwarded && /^[0-9a-f.:]{2,45}$/i.test(forwarded) ? forwarded : (call.message.socket.remoteAddress ?? null);
  return { userAgent: header(call, 'user-agent') ?? null, ip };
}

/** Opens a session and returns its first tokens. */
export async function openSession(tx: Transaction, cloud: Cloud, userId: string, method: string, device: Device): Promise<object> {
  const sessionId = newId();
  await tx.query(
    `insert into auth.sessions (id, user_id, created_at, updated_at, aal, user_agent, ip) values ($1, $2, now(), now(), 'aal1', $3, $4)`,
    [sessionId, userId, device.userAgent, device.ip],
  );
  await recordMethod(tx, sessionId, method);
  await tx.query('update auth.users set last_sign_in_at = now(), updated_at = now() where id = $1', [userId]);
  await tx.query(`update auth.identities set last_sign_in_at = now() where user_id = $1 and provider = 'email'`, [userId]);
  return showSession(tx, cloud, sessionId, await newRefreshToken(tx, userId, sessionId, null));
}

/** Records how the person authenticated; a second proof of the same kind renews the first. */
export async function recordMethod(tx: Transaction, sessionId: string, method: string): Promise<void> {
  await tx.query(
    `insert into auth.mfa_amr_claims (id, session_id, created_at, updated_at, authentication_method) values ($1, $2, now(), now(), $3)
     on conflict (session_id, authentication_method) do update set updated_at = now()`,
    [newId(), sessionId, method],
  );
}

/**
 * Rotates a refresh token. The session's row lock makes rotation atomic: of two requests with one token the second gets the token
 * that the first was given. Reuse of an older token indicates theft: the family is revoked. The refusal is returned, not thrown, so
 * that the revocation is committed.
 */
export async function refreshSession(tx: Transaction, cloud: Cloud, token: string): Promise<object | Error> {
  const found = await tx.query<{ session_id: string }>('select session_id from auth.refresh_tokens where token = $1', [token]);
  const sessionId = found.rows[0]?.session_id;
  const locked = sessionId
    ? await tx.query<{ user_id: string }>('select user_id from auth.sessions where id = $1 for update', [sessionId])
    : null;
  const userId = locked?.rows[0]?.user_id;
  const user = userId ? await findUser(tx, userId) : null;
  if (!sessionId || !user) return refuse(400, 'refresh_token_not_found', 'Invalid Refresh Token: Refresh Token Not Found');
  if (isBanned(user)) return refuse(400, 'user_banned', 'Invalid Refresh Token: User Banned');

  const { rows } = await tx.query<{ revoked: boolean; fresh: boolean }>(
    `select revoked, updated_at > now() - make_interval(secs => $2) as fresh from auth.refresh_tokens where token = $1`,
    [token, cloud.refreshReuseSeconds],
  );
  const { revoked, fresh } = rows[0]!;
  if (!revoked) return showSession(tx, cloud, sessionId, await newRefreshToken(tx, user.id, sessionId, token));

  const active = await tx.query<{ token: string; parent: string | null }>(
    'select token, parent from auth.refresh_tokens where session_id = $1 and not revoked order by id desc limit 1',
    [sessionId],
  );
  const current = active.rows[0];
  if (current && (current.parent === token || fresh)) return showSession(tx, cloud, sessionId, current.token);
  await tx.query('update auth.refresh_tokens set revoked = true, updated_at = now() where session_id = $1 and not revoked', [sessionId]);
  return refuse(400, 'refresh_token_already_used', 'Invalid Refresh Token: Already Used');
}

/** Revokes `parent` and returns its child. */
export async function newRefreshToken(tx: Transaction, userId: string, sessionId: string, parent: string | null): Promise<string> {
  const token = randomBytes(16).toString('base64url');
  if (parent) {
    await tx.query('update auth.refresh_tokens set revoked = true, updated_at = now() where token = $1', [parent]);
    await tx.query(`update auth.sessions set refreshed_at = now() at time zone 'utc', updated_at = now() where id = $1`, [sessionId]);
  }
  await tx.query(
    `insert into auth.refresh_tokens (instance_id, token, user_id, revoked, parent, session_id, created_at, updated_at)
     values ('00000000-0000-0000-0000-000000000000', $1, $2, false, $3, $4, clock_timestamp(), clock_timestamp())`,
    [token, userId, parent, sessionId],
  );
  return token;
}

/** The answer of every way to sign in: tokens and account. */
export async function showSession(tx: Transaction, cloud: Cloud, sessionId: string, refreshToken: string): Promise<object> {
  const session = await tx.query<{ user_id: string; aal: string }>('select user_id, aal from auth.sessions where id = $1', [sessionId]);
  const { user_id, aal } = session.rows[0]!;
  const methods = await tx.query<{ method: string; timestamp: number }>(
    `select authentication_method as method, extract(epoch from updated_at)::int as timestamp from auth.mfa_amr_claims where session_id = $1 order by updated_at desc`,
    [sessionId],
  );
  const user = (await findUser(tx, user_id))!;
  const issuedAt = Math.floor(Date.now() / 1000);
  const claims = {
    iss: cloud.tokens.issuer,
    sub: user.id,
    aud: 'authenticated',
    exp: issuedAt + ACCESS_TOKEN_SECONDS,
    iat: issuedAt,
    email: user.email,
    phone: '',
    app_metadata: user.raw_app_meta_data,
    user_metadata: user.raw_user_meta_data,
    role: user.role,
    aal,
    amr: methods.rows,
    session_id: sessionId,
    is_anonymous: false,
  };
  return {
    access_token: cloud.tokens.sign(claims),
    token_type: 'bearer',
    expires_in: ACCESS_TOKEN_SECONDS,
    expires_at: claims.exp,
    refresh_token: refreshToken,
    user: await showUser(tx, user.id),
  };
}

export function isBanned(user: User): boolean {
  return user.banned_until !== null && user.banned_until.getTime() > Date.now();
}

/** `global` ends every session of the account, `others` all but this one, `local` this one. */
export async function closeSessions(tx: Transaction, userId: string, sessionId: string, scope: string): Promise<void> {
  if (scope === 'local') await tx.query('delete from auth.sessions where id = $1', [sessionId]);
  else if (scope === 'others') await tx.query('delete from auth.sessions where user_id = $1 and id <> $2', [userId, sessionId]);
  else await tx.query('delete from auth.sessions where user_id = $1', [userId]);
}
