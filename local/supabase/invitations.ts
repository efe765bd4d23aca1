import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Call } from '../http/http.ts';
import { verifyLink } from './auth-mails.ts';
import { emailTaken, userMissing } from './auth-refusal.ts';
import { type Cloud, type Transaction, transaction } from './cloud.ts';
import { redirectOf, sendCode } from './mail-flows.ts';
import { type CodeType, issueCode } from './one-time-codes.ts';
import { checkPassword, hashPassword } from './passwords.ts';
import { requireService } from './signed-in.ts';
import { showUser } from './user-view.ts';
import { createUser, findUserByEmail, Metadata, normalEmail, type User } from './users.ts';

/** Creates an account and mails an invitation. */
export async function invite(cloud: Cloud, call: Call): Promise<object> {
  requireService(cloud, call);
  const input = await call.read(z.object({ email: z.string(), data: Metadata.nullish() }));
  const email = normalEmail(input.email);
  return transaction(cloud, async (tx) => {
    const user = await invited(tx, email, input.data ?? {});
    await sendCode(tx, cloud, { kind: 'invite', type: 'confirmation_token', user, to: email, redirectTo: redirectOf(cloud, call) });
    return showUser(tx, user.id);
  });
}

async function invited(tx: Transaction, email: string, data: Metadata): Promise<User> {
  const known = await findUserByEmail(tx, email);
  if (known?.email_confirmed_at) throw emailTaken();
  const user = known ?? (await createUser(tx, { email, userMetadata: data, invited: true }));
  if (!user) throw emailTaken();
  return user;
}

const LinkInput = z.object({
  type: z.enum(['signup', 'invite', 'magiclink', 'recovery', 'email_change_current', 'email_change_new']),
  email: z.string(),
  password: z.string().optional(),
  new_email: z.string().optional(),
  data: Metadata.nullish(),
});
type LinkInput = z.infer<typeof LinkInput>;

type Link = { user: User; code: CodeType; verification: string; address: string };

/** A link and a code without a mail, for a caller that sends its own. */
export async function generateLink(cloud: Cloud, call: Call): Promise<object> {
  requireService(cloud, call);
  const input = await call.read(LinkInput);
  const redirectTo = redirectOf(cloud, call);
  return transaction(cloud, async (tx) => {
    const { user, code, verification, address } = await prepare(tx, input);
    const issued = await issueCode(tx, user, code, address, false);
    return {
      action_link: verifyLink(cloud, verification, issued.hash, redirectTo),
      email_otp: issued.code,
      hashed_token: issued.hash,
      verification_type: verification,
      redirect_to: redirectTo,
      ...(await showUser(tx, user.id)),
    };
  });
}

async function prepare(tx: Transaction, input: LinkInput): Promise<Link> {
  const email = normalEmail(input.email);
  const known = await findUserByEmail(tx, email);
  if (input.type === 'invite')
    return { user: await invited(tx, email, input.data ?? {}), code: 'confirmation_token', verification: 'invite', address: email };
  if (input.type === 'signup' || (input.type === 'magiclink' && !known)) {
    if (known?.email_confirmed_at) throw emailTaken();
    const password = input.password ?? randomBytes(24).toString('base64url');
    checkPassword(password);
    const user =
      known ?? (await createUser(tx, { email, encryptedPassword: await hashPassword(password), userMetadata: input.data ?? {} }));
    if (!user) throw emailTaken();
    return { user, code: 'confirmation_token', verification: 'signup', address: email };
  }
  if (!known) throw userMissing();
  if (input.type === 'magiclink' || input.type === 'recovery')
    return { user: known, code: 'recovery_token', verification: input.type, address: email };
  const newEmail = normalEmail(input.new_email);
  if (await findUserByEmail(tx, newEmail)) throw emailTaken();
  await tx.query(
    'update auth.users set email_change_confirm_status = case when email_change = $2 then email_change_confirm_status else 0 end, email_change = $2 where id = $1',
    [known.id, newEmail],
  );
  const isNew = input.type === 'email_change_new';
  return {
    user: known,
    code: isNew ? 'email_change_token_new' : 'email_change_token_current',
    verification: 'email_change',
    address: isNew ? newEmail : email,
  };
}
