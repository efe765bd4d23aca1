import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import { requireStaff } from '#platform/access/require-staff.ts';
import { type Context, requireAccount, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { VisitRef } from '../input.ts';
import { supportSessions } from '../tables.ts';

export interface VisitNews {
  visitId: string;
  account: string;
  staffName: string;
  reason: string;
  startedAt: Date;
  /** Start of write access. */
  wroteAt: Date | null;
  /** The account's managers. */
  people: { personId: string; email: string; locale: string }[];
}

/** A visit and the people to notify of it. For jobs only. */
export async function getVisitNews(ctx: Context, { visitId }: VisitRef): Promise<VisitNews> {
  requireJob(ctx);
  const { id } = requireAccount(ctx);
  return asSystem(
    'the client is notified of a visit',
    async (tx) => {
      const [visit] = await tx
        .select({
          staffName: supportSessions.staffName,
          reason: supportSessions.reason,
          startedAt: supportSessions.startedAt,
          wroteAt: supportSessions.wroteAt,
          account: sql<string | null>`app.account_name(${supportSessions.clientId})`,
        })
        .from(supportSessions)
        .where(and(eq(supportSessions.id, visitId), eq(supportSessions.clientId, id)));
      if (!visit) throw new AppError('not_found', 'visit_not_found');
      const { rows } = await tx.execute<{ personId: string; email: string; locale: string }>(
        sql`select person_id as "personId", email, locale from app.answerable_for(${id})`,
      );
      return { ...visit, visitId, account: visit.account ?? '', people: rows };
    },
    ctx,
  );
}

/** Recent visits with a mail missing, about the visit itself or about its write access. For jobs only. */
export async function findUnmailedVisits(ctx: Context, since: Date, before: Date): Promise<{ visitId: string; clientId: string }[]> {
  requireJob(ctx);
  const { rows } = await asSystem(
    'a sweep finds what an event lost',
    (tx) =>
      tx.execute<{ visitId: string; clientId: string }>(sql`
        select visit_id as "visitId", client_id as "clientId"
        from app.unmailed_visits(${since.toISOString()}::timestamptz, ${before.toISOString()}::timestamptz)`),
    ctx,
  );
  return rows;
}

export interface AskedVisit {
  staffName: string;
  reason: string;
  startedAt: Date;
  account: string;
  /** The person who asked. */
  asker: { name: string; email: string };
}

/** Records the client's question about a visit and returns the visit's details. @throws AppError `visit_not_found`. */
export async function recordVisitQuestion(ctx: Context, { visitId, question }: VisitRef & { question: string }): Promise<AskedVisit> {
  const { id } = requireAccount(ctx);
  await requirePermission(ctx, 'support.manage');
  return asSystem(
    'the client asks about a visit',
    async (tx) => {
      const mine = and(eq(supportSessions.id, visitId), eq(supportSessions.clientId, id));
      const [visit] = await tx
        .update(supportSessions)
        .set({ askedAt: sql`now()`, question })
        .where(mine)
        .returning({ staffName: supportSessions.staffName, reason: supportSessions.reason, startedAt: supportSessions.startedAt });
      if (!visit) throw new AppError('not_found', 'visit_not_found');
      const { rows } = await tx.execute<{ account: string | null; name: string | null; email: string }>(sql`
        select app.account_name(${id}) as account, p.full_name as name, a.email
        from app.answerable_for(${id}) a join public.people p on p.id = a.person_id where p.id = app.actor_id()`);
      const [asker] = rows;
      if (!asker) throw new AppError('forbidden', 'owner_only');
      return { ...visit, account: asker.account ?? '', asker: { name: asker.name ?? '', email: asker.email } };
    },
    ctx,
  );
}

/** Records that the agency has answered. A repeated call keeps the first time. */
export async function recordVisitAnswer(ctx: Context, { visitId }: VisitRef): Promise<void> {
  await requireStaff(ctx);
  await asSystem(
    'a question about a visit is answered',
    (tx) =>
      tx
        .update(supportSessions)
        .set({ answeredAt: sql`now()` })
        .where(and(eq(supportSessions.id, visitId), isNotNull(supportSessions.askedAt), isNull(supportSessions.answeredAt))),
    ctx,
  );
}
