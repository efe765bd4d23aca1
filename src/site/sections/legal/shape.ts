import type { KindShape } from '../../schema/kind-shape.ts';

export const legal = {
  layouts: ['prose', 'toc', 'accordion'],
  slots: { title: 90, lead: 260, body: 12000 },
  actions: 0,
  media: false,
  facts: ['registry', 'address', 'email'],
} as const satisfies KindShape;
