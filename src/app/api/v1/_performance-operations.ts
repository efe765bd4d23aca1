import { z } from 'zod';
import { operation } from './_operation.ts';
import { SiteId } from './_site-schemas.ts';

const Moment = z.iso.datetime().describe('UTC, ISO 8601');
const Device = z.enum(['phone', 'desktop']);
const Range = z.tuple([z.number(), z.number()]).describe('Lowest and highest run');

const Lab = z.object({
  score: z.int().meta({ description: 'Of Lighthouse, 0 to 100' }),
  lcp_ms: z.int(),
  cls: z.number(),
  tbt_ms: z.int(),
  inp_ms: z.int().nullable().meta({ description: 'From a scripted tap; null where nothing answered one' }),
  ttfb_ms: z.int(),
  bytes: z.int(),
  runs: z.int(),
  ranges: z.record(z.string(), Range),
  release_id: z.string(),
  measured_at: Moment,
});

const Visits = z.object({
  count: z.int(),
  lcp_ms: z.number().nullable(),
  cls: z.number().nullable(),
  inp_ms: z.number().nullable(),
  ttfb_ms: z.number().nullable(),
});

const PerformanceDay = z.object({
  day: z.iso.date().meta({ description: 'UTC' }),
  lab: Lab.nullable().meta({ description: 'Medians of loads in a browser' }),
  visits: Visits.nullable().meta({ description: 'p75 of real visits, where their measuring is on' }),
});

export const Performance = z.object({
  object: z.literal('performance'),
  site_id: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  pages: z.array(z.object({ path: z.string(), device: Device, visits: Visits.nullable(), days: z.array(PerformanceDay) })),
  releases: z.array(z.object({ id: z.string(), number: z.int(), published_at: Moment })),
  drops: z.array(
    z.object({
      path: z.string(),
      device: Device,
      release_id: z.string().nullable().meta({ description: 'The release that it came with' }),
      found_at: Moment,
      changes: z.array(z.object({ measure: z.string(), before: z.number(), after: z.number() })),
    }),
  ),
});

export const getSitePerformance = operation({
  method: 'get',
  path: '/v1/sites/{site_id}/performance',
  summary: 'How fast the pages of a site are, day by day: loads in a browser, and real visits where they are measured.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  params: z.object({ site_id: SiteId }),
  query: z.object({ days: z.enum(['30', '90']).optional().meta({ description: '30 unless 90 is asked for' }) }),
  answer: Performance,
});
