import { z } from 'zod';
import { SectionId } from '../schema/ids.ts';
import { shapeOf } from '../schema/kinds.ts';
import { need, OperationRefused, operation } from './operation.ts';

/** Arranges a section in another of its kind's layouts. */
export const setLayout = operation(
  'set-layout',
  z.object({ section: SectionId, layout: z.string().max(40) }),
  (doc, { section: id, layout }) => {
    const section = need(doc, 'sections', id);
    if (!shapeOf(section.kind).layouts.includes(layout)) throw new OperationRefused('missing', layout);
    return section.layout === layout ? [] : [{ t: 'set', table: 'sections', id, field: 'layout', value: layout, before: section.layout }];
  },
);
