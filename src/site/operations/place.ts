import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type { Change } from '../changes/change.ts';
import { byOrder } from '../outline.ts';

const MAX_KEY_LENGTH = 60;
interface Sibling {
  id: string;
  order: string;
}

/**
 * The order that puts a record at `index` among its siblings (itself not counted), and the changes to others that this takes: none,
 * unless two share a key or the keys have grown long, when all get fresh ones.
 */
export function place(table: 'sections' | 'items', siblings: readonly Sibling[], index: number): { order: string; others: Change[] } {
  const sorted = siblings.toSorted(byOrder);
  const at = Math.max(0, Math.min(index, sorted.length));
  const order = between(sorted[at - 1]?.order, sorted[at]?.order);
  if (order !== null) return { order, others: [] };
  const keys = generateNKeysBetween(null, null, sorted.length + 1);
  const others = sorted.map(
    (sibling, n): Change => ({ t: 'set', table, id: sibling.id, field: 'order', value: keys[n < at ? n : n + 1], before: sibling.order }),
  );
  return { order: keys[at]!, others };
}

/** A key between two, or null where there is none. */
function between(before: string | undefined, after: string | undefined): string | null {
  if (before !== undefined && before === after) return null;
  try {
    const key = generateKeyBetween(before ?? null, after ?? null);
    return key.length > MAX_KEY_LENGTH ? null : key;
  } catch {
    return null;
  }
}
