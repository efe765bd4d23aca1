import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { incidents } from '../tables.ts';

interface CloseIncident {
  siteId: string;
  endedAt: Date;
  endedBy: 'answered' | 'withdrawn';
}

/** Closes the site's open incident, if any. No mail is needed for a site that its owner took offline. */
export async function closeIncident(tx: Transaction, { siteId, endedAt, endedBy }: CloseIncident): Promise<void> {
  const end = sql`greatest(${endedAt.toISOString()}::timestamptz, ${incidents.startedAt})`;
  await tx
    .update(incidents)
    .set({
      endedAt: end,
      endedBy,
      ...(endedBy === 'withdrawn' && {
        endingMailedAt: endedAt,
        openingMailedAt: sql`coalesce(${incidents.openingMailedAt}, ${endedAt.toISOString()}::timestamptz)`,
      }),
    })
    .where(and(eq(incidents.siteId, siteId), isNull(incidents.endedAt)));
}
