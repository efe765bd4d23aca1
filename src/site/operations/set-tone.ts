import { z } from 'zod';
import { SectionId } from '../schema/ids.ts';
import { Tone } from '../schema/theme.ts';
import { operation, requireRecord } from './operation.ts';

/** Sets a section's tone. */
export const setTone = operation('set-tone', z.object({ section: SectionId, tone: Tone }), (doc, { section: id, tone }) => {
  const section = requireRecord(doc, 'sections', id);
  return section.tone === tone ? [] : [{ t: 'set', table: 'sections', id, field: 'tone', value: tone, before: section.tone }];
});
