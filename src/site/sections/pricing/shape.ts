import { head, type KindShape } from '../../schema/kind-shape.ts';

export const pricing = {
  layouts: ['tiers', 'price-list', 'table', 'single-offer'],
  inManner: ['price-list', 'single-offer', 'tiers'],
  slots: { ...head, note: 400 },
  actions: 1,
  media: false,
  items: {
    slots: { title: 80, body: 600, note: 120, action: 40 },
    min: 1,
    max: 24,
    icon: false,
    media: false,
    facts: ['plan', 'offer', 'price'],
  },
} as const satisfies KindShape;
