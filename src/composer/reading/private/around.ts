import type { Span } from '../sentences.ts';

/** The stretch between the marks before and after [start, end), without them. */
export function around(folded: string, start: number, end: number, marks: RegExp): Span {
  const before = [...folded.slice(0, start).matchAll(marks)].at(-1);
  const after = folded.slice(end).search(marks);
  return { start: before ? before.index + before[0].length : 0, end: after < 0 ? folded.length : end + after };
}
