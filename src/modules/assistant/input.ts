import { z } from 'zod';
import { MAX_WISH, RewriteTarget, RewriteWish } from '#composer/model/rewrite/request.ts';
import { Locale, PhotoHash, StringKey } from '#site/schema.ts';

const Ask = z.object({
  siteId: z.uuid(),
  target: RewriteTarget,
  wish: RewriteWish,
  /** Language of the current texts. */
  locale: Locale,
  /** The plan from which these sections were chosen. */
  planId: z.uuid().optional(),
  /** Leaves out texts written by the owner. */
  sparesOwner: z.boolean().optional(),
});

export const QuoteRewrite = Ask;
export type QuoteRewrite = z.infer<typeof QuoteRewrite>;

export const ProposeRewrite = Ask.extend({
  /** Idempotency key: a retry with it is the same proposal. */
  key: z.string().min(1).max(100),
  /** Max tokens shown to the owner: more expensive work is refused. */
  maxTokens: z.int().min(1).max(200_000),
  /** Language of the owner, used for a plan or a question. */
  reader: Locale.optional(),
});
export type ProposeRewrite = z.infer<typeof ProposeRewrite>;

/** A photo of the site, by its hash. */
export const DescribePhoto = z.object({ siteId: z.uuid(), sha256: PhotoHash });
export type DescribePhoto = z.infer<typeof DescribePhoto>;

export const ProposalRef = z.object({ proposalId: z.uuid() });
export type ProposalRef = z.infer<typeof ProposalRef>;

/** All of its changes when no keys are given. */
export const AcceptChanges = ProposalRef.extend({ keys: z.array(StringKey).min(1).max(400).optional() });
export type AcceptChanges = z.infer<typeof AcceptChanges>;

export const RewriteNode = z.object({
  siteId: z.uuid(),
  /** Id of a section or an item, or the key of a text. */
  node: z.string().min(1).max(120),
  instruction: z.string().trim().min(1).max(MAX_WISH),
  locale: z.string().max(20).optional(),
  maxTokens: z.int().min(1).max(200_000).optional(),
  key: z.string().min(1).max(100),
});
export type RewriteNode = z.infer<typeof RewriteNode>;

export const ContinueWriting = z.object({
  generationId: z.uuid(),
  maxTokens: z.int().min(1).max(200_000).optional(),
  key: z.string().min(1).max(100),
});
export type ContinueWriting = z.infer<typeof ContinueWriting>;
