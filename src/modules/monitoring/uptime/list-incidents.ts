import { desc } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { cutPage, isAfter, microsOf, type PageOf, type PageRequest } from '#platform/database/cursor.ts';
import { asActor } from '#platform/db.ts';
import { incidents } from '../tables.ts';

export type Incident = Pick<
  typeof incidents.$inferSelect,
  'id' | 'siteId' | 'url' | 'cause' | 'status' | 'startedAt' | 'confirmedAt' | 'endedAt' | 'endedBy' | 'downtimeMinutes'
>;

export const incidentColumns = {
  id: incidents.id,
  siteId: incidents.siteId,
  url: incidents.url,
  cause: incidents.cause,
  status: incidents.status,
  startedAt: incidents.startedAt,
  confirmedAt: incidents.confirmedAt,
  endedAt: incidents.endedAt,
  endedBy: incidents.endedBy,
  downtimeMinutes: incidents.downtimeMinutes,
};

/** A page of the account's incidents, newest first. */
export async function listIncidents(ctx: Context, { limit, after }: PageRequest): Promise<PageOf<Incident>> {
  requireAccount(ctx);
  const mine = isAfter(incidents.startedAt, incidents.id, after);
  const rows = await asActor(ctx, (tx) =>
    tx
      .select({ ...incidentColumns, micros: microsOf(incidents.startedAt) })
      .from(incidents)
      .where(mine)
      .orderBy(desc(incidents.startedAt), desc(incidents.id))
      .limit(limit + 1),
  );
  return cutPage(rows, limit);
}
