import { head, type KindShape } from '../../schema/kind-shape.ts';

export const map = {
  layouts: ['address-card', 'split-hours', 'branches'],
  slots: head,
  actions: 2,
  media: true,
  facts: ['address', 'place', 'hours', 'phone'],
} as const satisfies KindShape;
