import { sql } from 'drizzle-orm';
import { type Context, supportOf } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { isAppError } from '#platform/errors.ts';

export interface CurrentVisit {
  id: string;
  account: string;
  staffName: string;
  reason: string;
  mode: 'read' | 'write';
  secondsLeft: number;
}

/** Data for the visit band; null for everybody else, and once the visit is over. */
export async function getCurrentVisit(ctx: Context): Promise<CurrentVisit | null> {
  const visit = supportOf(ctx);
  if (!visit) return null;
  try {
    const { rows } = await asActor(ctx, (tx) =>
      tx.execute<{ account: string | null; staff: string; reason: string; left: number }>(sql`
        select coalesce(nullif(a.company_name, ''), (
            select nullif(p.full_name, '') from public.memberships m join public.people p on p.id = m.person_id
            where m.client_id = a.id and m.role = 'owner' order by m.created_at limit 1)) as account,
          s.staff_name as staff, s.reason, extract(epoch from s.expires_at - now())::float8 as left
        from public.support_sessions s join public.accounts a on a.id = s.client_id where s.id = ${visit.id}`),
    );
    const [row] = rows;
    if (!row) return null;
    const secondsLeft = Math.max(0, Math.round(row.left));
    return { id: visit.id, account: row.account ?? '', staffName: row.staff, reason: row.reason, mode: visit.mode, secondsLeft };
  } catch (error) {
    if (isAppError(error, 'forbidden')) return null;
    throw error;
  }
}
