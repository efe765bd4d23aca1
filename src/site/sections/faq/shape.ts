import { head, type KindShape } from '../../schema/kind-shape.ts';

export const faq = {
  layouts: ['accordion', 'open', 'split-with-contact'],
  inManner: ['open', 'accordion'],
  slots: head,
  actions: 1,
  media: false,
  items: { slots: { title: 160, body: 700 }, min: 1, max: 16, icon: false, media: false, facts: ['question'] },
  facts: ['phone', 'email', 'hours'],
  needsFacts: true,
} as const satisfies KindShape;
