import { z } from 'zod';
import { operation } from './_operation.ts';
import {
  AcceptedProposal,
  AcceptProposal,
  ContinueGeneration,
  CreateCustomer,
  CreateSubscription,
  Customer,
  GenerateSite,
  GenerationEvents,
  GenerationId,
  GenerationRequest,
  listOf,
  NewSubscription,
  Proposal,
  ProposalId,
  pageOf,
  pageQuery,
  QueuedGeneration,
  Rewrite,
  Site,
  Subscription,
  UsageLine,
  UserId,
} from './_schemas.ts';

export { createAnalysis, followAnalysis, getAnalysisOperation, getAnalysisPdf } from './_analysis-operations.ts';
export * from './_dns-operations.ts';
export * from './_domain-operations.ts';
export { listAccountIncidents } from './_incident-operations.ts';
export { getSitePerformance } from './_performance-operations.ts';
export * from './_site-operations.ts';

export const createCustomer = operation({
  method: 'post',
  path: '/v1/customers',
  summary: 'Makes the account a customer of Stripe, once; the same customer when it is one already (200).',
  scope: 'customers:write',
  needs: 'billing.manage',
  rate: 'api_write',
  statuses: [201, 200],
  body: CreateCustomer,
  answer: Customer,
});

export const createSubscription = operation({
  method: 'post',
  path: '/v1/subscriptions',
  summary: 'Starts a subscription. Where something is to be paid first, checkout_url is the page to do it on.',
  scope: 'subscriptions:write',
  needs: 'billing.manage',
  rate: 'api_write',
  statuses: [201],
  body: CreateSubscription,
  answer: NewSubscription,
});

export const listUserSubscriptions = operation({
  method: 'get',
  path: '/v1/users/{user_id}/subscriptions',
  summary: 'Every subscription the account ever had, newest first, in pages.',
  scope: 'subscriptions:read',
  needs: 'billing.read',
  rate: 'api_read',
  statuses: [200],
  params: z.object({ user_id: UserId }),
  query: pageQuery('subscriptions'),
  answer: pageOf(Subscription),
});

export const getCurrentUsage = operation({
  method: 'get',
  path: '/v1/usage',
  summary: 'What the account uses of everything that its plan limits.',
  scope: 'usage:read',
  needs: 'billing.read',
  rate: 'api_read',
  statuses: [200],
  answer: listOf(UsageLine),
});

export const listAccountSites = operation({
  method: 'get',
  path: '/v1/sites',
  summary: 'The sites of the account, newest first, in pages.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  query: pageQuery('sites'),
  answer: pageOf(Site),
});

export const rewrite = operation({
  method: 'post',
  path: '/v1/rewrite',
  summary:
    'Asks for other words in one part of a site. The answer comes at once, the proposal follows; nothing is charged until it is accepted.',
  scope: 'sites:write',
  needs: 'content.edit',
  rate: 'rewrite',
  statuses: [202],
  body: Rewrite,
  answer: Proposal,
});

export const getRewrite = operation({
  method: 'get',
  path: '/v1/rewrite/{proposal_id}',
  summary: 'A proposal with its changes.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  params: z.object({ proposal_id: ProposalId }),
  answer: Proposal,
});

export const acceptRewrite = operation({
  method: 'post',
  path: '/v1/rewrite/{proposal_id}/accept',
  summary: 'Takes over changes of a proposal as one step of the draft, and charges the tokens that it used, once.',
  scope: 'sites:write',
  needs: 'content.edit',
  rate: 'api_write',
  statuses: [200],
  params: z.object({ proposal_id: ProposalId }),
  body: AcceptProposal,
  answer: AcceptedProposal,
});

export const rejectRewrite = operation({
  method: 'post',
  path: '/v1/rewrite/{proposal_id}/reject',
  summary: 'Puts a proposal away, or stops one that is being written. It costs nothing.',
  scope: 'sites:write',
  needs: 'content.edit',
  rate: 'api_write',
  statuses: [200],
  params: z.object({ proposal_id: ProposalId }),
  answer: Proposal,
});

export const generate = operation({
  method: 'post',
  path: '/v1/generate',
  summary: 'Makes a site of a description. The answer comes at once; the site follows, and is told of at /v1/requests and as events.',
  scope: 'sites:write',
  needs: 'site.create',
  rate: 'generate',
  statuses: [202],
  body: GenerateSite,
  answer: QueuedGeneration,
});

export const getRequest = operation({
  method: 'get',
  path: '/v1/requests/{generation_id}',
  summary: 'How far a generation has come, what it took and whether it is charged.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  params: z.object({ generation_id: GenerationId }),
  answer: GenerationRequest,
});

export const followGeneration = operation({
  method: 'get',
  path: '/v1/generations/{generation_id}/events',
  summary:
    'What happened to a generation. With Accept: text/event-stream it goes on as it happens: send Last-Event-ID after a lost line, 204 is the end.',
  scope: 'sites:read',
  needs: 'account.read',
  rate: 'api_read',
  statuses: [200],
  params: z.object({ generation_id: GenerationId }),
  query: z.object({ after: z.string().max(9).regex(/^\d+$/).optional().meta({ description: 'Number of the last event that was heard' }) }),
  answer: GenerationEvents,
});

export const continueGeneration = operation({
  method: 'post',
  path: '/v1/continue',
  summary: 'Proposes the words of those sections that a model did not come to when it wrote a generation, and of no other.',
  scope: 'sites:write',
  needs: 'content.edit',
  rate: 'rewrite',
  statuses: [202],
  body: ContinueGeneration,
  answer: Proposal,
});
