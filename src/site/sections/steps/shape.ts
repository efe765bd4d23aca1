import { head, type KindShape } from '../../schema/kind-shape.ts';

export const steps = {
  layouts: ['rail', 'cards', 'path', 'timeline'],
  inManner: ['timeline', 'rail', 'cards', 'path'],
  slots: head,
  actions: 1,
  media: false,
  items: { slots: { title: 80, body: 260 }, min: 2, max: 6, icon: true, media: false, facts: [] },
  needsFacts: true,
} as const satisfies KindShape;
