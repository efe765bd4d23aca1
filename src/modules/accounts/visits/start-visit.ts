import { eq, sql } from 'drizzle-orm';
import { requireProof } from '#platform/access/require-proof.ts';
import { requireStaff } from '#platform/access/require-staff.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import { visitStarted } from '../events.ts';
import type { StartVisit } from '../input.ts';
import { accounts, people, supportSessions } from '../tables.ts';
import { endOpenVisit } from './leave-visit.ts';

/**
 * Lets an agency member enter a client's account for half an hour, read-only, while their browser stays open. One visit per person: an
 * earlier one ends. The account's managers are notified by mail.
 * @throws AppError `proof_needed`, `client_not_found`, `support_refused`.
 */
export async function startVisit(ctx: Context, { clientId, reason }: StartVisit): Promise<{ visitId: string }> {
  const staff = await requireStaff(ctx);
  await requireProof(ctx);
  const visitId = newId();
  await asSystem(
    'somebody of the agency enters an account',
    async (tx, inner) => {
      const [account] = await tx.select({ refuses: accounts.refusesSupport }).from(accounts).where(eq(accounts.id, clientId)).for('share');
      const { rows } = await tx.execute<{ of_staff: boolean }>(sql`
        select exists (select from public.memberships m join public.people p on p.id = m.person_id
          where m.client_id = ${clientId} and p.staff_role is not null) as of_staff`);
      // The agency's own accounts cannot be visited.
      if (!account || rows[0]?.of_staff) throw new AppError('not_found', 'client_not_found');
      if (account.refuses) throw new AppError('forbidden', 'support_refused');
      await endOpenVisit(inner, staff.id);
      const [person] = await tx.select({ name: people.fullName }).from(people).where(eq(people.id, staff.id));
      await tx.insert(supportSessions).values({
        id: visitId,
        clientId,
        staffId: staff.id,
        staffName: person?.name || 'Page Magic',
        reason,
        startedAt: sql`now()`,
        hereAt: sql`now()`,
        expiresAt: sql`now() + interval '30 minutes'`,
      });
    },
    ctx,
  );
  await announce(visitStarted.create({ clientId, visitId }, { id: `visit.started/${visitId}` }));
  return { visitId };
}
