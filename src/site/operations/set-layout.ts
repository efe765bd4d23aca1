import { z } from 'zod';
import { SectionId } from '../schema/ids.ts';
import { shapeOf } from '../schema/kinds.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';

/** Changes a section to another layout of its kind. */
export const setLayout = operation(
  'set-layout',
  z.object({ section: SectionId, layout: z.string().max(40) }),
  (doc, { section: id, layout }) => {
    const section = requireRecord(doc, 'sections', id);
    if (!shapeOf(section.kind).layouts.includes(layout)) throw new OperationRefused('missing', layout);
    return section.layout === layout ? [] : [{ t: 'set', table: 'sections', id, field: 'layout', value: layout, before: section.layout }];
  },
);
