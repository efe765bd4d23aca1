import { sql } from 'drizzle-orm';
import { requireStaff } from '#platform/access/require-staff.ts';
import { type Context, sessionOf } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { announce } from '#platform/jobs.ts';
import { visitStarted } from '../events.ts';

/**
 * Grants write access to the current visit. Requires a proof within ten minutes; the one that opened it counts. The client is notified at
 * once, by mail and by the notice on their screens, even if they dismissed it. @throws AppError `visit_ended`, `proof_needed`.
 */
export async function writeOnVisit(ctx: Context): Promise<void> {
  const staff = await requireStaff(ctx);
  const session = sessionOf(ctx);
  const begun = await asSystem(
    'a visit may write',
    async (tx) => {
      const { rows } = await tx.execute<{ id: string; clientId: string; mode: string; proven: boolean }>(sql`
        select s.id, s.client_id as "clientId", s.mode, exists (select from app.session_proofs p where p.session_id = ${session?.id ?? null}::uuid and p.person_id = ${staff.id}
          and p.proved_at > now() - interval '10 minutes') as proven
        from public.support_sessions s join public.accounts a on a.id = s.client_id
        where s.staff_id = ${staff.id} and s.ended_at is null and app.visit_over_at(s.expires_at, s.here_at) > now() and not a.refuses_support for update of s`);
      const [visit] = rows;
      if (!visit) throw new AppError('forbidden', 'visit_ended');
      if (!visit.proven) throw new AppError('forbidden', 'proof_needed');
      if (visit.mode === 'write') return null;
      await tx.execute(sql`update public.support_sessions set mode = 'write', wrote_at = now(), seen_at = null where id = ${visit.id}`);
      return { clientId: visit.clientId, visitId: visit.id };
    },
    ctx,
  );
  if (begun) await announce(visitStarted.create(begun, { id: `visit.writes/${begun.visitId}` }));
}
