import 'server-only';
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { invitations } from '../tables.ts';
import type { InvitationCode } from '../team/input.ts';
import { isCodeOf, tokenOf } from './invitation-secret.ts';

/**
 * The link of the invitation whose mail contains this code. An address without an invitation and a wrong code get the same error; a code is
 * invalid after five of those.
 */
export async function findByCode(ctx: Context, { email, code }: InvitationCode): Promise<{ token: string }> {
  const found = await asSystem(
    'a code is compared by the server',
    async (tx) => {
      const waiting = and(
        eq(invitations.email, email),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
        lt(invitations.codeTries, 5),
      );
      const rows = await tx.select().from(invitations).where(waiting).orderBy(invitations.id).limit(20).for('update');
      const right = rows.find(({ id, round }) => isCodeOf(id, round, code));
      if (!right)
        await tx
          .update(invitations)
          .set({ codeTries: sql`${invitations.codeTries} + 1` })
          .where(waiting);
      return right;
    },
    ctx,
  );
  if (!found) throw new AppError('forbidden', 'code_wrong');
  return { token: tokenOf(found.id) };
}
