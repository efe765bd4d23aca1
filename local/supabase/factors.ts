import { z } from 'zod';
import type { Call } from '../http/http.ts';
import { qrCodeSvg } from '../http/qr-code.ts';
import { refuse, tooMany } from './auth-refusal.ts';
import { type Cloud, newId, type Transaction, transaction } from './cloud.ts';
import { deviceOf, newRefreshToken, recordMethod, showSession } from './sessions.ts';
import { requireSession, type SignedIn } from './signed-in.ts';
import { newTotpSecret, totpMatches } from './totp.ts';

const MAX_FACTORS = 10;
const MAX_WRONG_CODES = 5;
const WRONG_CODE_WINDOW_SECONDS = 300;
const CHALLENGE_SECONDS = 300;

type Factor = { id: string; status: string; secret: string; friendly_name: string; factor_type: string };

const EnrolInput = z.object({
  factor_type: z.string(),
  friendly_name: z.string().max(100).nullish(),
  issuer: z.string().max(100).nullish(),
});

/** Enrols a TOTP factor. It counts only after a first correct code. */
export async function enrolFactor(cloud: Cloud, call: Call): Promise<object> {
  const input = await call.read(EnrolInput);
  if (input.factor_type !== 'totp') throw refuse(501, 'not_implemented', 'The local cloud knows factor_type totp alone');
  const issuer = input.issuer || new URL(cloud.siteUrl).host;
  return transaction(cloud, async (tx) => {
    const session = await requireSession(tx, cloud, call);
    const { user } = session;
    await tx.query('select from auth.users where id = $1 for update', [user.id]);
    const factors = await factorsOf(tx, user.id);
    if (factors.some((factor) => factor.status === 'verified') && session.aal !== 'aal2') {
      throw refuse(403, 'insufficient_aal', 'AAL2 required to enroll a new factor');
    }
    if (factors.length >= MAX_FACTORS)
      throw refuse(422, 'too_many_enrolled_mfa_factors', 'Maximum number of enrolled factors reached, unenroll to continue');
    const name = input.friendly_name ?? '';
    if (name.trim() && factors.some((factor) => factor.friendly_name === name)) {
      throw refuse(422, 'mfa_factor_name_conflict', `A factor with the friendly name "${name}" for this user already exists`);
    }
    const [id, secret] = [newId(), newTotpSecret()];
    await tx.query(
      `insert into auth.mfa_factors (id, user_id, friendly_name, factor_type, status, secret, created_at, updated_at) values ($1, $2, $3, 'totp', 'unverified', $4, now(), now())`,
      [id, user.id, name, secret],
    );
    const query = new URLSearchParams({ algorithm: 'SHA1', digits: '6', issuer, period: '30', secret });
    // Some authenticator apps show a `+` where a space was meant.
    const uri = `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(user.email)}?${String(query).replaceAll('+', '%20')}`;
    return { id, type: 'totp', friendly_name: name, totp: { qr_code: qrCodeSvg(uri), secret, uri } };
  });
}

export function challengeFactor(cloud: Cloud, call: Call): Promise<object> {
  return transaction(cloud, async (tx) => {
    const session = await requireSession(tx, cloud, call);
    const factor = await requireFactor(tx, session, call.params.id!);
    const id = newId();
    await tx.query('insert into auth.mfa_challenges (id, factor_id, created_at, ip_address) values ($1, $2, now(), $3)', [
      id,
      factor.id,
      deviceOf(call).ip ?? '127.0.0.1',
    ]);
    return { id, type: 'totp', expires_at: Math.floor(Date.now() / 1000) + CHALLENGE_SECONDS };
  });
}

const VerifyInput = z.object({ challenge_id: z.uuid(), code: z.string() });

