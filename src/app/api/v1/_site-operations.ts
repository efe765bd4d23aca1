import { z } from 'zod';
import { readBatchBody } from './_batch-body.ts';
import { operation } from './_operation.ts';
import { Site, UserId } from './_schemas.ts';
import {
  Analytics,
  AnalyticsQuery,
  ApplyTemplate,
  Ast,
  Batch,
  BatchId,
  Build,
  BuildId,
  CreateAst,
  CreateBatch,
  NewBatch,
  SiteId,
  TemplateId,
  TemplateList,
  TemplateQuery,
} from './_site-schemas.ts';

const MB = 1024 * 1024;

export const listSiteTemplates = operation({
  method: 'get',
  path: '/v1/templates',
  summary: 'The templates that a site can begin from, in pages.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  query: TemplateQuery,
  answer: TemplateList,
});

export const applyTemplate = operation({
  method: 'post',
  path: '/v1/templates/{template_id}/apply',
  summary: 'Makes a draft of a template at once. It costs no generation and no tokens.',
  scope: 'sites:write',
  needs: 'site.create',
  rate: 'generate',
  statuses: [201],
  params: z.object({ template_id: TemplateId }),
  body: ApplyTemplate,
  answer: Site,
});

export const createBatch = operation({
  method: 'post',
  path: '/v1/batch',
  summary: 'Queues up to 50 sites, each an ordinary generation. Also takes text/csv with the columns prompt, name and locale.',
  scope: 'sites:write',
  needs: 'site.create',
  rate: 'batch',
  statuses: [202],
  body: CreateBatch,
  csv: readBatchBody,
  maxBytes: MB,
  answer: NewBatch,
});

export const getBatch = operation({
  method: 'get',
  path: '/v1/batch/{batch_id}',
  summary: 'How far each row of a batch has come.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  params: z.object({ batch_id: BatchId }),
  answer: Batch,
});

export const getUserAnalytics = operation({
  method: 'get',
  path: '/v1/analytics/{user_id}',
  summary: 'What the account generated and which models, tokens and money it took, day by day; as JSON or CSV.',
  scope: 'usage:read',
  needs: 'billing.read',
  rate: 'api_read',
  statuses: [200],
  params: z.object({ user_id: UserId }),
  query: AnalyticsQuery,
  paged: false,
  givesCsv: true,
  answer: Analytics,
});

export const createAst = operation({
  method: 'post',
  path: '/v1/ast',
  summary:
    'Reads foreign HTML into sections of a document of ours, which is kept for seven days. Scripts, styles and handlers are not kept.',
  scope: 'sites:write',
  needs: 'content.edit',
  rate: 'ast',
  statuses: [200],
  body: CreateAst,
  maxBytes: MB,
  answer: Ast,
});

export const buildSiteDraft = operation({
  method: 'post',
  path: '/v1/sites/{site_id}/build',
  summary: 'Builds the draft into a release without publishing it. The same revision again is the same build (200 once it is built).',
  scope: 'sites:write',
  needs: 'site.publish',
  rate: 'publish',
  statuses: [202, 200],
  refusals: [422],
  params: z.object({ site_id: SiteId }),
  answer: Build,
});

export const getBuildStatus = operation({
  method: 'get',
  path: '/v1/build/status/{build_id}',
  summary: 'How far a build has come, with its log and its measures.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  params: z.object({ build_id: BuildId }),
  answer: Build,
});
