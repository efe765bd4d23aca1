'use server';
import { action } from '#platform/action.ts';
import { acceptChanges } from './accept-changes.ts';
import { describePhoto } from './describe-photo.ts';
import { getProposal } from './get-proposal.ts';
import { AcceptChanges, DescribePhoto, ProposalRef, ProposeRewrite, QuoteRewrite } from './input.ts';
import { proposeRewrite } from './propose-rewrite.ts';
import { quoteRewrite } from './quote-rewrite.ts';
import { rejectProposal } from './reject-proposal.ts';

// Called by the editor with plain objects.
const quote = action('content.edit', QuoteRewrite, quoteRewrite, 'quote_rewrite');
export const quoteRewriteAction = async (input: QuoteRewrite) => quote(null, input);

const propose = action('content.edit', ProposeRewrite, proposeRewrite, 'rewrite');
export const proposeRewriteAction = async (input: ProposeRewrite) => propose(null, input);

const look = action('account.read', ProposalRef, getProposal);
export const getProposalAction = async (input: ProposalRef) => look(null, input);

const accept = action('content.edit', AcceptChanges, acceptChanges);
export const acceptChangesAction = async (input: AcceptChanges) => accept(null, input);

const describing = action('content.edit', DescribePhoto, describePhoto, 'describe_photo');
export const describePhotoAction = async (input: DescribePhoto) => describing(null, input);

const reject = action('content.edit', ProposalRef, rejectProposal);
export const rejectProposalAction = async (input: ProposalRef) => reject(null, input);
