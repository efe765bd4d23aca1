import type { Change, Transaction } from '#site/changes/change.ts';
import type { IntentName } from '#site/changes/intents.ts';
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

/** Credit of a photo that is not the owner's own. */
interface PhotoCredit {
  name: string;
  href?: string | undefined;
  licence: string;
  licenceHref?: string | undefined;
}

/** A photo offered by a stock source. */
export interface OfferedPhoto {
  id: string;
  alt: string;
  preview: string;
  credit: PhotoCredit;
}

/** Stock photo sources that are enabled. */
export type PhotoSourceName = 'unsplash' | 'pexels' | 'folder';

/**
 * The transactions since `base`; for a tab that is too far behind, a fresh draft and the ids of the sent transactions that it
 * contains.
 */
interface Saved {
  revision: number;
  missed: Transaction[];
  snapshot?: { document: SiteDocument; known: string[] };
}

/** Proposals for the texts that the owner selects. Nothing is charged until changes are accepted. */
export interface AssistantActions {
  /** Recorded answers replace the model. */
  isDemo: boolean;
  quote(input: AssistantRequest): Promise<Answer<AssistantQuote>>;
  propose(input: AssistantRequest & { key: string; maxTokens: number; reader: string }): Promise<Answer<AssistantProposal>>;
  look(input: { proposalId: string }): Promise<Answer<AssistantProposal>>;
  /** `step` is the applied change; null when its owner had rewritten all of it meanwhile. */
  accept(input: {
    proposalId: string;
    keys: string[];
  }): Promise<Answer<{ accepted: string[]; step: { id: string; changes: Change[] } | null }>>;
  reject(input: { proposalId: string }): Promise<unknown>;
}

export interface OfferedTranslation {
  texts: number;
  /** Upper bound of the cost. */
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

/** Consecutive changes of one author, or a publication. */
export interface HistoryLine {
  /** The author's name; both names where the agency acted for the account. */
  by: string;
  kind: 'person' | 'agency' | 'staff' | 'assistant' | 'model' | 'program' | 'server' | 'gone';
  to: Date;
  intents: Partial<Record<IntentName, number>>;
  /** Number of the version that was published. */
  published: number | null;
}
export interface EditorHistory {
  lines: HistoryLine[];
  /** Page with the site's full activity; null without permission to read it. */
  activityHref: string | null;
  now: Date;
}

/** Server calls of the editor. Each may throw when offline. */
export interface EditorActions {
  save(input: { siteId: string; base: number; transactions: Transaction[] }): Promise<Answer<Saved>>;
  /**
   * Publishes the draft once it is saved; without the permission, requests it from those who have it. A cancelled one is refused without a
   * message, one that was not saved as `not_saved`.
   */
  publish(siteId: string, saved: Promise<boolean>): Promise<Answer<unknown>>;
  asksToPublish: boolean;
  /** Whether the page that lifts a limit is open to this person. */
  mayPay: boolean;
  /** Texts of the saved draft that cannot be published before their owner changes or confirms them. */
  ungrounded(input: { siteId: string }): Promise<Answer<UngroundedText[]>>;
  startUpload(input: { siteId: string; bytes: number }): Promise<Answer<{ uploadId: string; url: string }>>;
  finishUpload(input: { uploadId: string; alt: string }): Promise<Answer<UploadedPhoto>>;
  cancelUpload(input: { uploadId: string }): Promise<unknown>;
  /** Photos uploaded earlier. */
  photos(input: { siteId: string }): Promise<Answer<(UploadedPhoto & { alt: string })[]>>;
  photoSources: readonly PhotoSourceName[];
  searchPhotos(input: { siteId: string; source: PhotoSourceName; query: string }): Promise<Answer<OfferedPhoto[]>>;
  takePhoto(input: { siteId: string; source: PhotoSourceName; id: string; alt: string }): Promise<Answer<UploadedPhoto>>;
  /** Larger photos are refused before the upload. */
  maxPhotoBytes: number;
  /** Describes a photo in the site's default language, or null; absent when no vision model is configured. */
  describePhoto: ((input: { siteId: string; sha256: string }) => Promise<Answer<string | null>>) | null;
  /** Null when no model is configured. */
  assistant: AssistantActions | null;
  quoteTranslation(input: { siteId: string; to: string }): Promise<Answer<OfferedTranslation>>;
  translateSite(input: { siteId: string; to: string; tokens: number }): Promise<Answer<{ translationId: string }>>;
  translationProgress(input: { siteId: string; to: string }): Promise<Answer<TranslationWork | null>>;
  cancelTranslation(input: { translationId: string }): Promise<Answer<unknown>>;
  /** Loads the server's current draft. */
  load(siteId: string): Promise<Answer<{ document: SiteDocument; revision: number }>>;
  history(input: { siteId: string }): Promise<Answer<EditorHistory>>;
}
