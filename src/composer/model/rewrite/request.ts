import { z } from 'zod';
import { ItemId, Locale, PageId, SectionId, StringKey } from '#site/schema/ids.ts';

/** Longest wish in the owner's own words, in characters. */
export const MAX_WISH = 500;

/** The part of a site that a rewriting may touch. `sections` are those of one page that the owner chose from its plan. */
export const RewriteTarget = z.discriminatedUnion('of', [
  z.object({ of: z.literal('text'), key: StringKey }),
  z.object({ of: z.literal('item'), item: ItemId }),
  z.object({ of: z.literal('section'), section: SectionId }),
  z.object({ of: z.literal('page'), page: PageId }),
  z.object({ of: z.literal('sections'), page: PageId, sections: z.array(SectionId).min(1).max(12) }),
]);
export type RewriteTarget = z.infer<typeof RewriteTarget>;

/** What is to become of the texts. `own` is the owner's own words, and what they state is theirs to state. */
export const RewriteWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['rewrite', 'shorter', 'formal', 'warmer', 'spelling']) }),
  z.object({ kind: z.literal('translate'), to: Locale }),
  z.object({ kind: z.literal('own'), words: z.string().trim().min(1, 'required').max(MAX_WISH, 'too_long') }),
]);
export type RewriteWish = z.infer<typeof RewriteWish>;

export interface RewriteRequest {
  target: RewriteTarget;
  wish: RewriteWish;
  /** Language of the texts as they are. */
  locale: string;
  /** Texts that their owner wrote stay as they are: nobody has pointed at them. */
  sparesOwner?: boolean | undefined;
}
