import type { KindShape } from '../../schema/kind-shape.ts';

export const footer = {
  layouts: ['columns', 'wordmark', 'minimal', 'info-heavy'],
  inManner: ['minimal', 'columns', 'wordmark', 'info-heavy'],
  slots: { lead: 200, note: 400 },
  actions: 0,
  media: false,
  facts: ['address', 'hours', 'phone', 'email', 'handle', 'registry'],
  frame: true,
} as const satisfies KindShape;
