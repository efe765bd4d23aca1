import { z } from 'zod';
import { sectionsOf } from '../outline.ts';
import type { Section, SiteDocument } from '../schema/document.ts';
import { SectionId } from '../schema/ids.ts';
import { shapeOf } from '../schema/kinds.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';
import { place } from './place.ts';

export const isFrame = (section: Section): boolean => shapeOf(section.kind).frame === true;

/** The movable sections of the page, in order: all but header and footer. */
export const movableSections = (doc: SiteDocument, page: string): Section[] => sectionsOf(doc, page).filter((section) => !isFrame(section));

/** Moves a section one up or down, or to an index among the other movable sections of its page. */
export const moveSection = operation(
  'move-section',
  z.object({ section: SectionId, to: z.union([z.enum(['up', 'down']), z.int().min(0)]) }),
  (doc, { section: id, to }) => {
    const section = requireRecord(doc, 'sections', id);
    if (isFrame(section)) throw new OperationRefused('fixed', id);
    const movable = movableSections(doc, section.page);
    const from = movable.findIndex((other) => other.id === id);
    const target = to === 'up' ? from - 1 : to === 'down' ? from + 1 : to;
    const index = Math.max(0, Math.min(target, movable.length - 1));
    if (index === from) return [];
    const { order, others } = place('sections', ...amongAll(doc, section.page, index, id));
    return [...others, { t: 'set', table: 'sections', id, field: 'order', value: order, before: section.order }];
  },
);

/** Converts an index among the movable sections to one among all (frame included), and returns the siblings without the moving one. */
export function amongAll(doc: SiteDocument, page: string, index: number, moving?: string): [Section[], number] {
  const all = sectionsOf(doc, page).filter((section) => section.id !== moving);
  const movable = all.filter((section) => !isFrame(section));
  const next = movable[index];
  const last = movable.at(-1);
  if (next) return [all, all.indexOf(next)];
  if (last) return [all, all.indexOf(last) + 1];
  const footer = all.findIndex((section) => section.kind === 'footer');
  return [all, footer < 0 ? all.length : footer];
}
