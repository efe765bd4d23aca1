import { head, type KindShape } from '../../schema/kind-shape.ts';

/** Headings of groups are the columns, the featured one is ours; their items are the points: `title` the row, `body` its content. */
export const comparison = {
  layouts: ['table', 'us-vs-usual', 'options'],
  slots: { ...head, note: 400 },
  actions: 1,
  media: false,
  items: { slots: { title: 80, body: 160, action: 40 }, min: 1, max: 48, icon: false, media: false, facts: ['price'], groups: true },
} as const satisfies KindShape;
