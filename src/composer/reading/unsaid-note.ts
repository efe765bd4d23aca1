import type { FactNorm } from '#site/schema.ts';
import { fold } from './fold.ts';

/** Words that only join others: "corte + barba" says as much as "corte e barba". */
const JOINT = /^(?:e|y|and|com|con|with|mais|mas|plus|d[aeo]s?|del|of|os?|as?|el|l[ao]s?|the)$/;

/** Words of a text, a plural as its singular. */
const wordsIn = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !JOINT.test(word)).map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));

/** A norm without what the new name of its item says already. */
export function noted<N extends FactNorm | undefined>(norm: N, name: string): N {
  if (!norm || !('note' in norm) || !norm.note) return norm;
  const { note, ...rest } = norm;
  const left = unsaidNote(note, name);
  return (left === undefined ? rest : { ...rest, note: left }) as N;
}

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
