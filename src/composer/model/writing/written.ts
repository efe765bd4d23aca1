import type { FactId, StringKey } from '#site/schema.ts';

export interface Edit {
  key: StringKey;
  text: string;
}

/** An owner's fact with better spelling and the same words. */
export interface Mending {
  fact: FactId;
  text: string;
}

/** Reason for rejecting a text. `leak` deserves an alarm: the answer repeats its instructions. */
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
  /** The chosen opening could not fit it. */
  | 'opening'
  | 'loses-fact';

/** Validated texts of an answer. */
export interface Written {
  edits: Edit[];
  mendings?: Mending[];
  /** `value`: the offending words, if any. */
  rejected: { key: StringKey; reason: RejectionReason; value?: string }[];
}
