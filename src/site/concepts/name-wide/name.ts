import type { Child } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import { clusters } from '../clusters.ts';
import { breaks, evened, heightOf, nearest, type Row, rowOf } from '../rows.ts';

/** A row for wide windows, with its rows on phones. */
export interface NameRow {
  wide: Row;
  parts: readonly Row[];
}

/** Cartesian product of the lists. */
const choices = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((made, list) => made.flatMap((start) => list.map((one) => [...start, one])), [[]]);

/** Phone rows within those of a wide window, of a height closest to the phone's room. */
export function phoneParts(theme: Scene['doc']['theme'], rows: readonly Row[], room: number): NameRow[] {
  const ways = rows.map(({ text }) =>
    breaks(clusters(text).slice(0, 8), 3).map((lines) => lines.map((line) => rowOf(theme, line)).filter((row) => row !== undefined)),
  );
  const best = nearest(choices(ways), (way) => heightOf(evened(way.flat())), room) ?? rows.map((row) => [row]);
  const parts = evened(best.flat());
  return rows.map((wide, at) => ({ wide, parts: parts.splice(0, best[at]?.length ?? 0) }));
}

/** The rows as markup: words stay words, with their spaces. */
export const rowsHtml = ({ h }: Scene, rows: readonly NameRow[]): Child =>
  rows.map(({ parts }, at) => [
    at > 0 && ' ',
    h(
      'span',
      { class: 'row' },
      parts.map(({ text }, i) => [i > 0 && ' ', h('span', { class: 'part' }, text)]),
    ),
  ]);
