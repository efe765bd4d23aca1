import { head, type KindShape } from '../../schema/kind-shape.ts';

export const lineup = {
  layouts: ['list', 'grid', 'headliners'],
  inManner: ['list', 'grid', 'headliners'],
  slots: head,
  actions: 1,
  media: false,
  items: { slots: { title: 120, role: 120, when: 80, body: 260 }, min: 1, max: 60, icon: false, media: true, facts: ['person'] },
} as const satisfies KindShape;
