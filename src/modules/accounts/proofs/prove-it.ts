import 'server-only';
import { type Context, requireAccount, sessionOf } from '#platform/context.ts';
import { asSystem, requireLiveSession } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { getSessionUser } from '#platform/session.ts';
import { detachedAuthClient } from '#platform/supabase/supabase.ts';
import type { ConfirmCode, ProveByFactor, ProveByPassword } from '../input.ts';
import { verifyPasskey } from '../passkeys/verify-passkey.ts';
import { recordFactor } from '../second-factor/record-factor.ts';
import { redeemRecoveryCode } from '../second-factor/recovery-codes.ts';
import { verifyFactorCode } from '../second-factor/verify-factor-code.ts';
import { authProblem } from '../sign-in/auth-problem.ts';
import { securityEvents } from '../tables.ts';
import { recordProof } from './record-proof.ts';

interface Prover {
  sessionId: string;
  email: string;
}

/** The person of this session. Their address is taken from the token, never from input. */
async function requireProver(ctx: Context): Promise<Prover> {
  requireAccount(ctx);
  await requireLiveSession(ctx);
  const [session, user] = [sessionOf(ctx), await getSessionUser()];
  if (!session || user?.id !== session.personId) throw new AppError('forbidden', 'sign_in_first');
  return { sessionId: session.id, email: user.email };
}

/** Proves identity by the current password, for ten minutes. @throws AppError `password_wrong`, `too_many_requests`. */
export async function proveByPassword(ctx: Context, { password }: ProveByPassword): Promise<void> {
  const { sessionId, email } = await requireProver(ctx);
  await takeRate(ctx, 'prove', { target: sessionId });
  await prove(ctx, sessionId, 'password', (client) => client.auth.signInWithPassword({ email, password }));
}

/** Proves identity by an authenticator code or a recovery code. @throws AppError `factor_code_wrong`, `too_many_requests`. */
export async function proveByFactor(ctx: Context, { code }: ProveByFactor): Promise<void> {
  const { sessionId } = await requireProver(ctx);
  const personId = sessionOf(ctx)!.personId;
  await takeRate(ctx, 'prove', { target: sessionId });
  const isTotp = /^\d{6}$/.test(code.replace(/[\s-]/g, ''));
  if (isTotp) await verifyFactorCode(code.replace(/[\s-]/g, ''));
  const method = isTotp ? 'totp' : 'recovery';
  await asSystem(
    'a second factor proves who sits here',
    async (tx, inner) => {
      if (!isTotp) {
        if (!(await redeemRecoveryCode(tx, personId, code))) throw new AppError('forbidden', 'recovery_code_wrong');
        await tx.insert(securityEvents).values({ personId, kind: 'recovery_code_used' });
      }
      await recordFactor(inner, { sessionId, personId, method });
    },
    ctx,
  );
  await recordProof(ctx, { sessionId, personId, method });
}

/** Proves identity by a passkey. @throws AppError `passkey_refused`, `too_many_requests`. */
export async function proveByPasskey(ctx: Context, { response }: { response: string }): Promise<void> {
  const { sessionId } = await requireProver(ctx);
  const personId = sessionOf(ctx)!.personId;
  await takeRate(ctx, 'prove', { target: sessionId });
  await verifyPasskey(ctx, response, personId);
  await recordFactor(ctx, { sessionId, personId, method: 'passkey' });
  await recordProof(ctx, { sessionId, personId, method: 'passkey' });
}

/** Mails the code for `proveByCode`. */
export async function sendProofCode(ctx: Context): Promise<void> {
  const { sessionId, email } = await requireProver(ctx);
  await takeRate(ctx, 'prove_by_mail', { target: sessionId });
  const { error } = await detachedAuthClient().auth.signInWithOtp({ email, options: { shouldCreateUser: false } });
  if (error) throw authProblem(error);
}

/** Proves identity by a mailed code, for ten minutes. @throws AppError `code_wrong`, `too_many_requests`. */
export async function proveByCode(ctx: Context, { code }: ConfirmCode): Promise<void> {
  const { sessionId, email } = await requireProver(ctx);
  await takeRate(ctx, 'prove', { target: sessionId });
  await prove(ctx, sessionId, 'code', (client) => client.auth.verifyOtp({ email, token: code, type: 'email' }));
}

type Client = ReturnType<typeof detachedAuthClient>;

/** The account service verifies only by opening a session: it is opened on a detached client and closed at once. */
async function prove(
  ctx: Context,
  sessionId: string,
  method: 'password' | 'code',
  open: (client: Client) => ReturnType<Client['auth']['verifyOtp'] | Client['auth']['signInWithPassword']>,
): Promise<void> {
  const client = detachedAuthClient();
  const { data, error } = await open(client);
  if (error?.code === 'invalid_credentials') throw new AppError('forbidden', 'password_wrong', {}, { cause: error });
  if (error) throw authProblem(error);
  const person = requireAccount(ctx);
  if (data.session) await client.auth.admin.signOut(data.session.access_token, 'local');
  if (data.user?.id !== sessionOf(ctx)?.personId) throw new AppError('forbidden', 'not_yours');
  await recordProof(ctx, { sessionId, personId: sessionOf(ctx)?.personId ?? person.id, method });
}
