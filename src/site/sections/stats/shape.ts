import { head, type KindShape } from '../../schema/kind-shape.ts';

/** The number of a statement is set large and its sentence kept whole; the owner may also type `title` (the number) and `body`. */
export const stats = {
  layouts: ['band', 'lead-number', 'grid'],
  inManner: ['grid', 'band', 'lead-number'],
  slots: head,
  actions: 0,
  media: false,
  items: { slots: { title: 40, body: 120 }, min: 1, max: 6, icon: false, media: false, facts: ['statement'] },
  needsFacts: true,
} as const satisfies KindShape;
