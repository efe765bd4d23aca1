import { sql } from 'drizzle-orm';
import { type Context, sessionOf } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { requireStaff } from '#platform/require-staff.ts';

/**
 * Lets the visit that the person is on change things. Takes a proof that is newer than the visit: the one that opened it was for
 * looking. @throws AppError `visit_ended`, `proof_needed`.
 */
export async function writeOnVisit(ctx: Context): Promise<void> {
  const staff = await requireStaff(ctx);
  const session = sessionOf(ctx);
  await asSystem(
    'a visit may write',
    async (tx) => {
      const { rows } = await tx.execute<{ id: string; proven: boolean }>(sql`
        select s.id, exists (select from app.session_proofs p where p.session_id = ${session?.id ?? null}::uuid and p.person_id = ${staff.id}
          and p.proved_at > greatest(s.started_at, now() - interval '10 minutes')) as proven
        from public.support_sessions s join public.accounts a on a.id = s.client_id
        where s.staff_id = ${staff.id} and s.ended_at is null and s.expires_at > now() and not a.refuses_support for update of s`);
      const [visit] = rows;
      if (!visit) throw new AppError('forbidden', 'visit_ended');
      if (!visit.proven) throw new AppError('forbidden', 'proof_needed');
      await tx.execute(sql`update public.support_sessions set mode = 'write', wrote_at = now() where id = ${visit.id} and mode = 'read'`);
    },
    ctx,
  );
}
