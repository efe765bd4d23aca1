import { head, type KindShape } from '../../schema/kind-shape.ts';

export const hours = {
  layouts: ['table', 'inline-band', 'week-bars'],
  inManner: ['table', 'inline-band', 'week-bars'],
  slots: { ...head, note: 400 },
  actions: 1,
  media: false,
  facts: ['hours'],
} as const satisfies KindShape;
