import { fold } from './fold.ts';

/** Words that only join others: "corte + barba" says as much as "corte e barba". */
const JOINT = /^(?:e|y|and|com|con|with|mais|mas|plus|d[aeo]s?|del|of|os?|as?|el|l[ao]s?|the)$/;

const wordsIn = (text: string): string[] => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !JOINT.test(word));

/** The parts of an item's note that its name does not say already; undefined where it says them all. */
export function unsaidNote(note: string, name: string): string | undefined {
  const said = new Set(wordsIn(name));
  const isSaid = (part: string) => {
    const words = wordsIn(part);
    return words.length > 0 && words.every((word) => said.has(word));
  };
  const parts = note.split(/(?<=[,;·])\s+/);
  const kept = parts.filter((part) => !isSaid(part));
  if (kept.length === parts.length) return note;
  const rest = kept.join(' ').replace(/[\s,;·]+$/, '');
  return rest === '' ? undefined : rest;
}
