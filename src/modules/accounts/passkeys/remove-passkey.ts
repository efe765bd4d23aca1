import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { requireFactorProof } from '#platform/access/require-proof.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { RemovePasskey } from '../input.ts';
import { forgetRecoveryCodes } from '../second-factor/recovery-codes.ts';
import { requirePersonSession } from '../second-factor/second-factor.ts';
import { announceSecurity, recordSecurityEvent } from '../security-events/record-security-event.ts';
import { passkeys } from '../tables.ts';

/** Removes a passkey; removing the last second factor also removes the recovery codes. @throws AppError `factor_proof_needed`. */
export async function removePasskey(ctx: Context, { id }: RemovePasskey): Promise<void> {
  const { id: personId } = requirePersonSession(ctx);
  await requireFactorProof(ctx);
  await asSystem(
    'a passkey is taken away',
    async (tx, inner) => {
      const { rowCount } = await tx.delete(passkeys).where(and(eq(passkeys.id, id), eq(passkeys.personId, personId)));
      if (!rowCount) throw new AppError('not_found', 'passkey_not_found');
      const { rows } = await tx.execute<{ left: boolean }>(sql`select app.has_second_factor(${personId}) as left`);
      if (!rows[0]!.left) await forgetRecoveryCodes(tx, personId);
      await recordSecurityEvent(inner, { personId, kind: 'factor_removed' });
    },
    ctx,
  );
  await announceSecurity(personId);
}
