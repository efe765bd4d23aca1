import { head, type KindShape } from '../../schema/kind-shape.ts';

export const gallery = {
  layouts: ['uniform', 'fitted', 'masonry', 'reel', 'captioned-rows'],
  slots: head,
  actions: 1,
  media: false,
  items: { slots: { title: 120, body: 260 }, min: 1, max: 40, icon: false, media: true, facts: [] },
} as const satisfies KindShape;
