import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Call } from '../http/http.ts';
import { emailTaken, refuse, tooMany } from './auth-refusal.ts';
import { countedAddress } from './caller.ts';
import { type Cloud, transaction, transactionThenThrow } from './cloud.ts';
import { countMail, PkceInput, redirectOf, sendCode } from './mail-flows.ts';
import { checkPassword, hashPassword, passwordMatches } from './passwords.ts';
import { deviceOf, isBanned, openSession, refreshSession } from './sessions.ts';
import { showNobody, showUser } from './user-view.ts';
import { createUser, findUserByEmail, Metadata, normalEmail } from './users.ts';

const MAX_WRONG_PASSWORDS = 10;
const PASSWORD_WINDOW_SECONDS = 300;
const EXCHANGE_SECONDS = 300;

const SignUpInput = PkceInput.extend({
  email: z.string().nullish(),
  phone: z.string().nullish(),
  password: z.string().default(''),
  data: Metadata.nullish(),
});

/** With confirmation: the account, and a mail; a taken address answers like a new one. Without: a session at once. */
export async function signUp(cloud: Cloud, call: Call): Promise<object> {
  const input = await call.read(SignUpInput);
  if (input.phone) throw refuse(400, 'phone_provider_disabled', 'Phone signups are disabled');
  if (!input.email) throw refuse(422, 'anonymous_provider_disabled', 'Anonymous sign-ins are disabled');
  const email = normalEmail(input.email);
  checkPassword(input.password);
  if (cloud.confirmEmail) countMail(cloud, email);
  const encryptedPassword = await hashPassword(input.password);
  const userMetadata = input.data ?? {};

  return transaction(cloud, async (tx) => {
    const known = await findUserByEmail(tx, email);
    if (known && !cloud.confirmEmail) throw refuse(422, 'user_already_exists', 'User already registered');
    if (known?.email_confirmed_at) return showNobody(email, userMetadata);
    const user = known ?? (await createUser(tx, { email, encryptedPassword, userMetadata, confirmed: !cloud.confirmEmail }));
    if (!user) throw emailTaken();
    if (!cloud.confirmEmail) return openSession(tx, cloud, user.id, 'password', deviceOf(call));
    await sendCode(tx, cloud, {
      kind: 'signup',
      type: 'confirmation_token',
      user,
      to: email,
      pkce: input,
      redirectTo: redirectOf(cloud, call),
    });
    return showUser(tx, user.id);
  });
}

/** `POST /token`: every way to exchange something for a session. */
export async function token(cloud: Cloud, call: Call): Promise<object> {
  const grant = call.query.get('grant_type');
  if (grant === 'password') return signInWithPassword(cloud, call);
  if (grant === 'refresh_token') return refresh(cloud, call);
  if (grant === 'pkce') return exchangeCode(cloud, call);
  throw refuse(grant ? 501 : 400, 'unsupported_grant_type', `The local cloud does not speak grant_type ${grant}`);
}

const PasswordInput = z.object({ email: z.string().optional(), phone: z.string().optional(), password: z.string() });

async function signInWithPassword(cloud: Cloud, call: Call): Promise<object> {
  const input = await call.read(PasswordInput);
  if (input.phone) throw refuse(400, 'phone_provider_disabled', 'Phone logins are disabled');
  const email = normalEmail(input.email);
  const key = `password:${email}:${countedAddress(cloud, call)}`;
  const wait = cloud.limits.wait(key, MAX_WRONG_PASSWORDS, PASSWORD_WINDOW_SECONDS);
  if (wait > 0) throw tooMany(wait);
  cloud.limits.hit(key); // before the slow comparison, so that parallel guesses count too

  return transaction(cloud, async (tx) => {
    const { rows } = await tx.query<{ encrypted_password: string }>(
      'select encrypted_password from auth.users where email = $1 and deleted_at is null',
      [email],
    );
    const matches = await passwordMatches(input.password, rows[0]?.encrypted_password ?? null);
    const user = matches ? await findUserByEmail(tx, email) : null;
    if (!user) throw refuse(400, 'invalid_credentials', 'Invalid login credentials');
    if (isBanned(user)) throw refuse(400, 'user_banned', 'User is banned');
    if (!user.email_confirmed_at) throw refuse(400, 'email_not_confirmed', 'Email not confirmed');
    cloud.limits.clear(key);
    return openSession(tx, cloud, user.id, 'password', deviceOf(call));
  });
}

async function refresh(cloud: Cloud, call: Call): Promise<object> {
  const { refresh_token } = await call.read(z.object({ refresh_token: z.string() }));
  return transactionThenThrow(cloud, (tx) => refreshSession(tx, cloud, refresh_token));
}

type Flow = { user_id: string; code_challenge: string; code_challenge_method: string; authentication_method: string; fresh: boolean };

/** The second half of a mailed link: only the browser that requested the mail has the verifier. */
async function exchangeCode(cloud: Cloud, call: Call): Promise<object> {
  const input = await call.read(z.object({ auth_code: z.string(), code_verifier: z.string() }));
  return transactionThenThrow(cloud, async (tx) => {
    const { rows } = await tx.query<Flow>(
      `delete from auth.flow_state where auth_code = $1 and auth_code_issued_at is not null
       returning user_id, code_challenge, code_challenge_method, authentication_method, auth_code_issued_at > now() - make_interval(secs => $2) as fresh`,
      [input.auth_code, EXCHANGE_SECONDS],
    );
    const flow = rows[0];
    if (!flow) return refuse(404, 'flow_state_not_found', 'invalid flow state, no valid flow state found');
    if (!flow.fresh) return refuse(403, 'flow_state_expired', 'invalid flow state, flow state has expired');
    if (!challengeHolds(flow, input.code_verifier))
      return refuse(400, 'bad_code_verifier', 'code challenge does not match previously saved code verifier');
    return openSession(tx, cloud, flow.user_id, flow.authentication_method, deviceOf(call));
  });
}

function challengeHolds(flow: Flow, verifier: string): boolean {
  const given = flow.code_challenge_method === 's256' ? createHash('sha256').update(verifier).digest('base64url') : verifier;
  const [one, other] = [Buffer.from(given), Buffer.from(flow.code_challenge)];
  return one.length === other.length && timingSafeEqual(one, other);
}
