import type { KindShape } from '../../schema/kind-shape.ts';

export const quickContact = {
  layouts: ['bottom-bar', 'inline-row', 'floating'],
  slots: {},
  actions: 2,
  media: false,
  facts: ['phone', 'address'],
} as const satisfies KindShape;
