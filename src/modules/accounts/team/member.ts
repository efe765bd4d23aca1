import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { memberships } from '../tables.ts';
import type { Role } from './roles.ts';

/** A member's row, locked until the transaction ends: their role cannot change during a decision that depends on it. */
export async function lockMember(tx: Transaction, clientId: string, personId: string): Promise<{ role: Role } | null> {
  const [member] = await tx
    .select({ role: memberships.role })
    .from(memberships)
    .where(and(eq(memberships.clientId, clientId), eq(memberships.personId, personId)))
    .for('update');
  return member ?? null;
}

/** Locks both rows in the order of their ids, so that two people acting on each other do not deadlock. */
export async function lockMembers(
  tx: Transaction,
  clientId: string,
  actorId: string,
  targetId: string,
): Promise<{ actor: Role; target: Role }> {
  const found = new Map<string, Role>();
  for (const id of [actorId, targetId].sort()) {
    const member = await lockMember(tx, clientId, id);
    if (member) found.set(id, member.role);
  }
  const [actor, target] = [found.get(actorId), found.get(targetId)];
  if (!actor) throw new AppError('forbidden', 'account_left');
  if (!target) throw new AppError('not_found', 'member_not_found');
  return { actor, target };
}
