import { head, type KindShape } from '../../schema/kind-shape.ts';

export const team = {
  layouts: ['cards', 'role-list', 'single-profile', 'duo'],
  inManner: ['role-list', 'cards', 'single-profile', 'duo'],
  slots: head,
  actions: 0,
  media: false,
  items: { slots: { role: 120, body: 260 }, min: 1, max: 24, icon: false, media: true, facts: ['person', 'registry'] },
  needsFacts: true,
} as const satisfies KindShape;
