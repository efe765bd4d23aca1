import type { Change, Transaction } from '#site/change.ts';
import type { UngroundedText } from '#site/grounding/ungrounded-texts.ts';
import type { PhotoMeasure, SiteDocument } from '#site/schema.ts';
import type { AssistantProposal, AssistantQuote, AssistantRequest } from './assistant/requests.ts';

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

/** Texts proposed for what the owner points at. Nothing is charged until changes are accepted. */
export interface AssistantActions {
  /** Recorded answers stand in for a model. */
  isDemo: boolean;
  quote(input: AssistantRequest): Promise<Answer<AssistantQuote>>;
  propose(input: AssistantRequest & { key: string; maxTokens: number; reader: string }): Promise<Answer<AssistantProposal>>;
  look(input: { proposalId: string }): Promise<Answer<AssistantProposal>>;
  /** `step` is what was done to the draft; null where its owner had rewritten all of it meanwhile. */
  accept(input: {
    proposalId: string;
    keys: string[];
  }): Promise<Answer<{ accepted: string[]; step: { id: string; changes: Change[] } | null }>>;
  reject(input: { proposalId: string }): Promise<unknown>;
}

export interface OfferedTranslation {
  texts: number;
  /** The most that it costs. */
  price: AssistantQuote | null;
  isAvailable: boolean;
}
export interface TranslationWork {
  id: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  texts: number;
  translated: number;
  refused: number;
  tokens: number;
  error: string | null;
}

/** What the editor asks of the outside. Each may throw when there is no network. */
export interface EditorActions {
  save(input: { siteId: string; base: number; transactions: Transaction[] }): Promise<Answer<Saved>>;
  publish(siteId: string): Promise<Answer<unknown>>;
  /** Texts of the saved draft that are not published before their owner has changed or confirmed them. */
  ungrounded(input: { siteId: string }): Promise<Answer<UngroundedText[]>>;
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
  /** What a photo shows, in the site's first language, or null; none where no model that sees is configured. */
  describePhoto: ((input: { siteId: string; sha256: string }) => Promise<Answer<string | null>>) | null;
  /** Null where no model is configured. */
  assistant: AssistantActions | null;
  quoteTranslation(input: { siteId: string; to: string }): Promise<Answer<OfferedTranslation>>;
  translateSite(input: { siteId: string; to: string; tokens: number }): Promise<Answer<{ translationId: string }>>;
  translationProgress(input: { siteId: string; to: string }): Promise<Answer<TranslationWork | null>>;
  cancelTranslation(input: { translationId: string }): Promise<Answer<unknown>>;
  /** The draft as the server has it now. */
  load(siteId: string): Promise<Answer<{ document: SiteDocument; revision: number }>>;
}
