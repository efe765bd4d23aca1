/** The description of a business that photos were chosen for. */
export interface Draft {
  /** Identifies the prompt. */
  of: string;
  prompt: string;
  /** As read; null if the prompt says none. */
  name: string | null;
  trade: string | null;
}

/** One word in this many may be replaced: a slip of the pen, not another business. */
const WORDS_PER_CHANGE = 8;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string): Set<string> => new Set(fold(text).match(/[\p{L}\p{N}]{2,}/gu));

/**
 * True if a prompt is another version of an earlier one. A name decides; without one on both sides, the trade must not differ and nearly
 * all words of the shorter text must be in the longer. In doubt false: photos must not reach the site of another business.
 */
export function isSameDraft(before: Draft, now: Draft): boolean {
  if (before.of === now.of) return true;
  if (before.name && now.name) return fold(before.name) === fold(now.name);
  if (before.trade && now.trade && fold(before.trade) !== fold(now.trade)) return false;
  const [shorter, longer] = [wordsOf(before.prompt), wordsOf(now.prompt)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  const replaced = [...shorter].filter((word) => !longer.has(word)).length;
  return shorter.size > 0 && replaced <= Math.floor(shorter.size / WORDS_PER_CHANGE);
}
