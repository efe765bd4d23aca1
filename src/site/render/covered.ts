import type { Section } from '../schema/document.ts';

/** Whether a section says something beside its items, so that it stands without them where an opening shows them all. */
export const saysMore = ({ slots, kind }: Section): boolean =>
  Boolean(slots.lead || (slots.note && ['menu', 'products', 'pricing', 'agenda'].includes(kind)));
