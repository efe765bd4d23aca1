import { head, type KindShape } from '../../schema/kind-shape.ts';

export const blogList = {
  layouts: ['cards', 'ledger', 'feature-list'],
  slots: { ...head, note: 400 },
  actions: 1,
  media: true,
} as const satisfies KindShape;
