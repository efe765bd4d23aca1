import { rewriteRequested } from '#modules/assistant/events.ts';
import { failProposal, writeProposal } from '#modules/assistant/index.ts';
import { jobContext } from '#platform/context.ts';
import { failFast, jobs, reasonOf } from '#platform/jobs.ts';

export const writeProposalOnRequest = jobs.createFunction(
  {
    id: 'write-proposal',
    retries: 1,
    concurrency: { limit: 1, key: 'event.data.proposalId' },
    triggers: [rewriteRequested],
    onFailure: ({ event, error, step }) => {
      const { proposalId, clientId } = event.data.event.data;
      const failed = { proposalId, reason: reasonOf(error) };
      return step.run('give back', () => failProposal(jobContext('write-proposal', clientId), failed));
    },
  },
  ({ event: { data }, step }) =>
    step.run('write', () => failFast(() => writeProposal(jobContext('write-proposal', data.clientId), { proposalId: data.proposalId }))),
);
