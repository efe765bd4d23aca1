import 'server-only';
import { eq } from 'drizzle-orm';
import { requireFactorProof } from '#platform/access/require-proof.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { adminClient } from '#platform/supabase/admin-client.ts';
import { securityChanged } from '../events.ts';
import { authProblem } from '../sign-in/auth-problem.ts';
import { passkeys, securityEvents } from '../tables.ts';
import { forgetRecoveryCodes } from './recovery-codes.ts';
import { requirePersonSession } from './second-factor.ts';

/** Turns off the second factor, for a person who has just shown it. */
export async function removeSecondFactor(ctx: Context): Promise<void> {
  const { id } = requirePersonSession(ctx);
  await requireFactorProof(ctx);
  await removeFactorsOf(ctx, id);
  await asSystem(
    'a person is notified of a change to their account',
    (tx) => tx.insert(securityEvents).values({ personId: id, kind: 'factor_removed' }),
    ctx,
  );
  await announce(securityChanged.create({ clientId: id }));
}

/** Removes every authenticator, passkey and recovery code of a person. Idempotent, also when run concurrently. */
export async function removeFactorsOf(ctx: Context, personId: string): Promise<void> {
  const { auth } = adminClient();
  const { data, error } = await auth.admin.mfa.listFactors({ userId: personId });
  if (error) throw authProblem(error);
  for (const { id } of data.factors) {
    const { error: kept } = await auth.admin.mfa.deleteFactor({ userId: personId, id });
    if (kept && kept.status !== 404) throw authProblem(kept);
  }
  await asSystem(
    'a second factor is switched off',
    async (tx) => {
      await tx.delete(passkeys).where(eq(passkeys.personId, personId));
      await forgetRecoveryCodes(tx, personId);
    },
    ctx,
  );
}
