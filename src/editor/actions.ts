import type { Transaction } from '#site/change.ts';
import type { SiteDocument } from '#site/schema.ts';

export interface Refusal {
  ok: false;
  reason: string;
  message: string;
}
export type Answer<T> = { ok: true; data: T } | Refusal;

export interface UploadedPhoto {
  path: string;
  width: number;
  height: number;
  widths: number[];
  formats: ('avif' | 'webp' | 'jpeg' | 'png')[];
}

/** What the editor asks of the outside. Each may throw when there is no network. */
export interface EditorActions {
  save(input: { siteId: string; base: number; transactions: Transaction[] }): Promise<Answer<{ revision: number; missed: Transaction[] }>>;
  publish(siteId: string): Promise<Answer<unknown>>;
  upload(form: FormData): Promise<Answer<UploadedPhoto>>;
  /** A larger photo is refused before it is sent. */
  mostPhotoBytes: number;
  /** The draft as the server has it now. */
  load(siteId: string): Promise<Answer<{ document: SiteDocument; revision: number }>>;
}
