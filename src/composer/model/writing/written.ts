import type { FactId, StringKey } from '#site/schema.ts';

export interface Edit {
  key: StringKey;
  text: string;
}

/** What an owner told, written better in the same words. */
export interface Mending {
  fact: FactId;
  text: string;
}

/** Why a text was not taken. `leak` is worth an alarm: the answer repeats its instructions. */
export type RejectionReason =
  | 'unknown-place'
  | 'kept'
  | 'characters'
  | 'markup'
  | 'unknown-fact'
  | 'length'
  | 'language'
  | 'speaks-to-us'
  | 'stale'
  | 'leak'
  | 'private'
  | 'ungrounded'
  | 'duplicate'
  /** The opening that was chosen could not set it. */
  | 'opening'
  | 'loses-fact';

/** What of an answer may stand on the site. */
export interface Written {
  edits: Edit[];
  mendings?: Mending[];
  /** `value` is what gave offence, where one thing did. */
  rejected: { key: StringKey; reason: RejectionReason; value?: string }[];
}
