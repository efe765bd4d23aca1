import { head, type KindShape } from '../../schema/kind-shape.ts';

export const agenda = {
  layouts: ['day-ledger', 'table', 'week-table', 'parallel-tracks'],
  inManner: ['day-ledger', 'table', 'week-table', 'parallel-tracks'],
  slots: { ...head, note: 400 },
  actions: 1,
  media: false,
  items: { slots: { when: 80, title: 120, body: 260 }, min: 1, max: 60, icon: false, media: false, facts: ['class', 'price', 'date'] },
} as const satisfies KindShape;
