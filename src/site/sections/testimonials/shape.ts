import { head, type KindShape } from '../../schema/kind-shape.ts';

export const testimonials = {
  layouts: ['single', 'grid', 'reel'],
  slots: head,
  actions: 0,
  media: false,
  items: { slots: { role: 80 }, min: 1, max: 9, icon: false, media: false, facts: ['quote'] },
  needsFacts: true,
} as const satisfies KindShape;
