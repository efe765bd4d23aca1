import 'server-only';

/**
 * Assistant: a language model's proposals for the part of a site selected by its owner.
 *
 * Owns      proposals: the request, its price, the result and the owner's decision.
 * Announces rewrite.requested.
 * Calls     models for answers; sites for the draft and to change it; metering to reserve, charge and release tokens.
 * Never     writes a text outside of the target; charges for a rejected, failed or cancelled proposal, or more than was quoted.
 */

export { acceptChanges } from './accept-changes.ts';
export { continueWriting } from './continue-writing.ts';
export { failProposal } from './fail-proposal.ts';
export { findLostProposals } from './find-lost-proposals.ts';
export { getProposal } from './get-proposal.ts';
export type { Proposal } from './proposal.ts';
export { proposeRewrite } from './propose-rewrite.ts';
export { quoteRewrite } from './quote-rewrite.ts';
export { rejectProposal } from './reject-proposal.ts';
export { rewriteNode } from './rewrite-node.ts';
export { sweepProposals } from './sweep-proposals.ts';
export { writeProposal } from './write-proposal.ts';
