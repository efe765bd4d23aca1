import type { z } from 'zod';
import { type Incident as IncidentView, listIncidents } from '#modules/monitoring/index.ts';
import { encodeId } from '#platform/ids.ts';
import { moment, pageAnswer } from '../_answers.ts';
import { handler } from '../_door.ts';
import { type Incident, listAccountIncidents } from '../_incident-operations.ts';

const incidentAnswer = (view: IncidentView): z.infer<typeof Incident> => ({
  object: 'incident',
  id: encodeId('incident', view.id),
  site_id: encodeId('site', view.siteId),
  url: view.url,
  status: view.endedAt ? 'closed' : 'open',
  cause: view.cause,
  http_status: view.status,
  started_at: view.startedAt.toISOString(),
  confirmed_at: view.confirmedAt.toISOString(),
  ended_at: moment(view.endedAt),
  ended_by: view.endedBy,
  downtime_minutes: view.downtimeMinutes,
});

export const GET = handler(listAccountIncidents, async (ctx, { query: { limit, cursor } }) => {
  const { rows, next } = await listIncidents(ctx, { limit, after: cursor });
  return pageAnswer('incidents', listAccountIncidents.path, limit, rows.map(incidentAnswer), next);
});

export {
  nothingHere as DELETE,
  nothingHere as PATCH,
  nothingHere as POST,
  nothingHere as PUT,
} from '../_nothing-here.ts';
