import 'server-only';
import { requireFactorProof } from '#platform/access/require-proof.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { securityChanged } from '../events.ts';
import { securityEvents } from '../tables.ts';
import { replaceRecoveryCodes } from './recovery-codes.ts';
import { requirePersonSession } from './second-factor.ts';
import { proofWays } from './second-step-ways.ts';

/** Ten new recovery codes; earlier ones stop working. */
export async function renewRecoveryCodes(ctx: Context): Promise<{ codes: string[] }> {
  const { id } = requirePersonSession(ctx);
  await requireFactorProof(ctx);
  const { app, passkey } = await proofWays(ctx);
  if (!app && !passkey) throw new AppError('not_found', 'factor_not_found');
  const codes = await asSystem(
    'recovery codes are kept by the server',
    async (tx) => {
      await tx.insert(securityEvents).values({ personId: id, kind: 'recovery_codes_renewed' });
      return replaceRecoveryCodes(tx, id);
    },
    ctx,
  );
  await announce(securityChanged.create({ clientId: id }));
  return { codes };
}
