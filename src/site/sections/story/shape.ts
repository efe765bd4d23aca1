import { head, type KindShape } from '../../schema/kind-shape.ts';

export const story = {
  layouts: ['media-start', 'media-end', 'letter', 'pull-quote', 'timeline'],
  inManner: ['letter', 'media-start', 'media-end'],
  slots: { ...head, body: 2400 },
  actions: 1,
  media: true,
  facts: ['statement'],
  needsFacts: true,
} as const satisfies KindShape;
