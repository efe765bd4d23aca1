import { head, type KindShape } from '../../schema/kind-shape.ts';

/** A form whose purpose is `newsletter`. */
export const newsletter = {
  layouts: ['inline', 'band', 'card'],
  slots: { ...head, note: 260 },
  actions: 0,
  media: true,
} as const satisfies KindShape;
