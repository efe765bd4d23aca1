import type { IntentName } from '#site/changes/intents.ts';

/** Subject of a change, as a key of `editor.history.what`. */
export type ChangeKind =
  | 'texts'
  | 'sections'
  | 'items'
  | 'pictures'
  | 'look'
  | 'business'
  | 'links'
  | 'pages'
  | 'posts'
  | 'languages'
  | 'undone'
  | 'restored';

const KINDS: Record<IntentName, ChangeKind> = {
  'add-fact': 'business',
  'add-item': 'items',
  'add-language': 'languages',
  'add-page': 'pages',
  'add-post': 'posts',
  'add-section': 'sections',
  'confirm-texts': 'texts',
  'describe-picture': 'pictures',
  'duplicate-item': 'items',
  'duplicate-section': 'sections',
  'fill-places': 'business',
  'hide-section': 'sections',
  'insert-picture': 'pictures',
  'mark-translated': 'languages',
  'model-writes': 'texts',
  'move-item': 'items',
  'move-section': 'sections',
  'offer-language': 'languages',
  'place-fact': 'business',
  'place-photos': 'pictures',
  redo: 'undone',
  'remove-fact': 'business',
  'remove-item': 'items',
  'remove-language': 'languages',
  'remove-page': 'pages',
  'remove-post': 'posts',
  'remove-section': 'sections',
  'rename-page': 'pages',
  'restore-revision': 'restored',
  'set-fact': 'business',
  'set-alt': 'pictures',
  'set-caption': 'pictures',
  'set-focal': 'pictures',
  'set-icon': 'pictures',
  'set-layout': 'sections',
  'set-link': 'links',
  'set-media': 'pictures',
  'set-name': 'business',
  'set-page-seo': 'pages',
  'set-post': 'posts',
  'set-price': 'business',
  'set-terms': 'languages',
  'set-text': 'texts',
  'set-theme': 'look',
  'set-tone': 'look',
  translate: 'languages',
  undo: 'undone',
  'wear-look': 'look',
};

/** Subjects of an entry's changes, the most frequent first. */
export function kindsOf(intents: Partial<Record<IntentName, number>>): ChangeKind[] {
  const counts = new Map<ChangeKind, number>();
  for (const [intent, times] of Object.entries(intents)) {
    const kind = KINDS[intent as IntentName];
    counts.set(kind, (counts.get(kind) ?? 0) + times);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([kind]) => kind);
}
