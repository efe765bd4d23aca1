import { z } from 'zod';
import { operation } from './_operation.ts';
import { pageOf, pageQuery } from './_schemas.ts';

const Moment = z.iso.datetime().describe('UTC, ISO 8601');

export const Incident = z.object({
  object: z.literal('incident'),
  id: z.string().meta({ examples: ['inc_0csk0dw0000e0g000000000003'] }),
  site_id: z.string(),
  url: z.url().meta({ description: 'The address that did not answer' }),
  status: z.enum(['open', 'closed']),
  cause: z.enum(['name', 'connection', 'certificate', 'slow', 'server_error', 'page_missing', 'broken_answer']),
  http_status: z.int().nullable().meta({ description: 'Of the answer, where there was one' }),
  started_at: Moment.meta({ description: 'The first check that failed' }),
  confirmed_at: Moment.meta({ description: 'The check that confirmed it for the second time' }),
  ended_at: Moment.nullable().meta({ description: 'The first check that was answered again' }),
  ended_by: z.enum(['answered', 'withdrawn']).nullable().meta({ description: 'withdrawn: the site was taken off the air meanwhile' }),
  downtime_minutes: z.int().nullable().meta({ description: 'Null while it is open' }),
});

export const listAccountIncidents = operation({
  method: 'get',
  path: '/v1/incidents',
  summary: 'Times in which live sites of the account did not answer, newest first, in pages.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  query: pageQuery('incidents'),
  answer: pageOf(Incident),
});
