import type { Item, SiteDocument } from '../schema/document.ts';
import { LIMITS } from '../schema/document.ts';
import { shapeOf } from '../schema/kinds.ts';
import { OperationRefused } from './operation.ts';

/** Siblings of an item: under the same heading, or without one. */
export const siblingsOf = (doc: SiteDocument, section: string, group: string | undefined): Item[] =>
  Object.values(doc.items).filter((item) => item.section === section && item.group === group);

/** An item and, if it is a heading, those under it. */
export const withMembers = (doc: SiteDocument, item: Item): Item[] => [item, ...siblingsOf(doc, item.section, item.id)];

export function roomForItems(doc: SiteDocument, section: string, more: number): void {
  const kind = doc.sections[section]?.kind;
  const most = Math.min(LIMITS.itemsPerSection, (kind && shapeOf(kind).items?.max) ?? 0);
  const count = Object.values(doc.items).filter((item) => item.section === section).length;
  if (count + more > most) throw new OperationRefused('limit', `items ${most}`);
}
