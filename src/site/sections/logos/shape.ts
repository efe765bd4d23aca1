import { head, type KindShape } from '../../schema/kind-shape.ts';

/** Names or uploaded logos that the owner gave. */
export const logos = {
  layouts: ['row', 'quiet-grid', 'text-list'],
  slots: head,
  actions: 0,
  media: false,
  items: { slots: { title: 60 }, min: 1, max: 24, icon: false, media: true, facts: [] },
  needsFacts: true,
} as const satisfies KindShape;
