import { z } from 'zod';
import { Transaction } from '#site/change.ts';
import { LIMITS, PhotoHash } from '#site/schema.ts';

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
export const DeleteSite = SiteRef.extend({ name: z.string().max(200) });
export type DeleteSite = z.infer<typeof DeleteSite>;

/** Transactions in the order they were made. `base` is the revision that the editor last heard of. */
export const SaveTransactions = SiteRef.extend({
  base: z.int().min(0),
  transactions: z.array(Transaction).min(1).max(200),
});
export type SaveTransactions = z.infer<typeof SaveTransactions>;

/** As the browser counts them; what comes is measured. */
const Bytes = z.int().min(1, 'required');
export const StartPhotoUpload = SiteRef.extend({ bytes: Bytes });
export type StartPhotoUpload = z.infer<typeof StartPhotoUpload>;

export const UploadRef = z.object({ uploadId: z.uuid() });
export type UploadRef = z.infer<typeof UploadRef>;

export const FinishPhotoUpload = UploadRef.extend({ alt: z.string().trim().max(300).default('') });
export type FinishPhotoUpload = z.infer<typeof FinishPhotoUpload>;

/** Photos of the site by their hashes, in the order in which they were chosen. */
export const PlacePhotos = SiteRef.extend({
  logo: PhotoHash.optional(),
  photos: z.array(z.object({ sha256: PhotoHash, alt: z.string().trim().max(300).default('') })).max(LIMITS.photosAtOnce),
});
export type PlacePhotos = z.infer<typeof PlacePhotos>;

/** Of an archive that `exportSite` made, or the `site.json` of one. */
export const StartImport = z.object({ bytes: Bytes });
export type StartImport = z.infer<typeof StartImport>;

/** One file of a photo, as the editor asks for it. */
export const ReadPhoto = SiteRef.extend({
  sha256: PhotoHash,
  width: z.coerce.number().int().min(1).max(1600),
  format: z.enum(['avif', 'webp', 'jpeg']),
});
export type ReadPhoto = z.infer<typeof ReadPhoto>;

const SourceName = z.enum(['uploads', 'unsplash', 'pexels', 'folder']);

/** A part of the name; everything where it is empty. */
export const FindPlaces = z.object({ words: z.string().trim().max(100).default('') });
export type FindPlaces = z.infer<typeof FindPlaces>;

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

const ForeignSection = z.strictObject({
  id: z.string().trim().min(1, 'required').max(60, 'too_long'),
  html: z.string().max(400_000, 'too_long'),
});

/** A page that was made elsewhere, in pieces. `css` and `js` are taken and not kept. */
export const ReadHtml = z.strictObject({
  sections: z.array(ForeignSection, 'required').min(1, 'required').max(60, 'too_long'),
  css: z.string().max(400_000, 'too_long').default(''),
  js: z.string().max(400_000, 'too_long').default(''),
  locale: z.enum(['pt-BR', 'en', 'es']).default('pt-BR'),
  /** The business's; a page that names none has a place for it. */
  name: z.string().trim().min(1, 'required').max(120, 'too_long').optional(),
});
export type ReadHtml = z.infer<typeof ReadHtml>;

export const AstRef = z.object({ astId: z.uuid() });
export type AstRef = z.infer<typeof AstRef>;
