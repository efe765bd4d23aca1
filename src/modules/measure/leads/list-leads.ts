import { and, desc, eq, lt, or } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { ListLeads } from '../input.ts';
import { leads } from '../tables.ts';

export type LeadRow = typeof leads.$inferSelect;

/** Max leads on a page of the list, and per batch of the file. */
export const PAGE_SIZE = 500;

/** People who requested a report, newest first, optionally after a given one. For admins: developers see no addresses. */
export async function listLeads(ctx: Context, { stage, grade }: ListLeads, after?: Pick<LeadRow, 'createdAt' | 'id'>): Promise<LeadRow[]> {
  await requireStaff(ctx, 'admin');
  const older = after && or(lt(leads.createdAt, after.createdAt), and(eq(leads.createdAt, after.createdAt), lt(leads.id, after.id)));
  const wanted = and(stage && eq(leads.stage, stage), grade && eq(leads.grade, grade), older);
  return asSystem(
    'the agency looks at its leads',
    (tx) => tx.select().from(leads).where(wanted).orderBy(desc(leads.createdAt), desc(leads.id)).limit(PAGE_SIZE),
    ctx,
  );
}
