import { z } from 'zod';
import { Transaction } from '#site/change.ts';

export const SiteRef = z.object({ siteId: z.uuid() });
export type SiteRef = z.infer<typeof SiteRef>;

/** A label of a host name: what stands before the dot of a site's address. */
export const Slug = z
  .string()
  .trim()
  .toLowerCase()
  .min(3, 'slug_too_short')
  .max(63, 'slug_too_long')
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, 'slug_characters')
  .refine((slug) => !/^..--/.test(slug), 'slug_characters');
export type Slug = z.infer<typeof Slug>;

export const RenameSite = SiteRef.extend({ name: z.string().trim().min(1).max(120) });
export type RenameSite = z.infer<typeof RenameSite>;

export const ChangeSlug = SiteRef.extend({ slug: Slug });
export type ChangeSlug = z.infer<typeof ChangeSlug>;

/** `name` must repeat the site's: nothing brings a deleted site back. */
export const DeleteSite = SiteRef.extend({ name: z.string() });
export type DeleteSite = z.infer<typeof DeleteSite>;

/** Transactions in the order they were made. `base` is the revision that the editor last heard of. */
export const SaveTransactions = SiteRef.extend({
  base: z.int().min(0),
  transactions: z.array(Transaction).min(1).max(200),
});
export type SaveTransactions = z.infer<typeof SaveTransactions>;

export const AddPhoto = SiteRef.extend({
  file: z.instanceof(File),
  alt: z.string().trim().max(300).default(''),
});
export type AddPhoto = z.infer<typeof AddPhoto>;

const SourceName = z.enum(['uploads', 'unsplash', 'pexels', 'folder']);

export const SearchPhotos = SiteRef.extend({
  source: SourceName,
  query: z.string().trim().min(2).max(100),
  orientation: z.enum(['landscape', 'portrait', 'square']).optional(),
});
export type SearchPhotos = z.infer<typeof SearchPhotos>;

export const TakePhoto = SiteRef.extend({
  source: SourceName,
  id: z.string().min(1).max(200),
  alt: z.string().trim().max(300).default(''),
});
export type TakePhoto = z.infer<typeof TakePhoto>;

/** An archive that `exportSite` made, or the `site.json` of one. A form without a choice sends an empty file. */
export const ImportSite = z.object({ file: z.instanceof(File).refine(({ size }) => size > 0, 'required') });
export type ImportSite = z.infer<typeof ImportSite>;
