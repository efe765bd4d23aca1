import type { KindShape } from '../../schema/kind-shape.ts';

export const postBody = {
  layouts: ['prose', 'toc', 'aside'],
  slots: { title: 120, lead: 400, body: 20000 },
  actions: 0,
  media: true,
} as const satisfies KindShape;
