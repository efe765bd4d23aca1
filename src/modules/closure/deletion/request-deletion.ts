import { announceSecurity, notifyMembers, recordSecurityEvent } from '#modules/accounts/index.ts';
import { requirePermission } from '#platform/access/permissions.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { RequestDeletion } from '../input.ts';
import { accountDeletions } from '../tables.ts';
import { accountName } from './account-name.ts';
import { isSameName } from './same-name.ts';
import { settleDeletion } from './settle-deletion.ts';

/**
 * Marks the account for erasure in 30 days: its sites are paused and its subscription is cancelled at once. Idempotent. @throws AppError
 * `name_does_not_match`, `proof_needed`, `role_may_not`.
 */
export async function requestDeletion(ctx: Context, { name }: RequestDeletion): Promise<void> {
  const { id } = requireAccount(ctx);
  const { id: requestedBy } = requirePerson(ctx);
  await requirePermission(ctx, 'account.close');
  const right = await accountName(ctx);
  if (!isSameName(name, right)) throw new AppError('invalid', 'name_does_not_match', { name: right });
  await requireProof(ctx);
  const notified = await asSystem(
    'an owner deletes their account',
    async (tx, inner) => {
      const [made] = await tx.insert(accountDeletions).values({ clientId: id, requestedBy }).onConflictDoNothing().returning();
      if (!made) return [];
      const dueAt = made.dueAt.toISOString();
      await recordSecurityEvent(inner, { clientId: id, kind: 'deletion_requested', detail: { dueAt } });
      return notifyMembers(tx, { clientId: id, kind: 'account_closing', by: requestedBy, dueAt });
    },
    ctx,
  );
  for (const personId of notified) await announceSecurity(personId);
  await settleDeletion(ctx, id);
}
