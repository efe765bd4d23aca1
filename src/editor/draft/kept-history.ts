import { EMPTY_HISTORY, type History, type Step } from '#site/changes/history.ts';

/** The undo history of a tab over a reload, with the draft that it belongs to. */
interface Kept {
  /** The confirmed revision, and how many transactions were still to be confirmed: each is a revision of its own. */
  revision: number;
  waiting: number;
  undo: readonly Step[];
  redo: readonly Step[];
}

/** A tab's `sessionStorage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const MAX_STEPS = 100;
/** Characters: well below what browsers give to a site. */
const MAX_LENGTH = 1_000_000;
const keyOf = (siteId: string) => `page-magic-editor/history/${siteId}`;

/** Keeps the newest steps; as many as there is room for. */
export function keepHistory(
  shelf: Shelf | undefined,
  siteId: string,
  history: History,
  draft: { revision: number; waiting: number },
): void {
  const { revision, waiting } = draft;
  for (let steps = MAX_STEPS; steps >= 1; steps = Math.floor(steps / 2)) {
    const kept: Kept = { revision, waiting, undo: history.undo.slice(-steps), redo: history.redo.slice(-steps) };
    const text = JSON.stringify(kept);
    if (text.length > MAX_LENGTH) continue;
    try {
      shelf?.setItem(keyOf(siteId), text);
      return;
    } catch {
      // Full, or denied: fewer steps may fit.
    }
  }
  forgetHistory(shelf, siteId);
}

/** The kept history, unless the draft has moved on by other hands since. */
export function keptHistory(shelf: Shelf | undefined, siteId: string, revision: number): History {
  try {
    const kept = JSON.parse(shelf?.getItem(keyOf(siteId)) ?? 'null') as Kept | null;
    if (!kept || revision < kept.revision || revision > kept.revision + kept.waiting) return EMPTY_HISTORY;
    // Typing goes on in steps of its own.
    const closed = ({ group: _, ...step }: Step): Step => step;
    return { undo: kept.undo.map(closed), redo: kept.redo.map(closed) };
  } catch {
    return EMPTY_HISTORY;
  }
}

function forgetHistory(shelf: Shelf | undefined, siteId: string): void {
  try {
    shelf?.removeItem(keyOf(siteId));
  } catch {
    // Denied: then nothing is there.
  }
}

/** Reading the property alone throws where storage is denied. */
export function tabShelf(): Shelf | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}
