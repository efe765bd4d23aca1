import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Call } from '../http/http.ts';
import { mailCode } from './auth-mails.ts';
import { tooManyMails } from './auth-refusal.ts';
import { type Cloud, newId, type Transaction, transaction } from './cloud.ts';
import type { MailKind } from './mail-words.ts';
import { type CodeType, type IssuedCode, issueCode } from './one-time-codes.ts';
import { allowedRedirect } from './redirects.ts';
import { createUser, findUserByEmail, Metadata, normalEmail, type User } from './users.ts';

const MAX_MAILS_PER_HOUR = 30;

/** Part of every body that may end in a mailed link. */
export const PkceInput = z.object({
  code_challenge: z.string().min(43).max(128).nullish(),
  code_challenge_method: z.enum(['s256', 'S256', 'plain']).nullish(),
});
export type PkceInput = z.infer<typeof PkceInput>;

/** Counted by address, known or not, so that the limit reveals nothing about accounts. */
export function countMail(cloud: Cloud, address: string): void {
  const key = `mail:${address}`;
  const wait = Math.max(cloud.limits.wait(key, 1, cloud.mailIntervalSeconds), cloud.limits.wait(key, MAX_MAILS_PER_HOUR, 3600));
  if (wait > 0) throw tooManyMails(wait);
  cloud.limits.hit(key);
}

const METHODS: Record<MailKind, string> = {
  signup: 'email/signup',
  magiclink: 'magiclink',
  recovery: 'recovery',
  invite: 'invite',
  email_change: 'email_change',
  reauthentication: 'otp',
};

export type CodeMail = { kind: MailKind; type: CodeType; user: User; to: string; pkce?: PkceInput; redirectTo: string };

/** Issues a code and mails it. With a PKCE challenge, the link will lead to an exchange code for the requesting browser. */
export async function sendCode(tx: Transaction, cloud: Cloud, mail: CodeMail): Promise<IssuedCode> {
  const challenge = mail.pkce?.code_challenge;
  if (challenge) {
    const method = (mail.pkce?.code_challenge_method ?? 'plain').toLowerCase();
    await tx.query(
      `insert into auth.flow_state (id, user_id, auth_code, code_challenge_method, code_challenge, provider_type, authentication_method, created_at, updated_at)
       values ($1, $2, $3, $4, $5, 'email', $6, now(), now())`,
      [newId(), mail.user.id, randomBytes(24).toString('base64url'), method, challenge, METHODS[mail.kind]],
    );
  }
  const issued = await issueCode(tx, mail.user, mail.type, mail.to, Boolean(challenge));
  const sentAt = {
    confirmation_token: 'confirmation_sent_at',
    recovery_token: 'recovery_sent_at',
    reauthentication_token: 'reauthentication_sent_at',
  }[mail.type as string];
  await tx.query(`update auth.users set ${sentAt ?? 'email_change_sent_at'} = now() where id = $1`, [mail.user.id]);
  await mailCode(tx, cloud, mail.kind, mail.user, mail.to, issued, mail.redirectTo);
  return issued;
}

const OtpInput = PkceInput.extend({ email: z.string().optional(), data: Metadata.nullish(), create_user: z.boolean().default(true) });

/** Mails a code and a link for signing in; a new address gets an account. */
export async function requestOtp(cloud: Cloud, call: Call): Promise<object> {
  const input = await call.read(OtpInput);
  const email = normalEmail(input.email);
  countMail(cloud, email);
  await transaction(cloud, async (tx) => {
    const known = await findUserByEmail(tx, email);
    const user = known ?? (input.create_user ? await createUser(tx, { email, userMetadata: input.data ?? {} }) : null);
    if (!user) return;
    const [kind, type]: [MailKind, CodeType] = user.email_confirmed_at ? ['magiclink', 'recovery_token'] : ['signup', 'confirmation_token'];
    await sendCode(tx, cloud, { kind, type, user, to: email, pkce: input, redirectTo: redirectOf(cloud, call) });
  });
  return {};
}

const RecoverInput = PkceInput.extend({ email: z.string() });

/** Mails a code and a link for a new password. Answers the same for an address without account. */
export async function requestRecovery(cloud: Cloud, call: Call): Promise<object> {
  const input = await call.read(RecoverInput);
  const email = normalEmail(input.email);
  countMail(cloud, email);
  await transaction(cloud, async (tx) => {
    const user = await findUserByEmail(tx, email);
    if (user)
      await sendCode(tx, cloud, {
        kind: 'recovery',
        type: 'recovery_token',
        user,
        to: email,
        pkce: input,
        redirectTo: redirectOf(cloud, call),
      });
  });
  return {};
}

const ResendInput = PkceInput.extend({ email: z.string(), type: z.enum(['signup', 'email_change']) });

/** Mails a pending confirmation again. Answers the same if there is none. */
export async function resend(cloud: Cloud, call: Call): Promise<object> {
  const input = await call.read(ResendInput);
  const email = normalEmail(input.email);
  countMail(cloud, email);
  await transaction(cloud, async (tx) => {
    const user = await findUserByEmail(tx, email);
    const redirectTo = redirectOf(cloud, call);
    if (input.type === 'signup' && user && !user.email_confirmed_at) {
      await sendCode(tx, cloud, { kind: 'signup', type: 'confirmation_token', user, to: email, pkce: input, redirectTo });
    }
    if (input.type === 'email_change' && user?.email_change) await sendEmailChange(tx, cloud, user, input, redirectTo);
  });
  return {};
}

/** Both addresses must confirm a change of e-mail. */
export async function sendEmailChange(tx: Transaction, cloud: Cloud, user: User, pkce: PkceInput, redirectTo: string): Promise<void> {
  const shared = { kind: 'email_change', user, pkce, redirectTo } as const;
  await tx.query('update auth.users set email_change_confirm_status = 0 where id = $1', [user.id]);
  await sendCode(tx, cloud, { ...shared, type: 'email_change_token_current', to: user.email });
  await sendCode(tx, cloud, { ...shared, type: 'email_change_token_new', to: user.email_change });
}

export function redirectOf(cloud: Cloud, call: Call): string {
  return allowedRedirect(cloud, call.query.get('redirect_to'));
}
