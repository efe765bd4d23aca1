import { head, type KindShape } from '../../schema/kind-shape.ts';

/** One product on its own page. Items are its sizes or sets and carry further pictures. */
export const productDetail = {
  layouts: ['media-start', 'stacked', 'compact'],
  slots: { ...head, body: 2400, note: 400 },
  actions: 2,
  media: true,
  items: { slots: { title: 120, body: 260 }, min: 0, max: 24, icon: false, media: true, facts: ['offer', 'price'] },
  facts: ['offer', 'price', 'statement', 'url', 'phone'],
} as const satisfies KindShape;
