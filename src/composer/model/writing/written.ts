import type { StringKey } from '#site/schema.ts';

export interface Edit {
  key: StringKey;
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
  /** `value` is what gave offence, where one thing did. */
  rejected: { key: StringKey; reason: RejectionReason; value?: string }[];
}
