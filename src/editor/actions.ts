import type { Transaction } from '#site/change.ts';
import type { PhotoMeasure, SiteDocument } from '#site/schema.ts';

export interface Refusal {
  ok: false;
  reason: string;
  message: string;
}
export type Answer<T> = { ok: true; data: T } | Refusal;

export interface UploadedPhoto {
  sha256: string;
  width: number;
  height: number;
  widths: number[];
  formats: ('avif' | 'webp' | 'jpeg')[];
  thumb?: string | undefined;
  measure?: PhotoMeasure | undefined;
  credit?: PhotoCredit | undefined;
}

/** Whose a photo is, when it is not the owner's own. */
interface PhotoCredit {
  name: string;
  href?: string | undefined;
  licence: string;
  licenceHref?: string | undefined;
}

/** A photo that a source offers. */
export interface OfferedPhoto {
  id: string;
  alt: string;
  preview: string;
  credit: PhotoCredit;
}

/** Sources of photos of others that are switched on. */
export type PhotoSourceName = 'unsplash' | 'pexels' | 'folder';

/** The transactions since `base`; for a tab too far behind instead a fresh draft and which of the sent transactions it holds. */
interface Saved {
  revision: number;
  missed: Transaction[];
  snapshot?: { document: SiteDocument; known: string[] };
}

/** What the editor asks of the outside. Each may throw when there is no network. */
export interface EditorActions {
  save(input: { siteId: string; base: number; transactions: Transaction[] }): Promise<Answer<Saved>>;
  publish(siteId: string): Promise<Answer<unknown>>;
  startUpload(input: { siteId: string; bytes: number }): Promise<Answer<{ uploadId: string; url: string }>>;
  finishUpload(input: { uploadId: string; alt: string }): Promise<Answer<UploadedPhoto>>;
  cancelUpload(input: { uploadId: string }): Promise<unknown>;
  /** Photos taken in before. */
  photos(input: { siteId: string }): Promise<Answer<(UploadedPhoto & { alt: string })[]>>;
  photoSources: readonly PhotoSourceName[];
  searchPhotos(input: { siteId: string; source: PhotoSourceName; query: string }): Promise<Answer<OfferedPhoto[]>>;
  takePhoto(input: { siteId: string; source: PhotoSourceName; id: string; alt: string }): Promise<Answer<UploadedPhoto>>;
  /** A larger photo is refused before it is sent. */
  mostPhotoBytes: number;
  /** The draft as the server has it now. */
  load(siteId: string): Promise<Answer<{ document: SiteDocument; revision: number }>>;
}