/** A correct code lifts the session to AAL2. The first one also verifies the factor, and ends sessions without it. */
export async function verifyFactor(cloud: Cloud, call: Call): Promise<object> {
  const input = await call.read(VerifyInput);
  return transaction(cloud, async (tx) => {
    const session = await requireSession(tx, cloud, call);
    const factor = await requireFactor(tx, session, call.params.id!);
    const key = `factor:${factor.id}`;
    const wait = cloud.limits.wait(key, MAX_WRONG_CODES, WRONG_CODE_WINDOW_SECONDS);
    if (wait > 0) throw tooMany(wait);
    cloud.limits.hit(key);
    const challenge = await tx.query<{ fresh: boolean }>(
      'select created_at > now() - make_interval(secs => $3) as fresh from auth.mfa_challenges where id = $1 and factor_id = $2 for update',
      [input.challenge_id, factor.id, CHALLENGE_SECONDS],
    );
    if (!challenge.rows[0]) throw refuse(404, 'mfa_factor_not_found', 'MFA factor with the provided challenge ID not found');
    if (!challenge.rows[0].fresh)
      throw refuse(
        422,
        'mfa_challenge_expired',
        `MFA challenge ${input.challenge_id} has expired, verify against another challenge or create a new challenge.`,
      );
    if (!totpMatches(factor.secret, input.code, new Date())) throw refuse(422, 'mfa_verification_failed', 'Invalid TOTP code entered');
    cloud.limits.clear(key);
    await tx.query('delete from auth.mfa_challenges where id = $1', [input.challenge_id]);
    return lift(tx, cloud, session, factor);
  });
}

async function lift(tx: Transaction, cloud: Cloud, { user, sessionId }: SignedIn, factor: Factor): Promise<object> {
  await tx.query(`update auth.sessions set aal = 'aal2', factor_id = $2, updated_at = now() where id = $1`, [sessionId, factor.id]);
  await recordMethod(tx, sessionId, 'totp');
  if (factor.status === 'unverified') {
    await tx.query(`update auth.mfa_factors set status = 'verified', updated_at = now() where id = $1`, [factor.id]);
    await tx.query(`delete from auth.mfa_factors where user_id = $1 and status = 'unverified'`, [user.id]);
    await tx.query(`delete from auth.sessions where user_id = $1 and id <> $2 and aal = 'aal1'`, [user.id, sessionId]);
  }
  const active = await tx.query<{ token: string }>(
    'select token from auth.refresh_tokens where session_id = $1 and not revoked order by id desc limit 1',
    [sessionId],
  );
  return showSession(tx, cloud, sessionId, await newRefreshToken(tx, user.id, sessionId, active.rows[0]?.token ?? null));
}

export function unenrolFactor(cloud: Cloud, call: Call): Promise<object> {
  return transaction(cloud, async (tx) => {
    const session = await requireSession(tx, cloud, call);
    const factor = await requireFactor(tx, session, call.params.id!);
    if (factor.status === 'verified' && session.aal !== 'aal2')
      throw refuse(422, 'insufficient_aal', 'AAL2 required to unenroll verified factor');
    await removeFactor(tx, factor.id);
    return { id: factor.id };
  });
}

/** Sessions that were lifted by this factor fall back to AAL1. */
export async function removeFactor(tx: Transaction, id: string): Promise<void> {
  await tx.query(`update auth.sessions set aal = 'aal1', factor_id = null, updated_at = now() where factor_id = $1`, [id]);
  await tx.query('delete from auth.mfa_factors where id = $1', [id]);
}

export async function factorsOf(tx: Transaction, userId: string): Promise<Factor[]> {
  return (
    await tx.query<Factor>('select id, status, secret, friendly_name, factor_type from auth.mfa_factors where user_id = $1', [userId])
  ).rows;
}

async function requireFactor(tx: Transaction, { user }: SignedIn, id: string): Promise<Factor> {
  const factor = (await factorsOf(tx, user.id)).find((each) => each.id === id);
  if (!factor) throw refuse(404, 'mfa_factor_not_found', 'Factor not found');
  return factor;
}
