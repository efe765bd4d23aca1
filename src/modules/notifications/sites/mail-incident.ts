import { type IncidentNews, markIncidentMailed } from '#modules/monitoring/index.ts';
import type { Context } from '#platform/context.ts';
import { requestMail } from '../outbox/request-mail.ts';

/** Queues the mail about an incident to the owner of the site: one when it opens, one with its duration in minutes when it ends. */
export async function mailIncident(ctx: Context, { incident, siteName, about }: IncidentNews): Promise<void> {
  const { id: incidentId, siteId, url, cause, startedAt, downtimeMinutes } = incident;
  const data = { siteId, siteName, url, cause, startedAt: startedAt.toISOString() };
  if (about === 'opened') await requestMail(ctx, { kind: 'incident-opened', key: `incident-opened/${incidentId}`, data });
  else
    await requestMail(ctx, {
      kind: 'incident-ended',
      key: `incident-ended/${incidentId}`,
      data: { ...data, minutes: downtimeMinutes ?? 0 },
    });
  await markIncidentMailed(ctx, { incidentId, about });
}
