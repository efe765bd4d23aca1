import { head, type KindShape } from '../../schema/kind-shape.ts';

export const promise = {
  layouts: ['checklist', 'two-column', 'band'],
  inManner: ['checklist', 'two-column', 'band'],
  slots: head,
  actions: 1,
  media: false,
  items: { slots: { title: 90, body: 260 }, min: 1, max: 8, icon: true, media: false, facts: ['statement'] },
  needsFacts: true,
} as const satisfies KindShape;
