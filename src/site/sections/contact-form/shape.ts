import { head, type KindShape } from '../../schema/kind-shape.ts';

export const contactForm = {
  layouts: ['split-info', 'single-column', 'card'],
  inManner: ['split-info', 'single-column', 'card'],
  slots: head,
  actions: 0,
  media: false,
  facts: ['phone', 'email', 'address'],
} as const satisfies KindShape;
