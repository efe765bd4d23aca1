import { head, type KindShape } from '../../schema/kind-shape.ts';

/** Requires a Pix key. Items are amounts: a price, and its effect. */
export const donate = {
  layouts: ['pix-key', 'amounts', 'impact-list'],
  slots: { ...head, body: 1200, note: 400 },
  actions: 1,
  media: true,
  items: { slots: { title: 80, body: 200 }, min: 0, max: 12, icon: false, media: false, facts: ['price'] },
  facts: ['pix', 'registry', 'email'],
} as const satisfies KindShape;
