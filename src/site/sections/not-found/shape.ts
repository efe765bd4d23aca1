import { head, type KindShape } from '../../schema/kind-shape.ts';

export const notFound = { layouts: ['illustrated', 'minimal', 'links'], slots: head, actions: 2, media: true } as const satisfies KindShape;
