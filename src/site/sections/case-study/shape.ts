import { head, type KindShape } from '../../schema/kind-shape.ts';

/** A project: `role` the client, `body` the problem and the work, `note` the result. */
export const caseStudy = {
  layouts: ['rows', 'big-first', 'table'],
  slots: head,
  actions: 1,
  media: false,
  items: {
    slots: { title: 120, role: 120, when: 40, body: 900, note: 260 },
    min: 1,
    max: 24,
    icon: false,
    media: true,
    facts: ['statement', 'quote'],
  },
  needsFacts: true,
} as const satisfies KindShape;
