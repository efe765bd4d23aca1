import { head, type KindShape } from '../../schema/kind-shape.ts';

/** Items are services; a form's purpose is `booking` or `appointment`. */
export const booking = {
  layouts: ['whatsapp-slots', 'request-form', 'external-link'],
  slots: { ...head, note: 400 },
  actions: 1,
  media: true,
  items: { slots: { title: 80, body: 260, action: 40 }, min: 0, max: 24, icon: false, media: false, facts: ['offer', 'price'] },
  facts: ['phone', 'url', 'hours'],
} as const satisfies KindShape;
