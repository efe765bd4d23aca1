import type { KindShape } from '../../schema/kind-shape.ts';

/** Its picture is the owner's logo, which replaces the written name unless it is too upright to be read. */
export const header = {
  layouts: ['bar', 'centered', 'split-cta', 'overlay', 'quiet', 'two-lines', 'folded'],
  slots: {},
  actions: 1,
  media: true,
  frame: true,
} as const satisfies KindShape;
