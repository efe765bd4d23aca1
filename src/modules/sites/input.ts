import { z } from 'zod';
import { Transaction } from '#site/changes/change.ts';
import { LIMITS, PhotoHash } from '#site/schema.ts';

export const SiteRef = z.object({ siteId: z.uuid() });
export type SiteRef = z.infer<typeof SiteRef>;

/** A DNS label: the first part of a site's address. */
export const Slug = z
  .string()
  .trim()
  .toLowerCase()
  .min(3, 'slug_too_short')
  .max(63, 'slug_too_long')
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, 'slug_characters')
  .refine((slug) => !/^..--/.test(slug), 'slug_characters');
export type Slug = z.infer<typeof Slug>;

export const ListFiles = z.object({ page: z.int().min(1).max(10_000).optional() });
export type ListFiles = z.infer<typeof ListFiles>;

export const RemoveFile = SiteRef.extend({ fileId: z.uuid() });
export type RemoveFile = z.infer<typeof RemoveFile>;

export const RenameSite = SiteRef.extend({ name: z.string().trim().min(1).max(120) });
export type RenameSite = z.infer<typeof RenameSite>;

export const ChangeSlug = SiteRef.extend({ slug: Slug });
export type ChangeSlug = z.infer<typeof ChangeSlug>;

/** `name` must match the site's, because deletion cannot be undone. */
export const DeleteSite = SiteRef.extend({ name: z.string().max(200) });
export type DeleteSite = z.infer<typeof DeleteSite>;

/** Transactions in the order they were made. `base`: the last revision that the editor received. */
export const SaveTransactions = SiteRef.extend({
  base: z.int().min(0),
  transactions: z.array(Transaction).min(1).max(200),
});
export type SaveTransactions = z.infer<typeof SaveTransactions>;

/** Size stated by the browser; the received bytes are measured again. */
const Bytes = z.int().min(1, 'required');
export const StartPhotoUpload = SiteRef.extend({ bytes: Bytes });
export type StartPhotoUpload = z.infer<typeof StartPhotoUpload>;

export const UploadRef = z.object({ uploadId: z.uuid() });
export type UploadRef = z.infer<typeof UploadRef>;

export const FinishPhotoUpload = UploadRef.extend({ alt: z.string().trim().max(300).default('') });
export type FinishPhotoUpload = z.infer<typeof FinishPhotoUpload>;

/** Hashes of the site's photos, in the order in which they were chosen. */
export const PlacePhotos = SiteRef.extend({
  logo: PhotoHash.optional(),
  photos: z
    .array(
      z.object({
        sha256: PhotoHash,
        alt: z.string().trim().max(300).default(''),
        /** Texts that it stood by on an old site, the nearest first. */
        near: z.array(z.string().max(200)).max(4).optional(),
        caption: z.string().max(200).optional(),
      }),
    )
    .max(LIMITS.photosBrought),
});
export type PlacePhotos = z.infer<typeof PlacePhotos>;

/** Size of an `exportSite` archive, or of its `site.json`. */
export const StartImport = z.object({ bytes: Bytes });
export type StartImport = z.infer<typeof StartImport>;

/** One file of a photo, as requested by the editor. */
export const ReadPhoto = SiteRef.extend({
  sha256: PhotoHash,
  width: z.coerce.number().int().min(1).max(1600),
  format: z.enum(['avif', 'webp', 'jpeg']),
});
export type ReadPhoto = z.infer<typeof ReadPhoto>;

/** A decoded path without a query; the target may name a section. */
const OldPath = z
  .string()
  .max(500, 'too_long')
  .regex(/^\/[^/\s?#\\][^\s?#\\]*$/, 'path');
const NewPath = z
  .string()
  .max(500, 'too_long')
  .regex(/^\/(?!\/)[^\s?\\]*$/, 'path');
export const SetSiteRedirects = SiteRef.extend({ moves: z.array(z.object({ from: OldPath, to: NewPath })).max(200) });
export type SetSiteRedirects = z.infer<typeof SetSiteRedirects>;

const SourceName = z.enum(['uploads', 'unsplash', 'pexels', 'folder']);

/** Part of the name; empty matches everything. */
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

/** A foreign page in parts. `css` and `js` are accepted but not kept. */
export const ReadHtml = z.strictObject({
  sections: z.array(ForeignSection, 'required').min(1, 'required').max(60, 'too_long'),
  css: z.string().max(400_000, 'too_long').default(''),
  js: z.string().max(400_000, 'too_long').default(''),
  locale: z.enum(['pt-BR', 'en', 'es']).default('pt-BR'),
  /** Name of the business; without it the page gets a placeholder. */
  name: z.string().trim().min(1, 'required').max(120, 'too_long').optional(),
});
export type ReadHtml = z.infer<typeof ReadHtml>;

export const AstRef = z.object({ astId: z.uuid() });
export type AstRef = z.infer<typeof AstRef>;
