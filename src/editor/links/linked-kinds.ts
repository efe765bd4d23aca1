import type { Kind } from '#site/schema.ts';

/** Kinds whose items can have a link of their own. */
export const LINKED_KINDS: ReadonlySet<Kind> = new Set<Kind>([
  'features',
  'products',
  'pricing',
  'case-study',
  'lineup',
  'comparison',
  'logos',
  'booking',
]);
