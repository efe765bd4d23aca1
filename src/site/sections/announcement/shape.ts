import type { KindShape } from '../../schema/kind-shape.ts';

/** `lead` is the sentence; a date fact is its end date. `bar` is above the header. */
export const announcement = {
  layouts: ['bar', 'chip', 'boxed'],
  slots: { lead: 140 },
  actions: 1,
  media: false,
  facts: ['date'],
} as const satisfies KindShape;
