/** Everything a transaction can be called: the operations by name, and what is done with their changes. */
export const OPERATION_NAMES = [
  'add-item',
  'add-post',
  'add-section',
  'duplicate-item',
  'duplicate-section',
  'hide-section',
  'insert-picture',
  'move-item',
  'move-section',
  'remove-item',
  'remove-post',
  'remove-section',
  'rename-page',
  'set-fact',
  'set-focal',
  'set-icon',
  'set-layout',
  'set-media',
  'set-page-seo',
  'set-post',
  'set-text',
  'set-theme',
  'set-tone',
  'wear-look',
] as const;

export const INTENT_NAMES = [...OPERATION_NAMES, 'fill-places', 'redo', 'restore-revision', 'undo'] as const;
export type IntentName = (typeof INTENT_NAMES)[number];
