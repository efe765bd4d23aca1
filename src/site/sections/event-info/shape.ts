import { head, type KindShape } from '../../schema/kind-shape.ts';

export const eventInfo = {
  layouts: ['band', 'card', 'split'],
  inManner: ['split', 'band', 'card'],
  slots: { ...head, note: 400 },
  actions: 2,
  media: true,
  facts: ['date', 'place', 'address', 'url', 'price'],
} as const satisfies KindShape;
