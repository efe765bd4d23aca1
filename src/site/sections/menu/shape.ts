import { head, type KindShape } from '../../schema/kind-shape.ts';

export const menu = {
  layouts: ['ledger', 'board', 'categories', 'with-art'],
  inManner: ['ledger', 'board', 'with-art'],
  slots: { ...head, note: 400 },
  actions: 1,
  media: true,
  items: { slots: { title: 120, body: 260 }, min: 1, max: 60, icon: false, media: false, facts: ['offer', 'price'], groups: true },
} as const satisfies KindShape;
