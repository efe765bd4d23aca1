import { z } from 'zod';
import { type Answer, type Call, Refusal } from '../http/http.ts';
import { emailTaken, expiredCode, invalidBody, refuse } from './auth-refusal.ts';
import { countedAddress } from './caller.ts';
import { type Cloud, type Transaction, transaction } from './cloud.ts';
import { CODE_TYPES, type RedeemedCode, redeemCode, redeemLink } from './one-time-codes.ts';
import { allowedRedirect, withAnswer } from './redirects.ts';
import { deviceOf, isBanned, openSession } from './sessions.ts';
import { changeEmail, confirmEmail, findUser, normalEmail } from './users.ts';

const HALF_DONE = 'Confirmation link accepted. Please proceed to confirm link sent to the other email';

const VerifyInput = z.object({
  type: z.enum(['signup', 'invite', 'magiclink', 'recovery', 'email', 'email_change']),
  email: z.string().optional(),
  token: z.string().optional(),
  token_hash: z.string().optional(),
});

/** `POST /verify`: a typed code with its address, or the hash from a link. */
export async function verifyPosted(cloud: Cloud, call: Call): Promise<object> {
  const input = await call.read(VerifyInput);
  const types = CODE_TYPES[input.type]!;
  return transaction(cloud, async (tx) => {
    const redeemed = input.token_hash
      ? await redeemLink(tx, types, input.token_hash)
      : input.token && input.email
        ? await redeemCode(tx, cloud, types, normalEmail(input.email), input.token.trim(), countedAddress(cloud, call))
        : null;
    if (!input.token_hash && !(input.token && input.email))
      throw invalidBody('Only an email address and a token, or a token_hash, should be provided');
    if (!redeemed) throw expiredCode();
    if (!(await accept(tx, redeemed))) return { msg: HALF_DONE, code: '200' };
    return openSession(tx, cloud, redeemed.userId, 'otp', deviceOf(call));
  });
}

/** `GET /verify`: a link from a mail. Always ends in a redirect to an allowed address, with the result. */
export async function verifyLinked(cloud: Cloud, call: Call): Promise<Answer> {
  const target = allowedRedirect(cloud, call.query.get('redirect_to'));
  const hash = call.query.get('token') ?? '';
  const type = call.query.get('type') ?? '';
  try {
    return redirect(await transaction(cloud, (tx) => follow(tx, cloud, call, { target, hash, type })));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message } = error.body as { code: string; message: string };
    const answer = {
      error: 'access_denied',
      error_code: code,
      error_description: code === 'otp_expired' ? 'Email link is invalid or has expired' : message,
    };
    return redirect(withAnswer(target, hash.startsWith('pkce_') ? answer : {}, answer));
  }
}

type Link = { target: string; hash: string; type: string };

async function follow(tx: Transaction, cloud: Cloud, call: Call, { target, hash, type }: Link): Promise<string> {
  const redeemed = await redeemLink(tx, CODE_TYPES[type] ?? [], hash);
  if (!redeemed) throw expiredCode();
  if (!(await accept(tx, redeemed))) return withAnswer(target, {}, { message: HALF_DONE });
  if (hash.startsWith('pkce_')) return withAnswer(target, { code: await exchangeCodeFor(tx, redeemed.userId) });
  const session = (await openSession(tx, cloud, redeemed.userId, 'otp', deviceOf(call))) as Record<string, unknown>;
  const { access_token, expires_at, expires_in, refresh_token, token_type } = session;
  const tokens = Object.entries({ access_token, expires_at, expires_in, refresh_token, token_type, type });
  return withAnswer(target, {}, Object.fromEntries(tokens.map(([key, value]) => [key, String(value)])));
}

/** Applies a redeemed code. False when an e-mail change still waits for the other address. */
async function accept(tx: Transaction, { userId, type }: RedeemedCode): Promise<boolean> {
  const user = await findUser(tx, userId);
  if (!user || user.deleted_at) throw expiredCode();
  if (isBanned(user)) throw refuse(403, 'user_banned', 'User is banned');
  if (type === 'confirmation_token' || type === 'recovery_token') {
    await confirmEmail(tx, userId);
    return true;
  }
  if (!user.email_change) throw expiredCode();
  const { rows } = await tx.query<{ email_change_confirm_status: number }>(
    'update auth.users set email_change_confirm_status = email_change_confirm_status + 1 where id = $1 returning email_change_confirm_status',
    [userId],
  );
  if (rows[0]!.email_change_confirm_status < 2) return false;
  await changeEmail(tx, userId, user.email_change).catch((error: { code?: string }) => {
    throw error.code === '23505' ? emailTaken() : error;
  });
  return true;
}

/** Gives the person's newest flow its exchange code; older ones become invalid. */
async function exchangeCodeFor(tx: Transaction, userId: string): Promise<string> {
  const { rows } = await tx.query<{ auth_code: string }>(
    `update auth.flow_state set auth_code_issued_at = now(), updated_at = now()
     where id = (select id from auth.flow_state where user_id = $1 and auth_code_issued_at is null order by created_at desc limit 1) returning auth_code`,
    [userId],
  );
  const code = rows[0]?.auth_code;
  if (!code) throw refuse(404, 'flow_state_not_found', 'invalid flow state, no valid flow state found');
  return code;
}

function redirect(location: string): Answer {
  return { status: 303, headers: { location, 'cache-control': 'no-store' } };
}
