import { isSame } from './apply.ts';
import type { Change } from './change.ts';

type Written = Extract<Change, { t: 'string' | 'meta' }>;
const isWritten = (change: Change): change is Written => change.t === 'string' || change.t === 'meta';
const nameOf = (change: Written) => `${change.t}/${'locale' in change ? change.locale : ''}/${change.key}`;

/**
 * Merges a run of typing with its next keystroke: each text from its first to its last value. Null when they do more than write
 * texts. Texts back at their first value are dropped.
 */
export function coalesce(run: readonly Change[], next: readonly Change[]): Change[] | null {
  if (!run.every(isWritten) || !next.every(isWritten)) return null;
  const whole = new Map(run.map((change) => [nameOf(change), change]));
  for (const change of next) {
    const first = whole.get(nameOf(change));
    whole.set(nameOf(change), (first ? { ...change, before: first.before } : change) as Written);
  }
  return [...whole.values()].filter((change) => !isSame(change.value, change.before));
}
