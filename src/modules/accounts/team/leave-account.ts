import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { type Context, requireAccount, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { securityChanged } from '../events.ts';
import { memberships } from '../tables.ts';
import { lockMember } from './member.ts';
import { notifyPerson } from './notify-person.ts';

/** Ends the current person's membership; their work stays. @throws AppError `last_owner`: ownership must be handed over first. */
export async function leaveAccount(ctx: Context): Promise<void> {
  const [{ id: clientId }, person] = [requireAccount(ctx), requirePerson(ctx)];
  const owner = await asSystem(
    'roles are written by the server',
    async (tx) => {
      if (!(await lockMember(tx, clientId, person.id))) throw new AppError('forbidden', 'account_left');
      await tx.delete(memberships).where(and(eq(memberships.clientId, clientId), eq(memberships.personId, person.id)));
      const { rows } = await tx.execute<{ id: string | null }>(sql`select app.owner_of(${clientId}) as id`);
      const left = rows[0]?.id ?? null;
      if (left) await notifyPerson(tx, { personId: left, kind: 'member_left', clientId, by: person.id });
      return left;
    },
    ctx,
  );
  if (owner) await announce(securityChanged.create({ clientId: owner }));
}
