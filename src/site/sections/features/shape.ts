import { head, type KindShape } from '../../schema/kind-shape.ts';

export const features = {
  layouts: ['ledger', 'asym', 'cards', 'icon-columns', 'bento', 'alternate-rows', 'tabs'],
  inManner: ['ledger', 'cards', 'icon-columns', 'asym', 'alternate-rows', 'bento', 'tabs'],
  slots: head,
  actions: 1,
  media: true,
  items: { slots: { title: 80, body: 260 }, min: 1, max: 12, icon: true, media: true, facts: ['statement', 'price'] },
  needsFacts: true,
} as const satisfies KindShape;
