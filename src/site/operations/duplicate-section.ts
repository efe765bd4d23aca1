import { z } from 'zod';
import type { Change } from '../changes/change.ts';
import { itemsOf, sectionsOf } from '../outline.ts';
import { LIMITS, type SiteDocument } from '../schema/document.ts';
import { SectionId } from '../schema/ids.ts';
import { added, copied, rekeyed } from './copy.ts';
import { minter, Seed } from './mint.ts';
import { amongAll, isFrame, movableSections } from './move-section.ts';
import { OperationRefused, operation, requireRecord } from './operation.ts';
import { place } from './place.ts';

/** Duplicates a section below itself: texts and items are copied; facts, pictures and forms are shared. */
export const duplicateSection = operation(
  'duplicate-section',
  z.object({ section: SectionId, seed: Seed }),
  (doc, { section: id, seed }) => {
    const section = requireRecord(doc, 'sections', id);
    if (isFrame(section)) throw new OperationRefused('fixed', id);
    roomForSection(doc, section.page);
    const mint = minter(doc, seed);
    const items = itemsOf(doc, id);
    const ids = new Map([[id, mint('sections')], ...items.map((item): [string, string] => [item.id, mint('items')])]);
    const copyId = ids.get(id)!;
    const alias = freeAlias(doc, section.page, section.alias);
    const root = keyRoot(alias, copyId);
    const copy = copied(doc, 'sections', section, ids, rekeyed(root));
    const index = movableSections(doc, section.page).findIndex((other) => other.id === id) + 1;
    const { order, others } = place('sections', ...amongAll(doc, section.page, index));
    const changes: Change[] = [...others, ...copy.texts, added('sections', { ...copy.record, alias, order, by: 'owner' })];
    for (const item of items) {
      const twin = copied(doc, 'items', item, ids, rekeyed(`${root}.${ids.get(item.id)!.slice(3)}`));
      changes.push(...twin.texts, added('items', twin.record));
    }
    return changes;
  },
);

export function roomForSection(doc: SiteDocument, page: string): void {
  if (sectionsOf(doc, page).length >= LIMITS.sectionsPerPage) throw new OperationRefused('limit', `sections ${LIMITS.sectionsPerPage}`);
}

/** `faq`, `faq-2`, `faq-3` …: the first that no section of the page has. */
export function freeAlias(doc: SiteDocument, page: string, wanted: string): string {
  const taken = new Set(sectionsOf(doc, page).map((section) => section.alias));
  const stem = wanted.replace(/-\d+$/, '').slice(0, 36);
  if (!taken.has(stem)) return stem;
  for (let n = 2; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`;
}

/** Root of a new section's text keys. Part of its id is in it: two devices may take the same alias at once. */
export const keyRoot = (alias: string, id: string): string => `${alias}-${id.slice(3, 7)}`;
