import { head, type KindShape } from '../../schema/kind-shape.ts';

export const products = {
  layouts: ['grid', 'list-price', 'one-featured', 'shelf'],
  inManner: ['list-price', 'grid', 'shelf', 'one-featured'],
  slots: { ...head, note: 400 },
  actions: 1,
  media: false,
  items: { slots: { title: 120, body: 260 }, min: 1, max: 60, icon: false, media: true, facts: ['offer', 'price'], groups: true },
} as const satisfies KindShape;
