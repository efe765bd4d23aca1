import type { KindShape } from '../../schema/kind-shape.ts';

/** Only when the site uses something optional. Shown on every page. */
export const cookieNotice = {
  layouts: ['bar', 'corner', 'panel'],
  slots: { title: 60, lead: 300 },
  actions: 1,
  media: false,
} as const satisfies KindShape;
