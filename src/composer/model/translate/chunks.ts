import type { SiteDocument } from '#site/schema.ts';
import { type Entry, entriesOf } from '#site/translation/entries.ts';
import { stateOf } from '#site/translation/state.ts';

const MAX_TEXTS = 60;
const MAX_CHARACTERS = 6000;

/**
 * Texts to machine-translate: missing ones, and machine translations that are out of date. The owner's own translations are never
 * included. Without `keys`, the whole site except its posts.
 */
export function openEntries(document: SiteDocument, to: string, keys?: readonly string[]): Entry[] {
  const asked = keys && new Set(keys);
  return entriesOf(document).filter((entry) => {
    if (asked ? !asked.has(entry.key) : entry.optional) return false;
    const state = stateOf(document, entry, to);
    const isOwners = document.stringMeta[entry.key]?.in?.[to]?.by === 'owner';
    return state === 'missing' || (state === 'stale' && !isOwners);
  });
}

/** Texts in batches of one question each: neighbouring texts stay together. */
export function inChunks(entries: readonly Entry[]): Entry[][] {
  const chunks: Entry[][] = [];
  let size = 0;
  for (const entry of entries) {
    const last = chunks.at(-1);
    if (!last || last.length >= MAX_TEXTS || size + entry.text.length > MAX_CHARACTERS) {
      chunks.push([entry]);
      size = entry.text.length;
    } else {
      last.push(entry);
      size += entry.text.length;
    }
  }
  return chunks;
}
