import { CONCEPTS } from '../../schema/concepts.ts';
import { head, type KindShape } from '../../schema/kind-shape.ts';

export const hero = {
  layouts: ['split-art', 'statement', 'mosaic-bleed', 'info-first', 'cover', 'product-ui', 'offset-card', 'form-inline', ...CONCEPTS],
  slots: head,
  actions: 2,
  media: true,
  facts: ['address', 'hours', 'phone', 'statement'],
} as const satisfies KindShape;
