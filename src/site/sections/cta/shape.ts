import { head, type KindShape } from '../../schema/kind-shape.ts';

export const cta = {
  layouts: ['band', 'split', 'boxed', 'inline-note'],
  inManner: ['inline-note', 'band', 'boxed', 'split'],
  slots: head,
  actions: 2,
  media: true,
} as const satisfies KindShape;
