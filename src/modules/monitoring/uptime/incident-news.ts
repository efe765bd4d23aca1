import { and, eq, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { type Context, requireAccount, requireJob } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { incidents } from '../tables.ts';
import { type Incident, incidentColumns } from './list-incidents.ts';

const MAX_NEWS = 200;

/** An incident mail that its owner has not been sent yet. */
export interface IncidentNews {
  clientId: string;
  siteName: string;
  incident: Incident;
  about: 'opened' | 'ended';
}

const siteName = sql<string>`(select coalesce(nullif(s.name, ''), s.slug) from sites s where s.id = incidents.site_id)`;

/** Incidents that opened or ended without a mail to their owner yet, openings first. For jobs alone. */
export async function findIncidentNews(ctx: Context): Promise<IncidentNews[]> {
  requireJob(ctx);
  const isEndingDue = and(isNotNull(incidents.endedAt), isNull(incidents.endingMailedAt));
  const rows = await asSystem(
    'owners are notified of sites that are down',
    (tx) =>
      tx
        .select({
          ...incidentColumns,
          clientId: incidents.clientId,
          siteName,
          opening: incidents.openingMailedAt,
          ending: incidents.endingMailedAt,
        })
        .from(incidents)
        .where(or(isNull(incidents.openingMailedAt), isEndingDue))
        .orderBy(incidents.confirmedAt)
        .limit(MAX_NEWS),
    ctx,
  );
  return rows.flatMap(({ clientId, siteName, opening, ending, ...incident }) => {
    const news = { clientId, siteName, incident };
    return [
      ...(opening === null ? [{ ...news, about: 'opened' as const }] : []),
      ...(incident.endedAt !== null && ending === null ? [{ ...news, about: 'ended' as const }] : []),
    ];
  });
}

/** Marks an incident as mailed once the mail is queued, so that it is not found again. */
export async function markIncidentMailed(
  ctx: Context,
  { incidentId, about }: { incidentId: string; about: IncidentNews['about'] },
): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  const mailed = about === 'opened' ? { openingMailedAt: ctx.now } : { endingMailedAt: ctx.now };
  await asSystem(
    'a mail about an incident is queued',
    (tx) =>
      tx
        .update(incidents)
        .set(mailed)
        .where(and(eq(incidents.id, incidentId), eq(incidents.clientId, clientId))),
    ctx,
  );
}
