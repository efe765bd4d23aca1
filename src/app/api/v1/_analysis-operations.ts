import { z } from 'zod';
import { FINDING_CODES } from '#ruler/rules/finding.ts';
import { AREAS, GRADES } from '#ruler/rules/grade.ts';
import { operation } from './_operation.ts';

const Moment = z.iso.datetime().describe('UTC, ISO 8601');

/** `ana_…` as the API shows it; a plain UUID is accepted too. */
const AnalysisId = z
  .string()
  .max(64)
  .meta({ description: 'An analysis: ana_… or its UUID', examples: ['ana_0csk0dw0000e0g000000000003'] });

const Points = z.number().int().min(0).max(100);

const Finding = z.object({
  code: z.enum(FINDING_CODES),
  area: z.enum(AREAS as [string, ...string[]]),
  points: z.number().meta({
    description: 'What it takes of the hundred of its area; where a browser looked, speed is Lighthouse’s performance and this only sorts',
  }),
  values: z.record(z.string(), z.union([z.string(), z.number()])).meta({ description: 'What was measured; times in ms, weights in bytes' }),
});

const Spread = z.object({ median: z.number(), min: z.number(), max: z.number() });

export const Analysis = z.object({
  object: z.literal('analysis'),
  id: z.string().meta({ examples: ['ana_0csk0dw0000e0g000000000003'] }),
  address: z.string(),
  status: z.enum(['queued', 'running', 'done', 'failed']),
  url: z.url().meta({ description: 'The report, open to whoever has its address' }),
  grade: z.enum(GRADES.map(([grade]) => grade) as [string, ...string[]]).nullable(),
  score: Points.nullable(),
  areas: z.record(z.string(), Points.nullable()).nullable().meta({ description: 'Null for an area that could not be measured' }),
  findings: z.array(Finding).meta({ description: 'What takes most of the grade first; empty until the page was read' }),
  lab: z
    .object({
      runs: z.number(),
      performance: Spread,
      lcp_ms: Spread,
      cls: Spread,
      tbt_ms: Spread,
      ttfb_ms: Spread,
      inp_ms: Spread.nullable().meta({ description: 'By scripted taps; null where nothing answered one' }),
      bytes: Spread,
    })
    .nullable()
    .meta({ description: 'Loads in a browser, on a phone on slow 4G' }),
  error: z.string().nullable(),
  created_at: Moment,
  finished_at: Moment.nullable(),
});

export const createAnalysis = operation({
  method: 'post',
  path: '/v1/analyses',
  summary: 'Measures a site, anybody’s. The answer comes at once; a result from within the hour is given again (200).',
  scope: 'sites:write',
  needs: 'site.create',
  rate: 'api_analyze',
  statuses: [202, 200],
  body: z.strictObject({
    address: z
      .string()
      .trim()
      .min(1, 'address_empty')
      .max(2000, 'too_long')
      .meta({ examples: ['minhaloja.com.br'] }),
    again: z.boolean().default(false).meta({ description: 'Measure anew, though there is a result from within the hour' }),
  }),
  answer: Analysis,
});

export const getAnalysisOperation = operation({
  method: 'get',
  path: '/v1/analyses/{analysis_id}',
  summary: 'What is known of a site so far.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  params: z.object({ analysis_id: AnalysisId }),
  answer: Analysis,
});

export const getAnalysisPdf = operation({
  method: 'get',
  path: '/v1/analyses/{analysis_id}/pdf',
  summary: 'A finished report as a tagged PDF, in the language of Accept-Language.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_report_pdf',
  statuses: [200],
  refusals: [409],
  params: z.object({ analysis_id: AnalysisId }),
  answer: z.file(),
  gives: 'application/pdf',
});

export const followAnalysis = operation({
  method: 'get',
  path: '/v1/analyses/{analysis_id}/events',
  summary:
    'How far a measurement has come. With Accept: text/event-stream it goes on as it happens: send Last-Event-ID after a lost line, 204 is the end.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  params: z.object({ analysis_id: AnalysisId }),
  query: z.object({ after: z.string().max(9).regex(/^\d+$/).optional().meta({ description: 'Number of the last event that was heard' }) }),
  answer: z.object({
    events: z.array(
      z.object({ seq: z.number(), type: z.enum(['queued', 'answered', 'page', 'customer', 'links', 'lab', 'done', 'failed']) }),
    ),
    is_final: z.boolean(),
    ahead: z.number().meta({ description: 'How many wait before it' }),
  }),
});
