import 'server-only';

/**
 * Assistant: what a language model proposes for the part of a site that its owner points at.
 *
 * Owns      proposals: what was asked, at which price, what came of it and what its owner decided.
 * Announces rewrite.requested.
 * Asks      models for answers; sites for the draft and to change it; metering to hold, charge and give back tokens.
 * Never     writes a text outside of the target; charges for what was rejected, failed or cancelled, or more than was quoted.
 */

export { type Accepted, acceptChanges } from './accept-changes.ts';
export { continueWriting } from './continue-writing.ts';
export { describePhoto } from './describe-photo.ts';
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
