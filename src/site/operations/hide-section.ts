import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { SectionId } from '../schema/ids.ts';
import { isFrame } from './move-section.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';
import { keepHeading } from './remove-section.ts';

/** Hides a section on the published page, or shows it again. */
export const hideSection = operation(
  'hide-section',
  z.object({ section: SectionId, hidden: z.boolean() }),
  (doc, { section: id, hidden }) => {
    const section = requireRecord(doc, 'sections', id);
    if (isFrame(section)) throw new OperationRefused('fixed', id);
    if ((section.hidden ?? false) === hidden) return [];
    const before = section.hidden === undefined ? {} : { before: section.hidden };
    const changes: Change[] = [{ t: 'set', table: 'sections', id, field: 'hidden', ...(hidden ? { value: true } : {}), ...before }];
    keepHeading(doc, changes, section.page);
    return changes;
  },
);
