import { z } from 'zod';
import { ItemId, Locale, PageId, SectionId, StringKey } from '#site/schema/ids.ts';

/** Max characters of a wish in the owner's own words. */
export const MAX_WISH = 500;

/** The part of a site to rewrite. `sections` are those of one page that the owner chose from its plan. */
export const RewriteTarget = z.discriminatedUnion('of', [
  z.object({ of: z.literal('text'), key: StringKey }),
  z.object({ of: z.literal('item'), item: ItemId }),
  z.object({ of: z.literal('section'), section: SectionId }),
  z.object({ of: z.literal('page'), page: PageId }),
  z.object({ of: z.literal('sections'), page: PageId, sections: z.array(SectionId).min(1).max(12) }),
]);
export type RewriteTarget = z.infer<typeof RewriteTarget>;

/** The kind of change. `own` is in the owner's own words, and facts stated there count as the owner's. */
export const RewriteWish = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['rewrite', 'shorter', 'formal', 'warmer', 'spelling']) }),
  z.object({ kind: z.literal('translate'), to: Locale }),
  z.object({ kind: z.literal('own'), words: z.string().trim().min(1, 'required').max(MAX_WISH, 'too_long') }),
]);
export type RewriteWish = z.infer<typeof RewriteWish>;

export interface RewriteRequest {
  target: RewriteTarget;
  wish: RewriteWish;
  /** Current language of the texts. */
  locale: string;
  /** True to keep texts written by the owner: they were not selected one by one. */
  sparesOwner?: boolean | undefined;
}
