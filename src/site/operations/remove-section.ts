import { z } from 'zod';
import { apply } from '../changes/apply.ts';
import type { Change } from '../changes/change.ts';
import { itemsOf, leadSectionOf } from '../outline.ts';
import type { SiteDocument } from '../schema/document.ts';
import { SectionId } from '../schema/ids.ts';
import { removal } from './copy.ts';
import { isFrame } from './move-section.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';

/** Removes a section with its items and everything only it uses. Links to it lead to its page from then on. */
export const removeSection = operation('remove-section', z.object({ section: SectionId }), (doc, { section: id }) => {
  const section = requireRecord(doc, 'sections', id);
  if (isFrame(section)) throw new OperationRefused('fixed', id);
  const items = itemsOf(doc, id);
  const changes = [
    ...linksElsewhere(doc, id),
    ...removal(doc, [['sections', section], ...items.map((item) => ['items', item] as ['items', typeof item])]),
  ];
  keepHeading(doc, changes, section.page);
  return changes;
});

/** Refuses changes that would remove a page's main heading. */
export function keepHeading(doc: SiteDocument, changes: readonly Change[], page: string): void {
  if (leadSectionOf(doc, page) && !leadSectionOf(apply(doc, changes), page)) throw new OperationRefused('last-title', page);
}

function linksElsewhere(doc: SiteDocument, gone: string): Change[] {
  const changes: Change[] = [];
  for (const section of Object.values(doc.sections)) {
    const actions = section.actions.map((action) => {
      if (action.link.to !== 'page' || action.link.section !== gone) return action;
      return { ...action, link: { to: 'page' as const, page: action.link.page } };
    });
    if (section.id !== gone && actions.some((action, at) => action !== section.actions[at]))
      changes.push({ t: 'set', table: 'sections', id: section.id, field: 'actions', value: actions, before: section.actions });
  }
  for (const item of Object.values(doc.items))
    if (item.section !== gone && item.link?.to === 'page' && item.link.section === gone)
      changes.push({
        t: 'set',
        table: 'items',
        id: item.id,
        field: 'link',
        value: { to: 'page', page: item.link.page },
        before: item.link,
      });
  return changes;
}
