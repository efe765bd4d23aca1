import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireAccount, supportOf, withoutVisit } from '#platform/context.ts';
import { asSystem, requireLiveSession } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { VisitRef } from '../input.ts';
import { VISIT_ENDS } from '../tables.ts';
import type { VisitEnd } from './visit-over.ts';

const Row = z.object({
  mode: z.enum(['read', 'write']),
  left: z.number(),
  endedBy: z.enum(VISIT_ENDS).nullable(),
});

export type VisitState = { isOver: false; secondsLeft: number; mode: 'read' | 'write' } | { isOver: true; endedBy: VisitEnd };

/** The page that asks is open: the visit goes on. */
async function noteHere(visitId: string): Promise<void> {
  await asSystem('an open page says that its visit goes on', (tx) =>
    tx.execute(sql`
      update public.support_sessions set here_at = now()
      where id = ${visitId} and ended_at is null and here_at < now() - interval '20 seconds' and app.visit_over_at(expires_at, here_at) > now()`),
  );
}

/**
 * State of the visit that a page was rendered on, for its visitor: the page may be older than a revocation or than another visit of the
 * same person. Being asked also keeps the visit: its browser is open.
 * @throws AppError `not_found` for anybody else, `forbidden` when their session has ended.
 */
export async function getVisitState(ctx: Context, { visitId }: VisitRef): Promise<VisitState> {
  requireAccount(ctx);
  const { actor } = ctx;
  if (actor.kind !== 'user' || actor.type === 'client') throw new AppError('not_found', 'nothing_here');
  await requireLiveSession(withoutVisit(ctx));
  const row = await asSystem('the state of a visit is shown to the visitor', async (tx) => {
    const { rows } = await tx.execute<{ row: unknown }>(sql`
      select jsonb_build_object('mode', s.mode, 'left', extract(epoch from s.expires_at - now())::float8,
        'endedBy', case
          when s.ended_by is not null then s.ended_by
          when app.visit_over_at(s.expires_at, s.here_at) <= now() then case when s.expires_at <= now() then 'time' else 'away' end
          when a.refuses_support then 'client'
          when p.staff_role is null then 'admin' end) as row
      from public.support_sessions s join public.accounts a on a.id = s.client_id left join public.people p on p.id = s.staff_id
      where s.id = ${visitId} and s.staff_id = ${actor.id}`);
    return rows[0] && Row.parse(rows[0].row);
  });
  if (!row) throw new AppError('not_found', 'nothing_here');
  if (row.endedBy) return { isOver: true, endedBy: row.endedBy };
  // Left in another tab: this one leaves too.
  if (supportOf(ctx)?.id !== visitId) return { isOver: true, endedBy: 'staff' };
  await noteHere(visitId);
  return { isOver: false, secondsLeft: Math.max(0, Math.round(row.left)), mode: row.mode };
}
