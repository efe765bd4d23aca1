import { z } from 'zod';
import type { Answer, Call } from '../http/http.ts';
import { emailTaken, expiredCode, refuse } from './auth-refusal.ts';
import { type Cloud, type Transaction, transaction } from './cloud.ts';
import { countMail, PkceInput, redirectOf, sendCode, sendEmailChange } from './mail-flows.ts';
import { redeemCode } from './one-time-codes.ts';
import { checkPassword, hashPassword, passwordMatches } from './passwords.ts';
import { closeSessions } from './sessions.ts';
import { requireSession, type SignedIn } from './signed-in.ts';
import { showUser } from './user-view.ts';
import { findUserByEmail, Metadata, mergeMetadata, normalEmail, setMetadata } from './users.ts';

export function getAccount(cloud: Cloud, call: Call): Promise<object> {
  return transaction(cloud, async (tx) => showUser(tx, (await requireSession(tx, cloud, call)).user.id));
}

const UpdateInput = PkceInput.extend({
  email: z.string().nullish(),
  password: z.string().nullish(),
  current_password: z.string().nullish(),
  nonce: z.string().nullish(),
  data: Metadata.nullish(),
});
type UpdateInput = z.infer<typeof UpdateInput>;

/** Changes a person's own account: metadata, password, and (by mail to both addresses) the e-mail. */
export async function updateAccount(cloud: Cloud, call: Call): Promise<object> {
  const input = await call.read(UpdateInput);
  return transaction(cloud, async (tx) => {
    const session = await requireSession(tx, cloud, call);
    const { user } = session;
    if (input.password || input.email) await requireSecondFactor(tx, session);
    if (input.data) await setMetadata(tx, user.id, mergeMetadata(user.raw_user_meta_data, input.data), user.raw_app_meta_data);
    if (input.password) await changePassword(tx, cloud, session, input);
    const email = input.email ? normalEmail(input.email) : user.email;
    if (email !== user.email) {
      if (await findUserByEmail(tx, email)) throw emailTaken();
      countMail(cloud, email);
      await tx.query('update auth.users set email_change = $2 where id = $1', [user.id, email]);
      await sendEmailChange(tx, cloud, { ...user, email_change: email }, input, redirectOf(cloud, call));
    }
    return showUser(tx, user.id);
  });
}

async function changePassword(tx: Transaction, cloud: Cloud, { user, sessionId }: SignedIn, input: UpdateInput): Promise<void> {
  const password = input.password ?? '';
  checkPassword(password);
  if (input.current_password && !(await passwordMatches(input.current_password, user.encrypted_password))) {
    throw refuse(400, 'invalid_credentials', 'Current password is not right');
  }
  if (input.nonce && !(await redeemCode(tx, cloud, ['reauthentication_token'], user.email, input.nonce))) throw expiredCode();
  if (await passwordMatches(password, user.encrypted_password))
    throw refuse(422, 'same_password', 'New password should be different from the old password.');
  await tx.query('update auth.users set encrypted_password = $2, updated_at = now() where id = $1', [
    user.id,
    await hashPassword(password),
  ]);
  await closeSessions(tx, user.id, sessionId, 'others');
}

/** A person with a second factor must have used it before the first may change. */
async function requireSecondFactor(tx: Transaction, { user, aal }: SignedIn): Promise<void> {
  const { rowCount } = await tx.query(`select from auth.mfa_factors where user_id = $1 and status = 'verified'`, [user.id]);
  if (rowCount && aal !== 'aal2')
    throw refuse(401, 'insufficient_aal', 'AAL2 session is required to update email or password when MFA is enabled.');
}

/** Mails a code that proves, before a password change, that the person still reads this address. */
export function reauthenticate(cloud: Cloud, call: Call): Promise<object> {
  return transaction(cloud, async (tx) => {
    const { user } = await requireSession(tx, cloud, call);
    countMail(cloud, user.email);
    await sendCode(tx, cloud, {
      kind: 'reauthentication',
      type: 'reauthentication_token',
      user,
      to: user.email,
      redirectTo: cloud.siteUrl,
    });
    return {};
  });
}

export async function logOut(cloud: Cloud, call: Call): Promise<Answer> {
  await transaction(cloud, async (tx) => {
    const { user, sessionId } = await requireSession(tx, cloud, call);
    await closeSessions(tx, user.id, sessionId, call.query.get('scope') ?? 'global');
  });
  return { status: 204 };
}

export function listIdentities(cloud: Cloud, call: Call): Promise<object> {
  return transaction(cloud, async (tx) => {
    const { user } = await requireSession(tx, cloud, call);
    const view = await showUser(tx, user.id);
    return { identities: view.identities };
  });
}
