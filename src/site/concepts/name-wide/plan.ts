import type { Scene } from '../../render/view.ts';
import { turn } from '../pieces.ts';
import { clusters, heightOf, type Row, rowOf, rowRule, rowsIn } from '../rows.ts';
import { type NameRow, phoneParts } from './name.ts';

/** How a name lies on the page: along an edge, on both edges, or letter by letter. */
export type Arrangement = 'top' | 'bottom' | 'split' | 'stack';

/** Height that the rows may have, in percent of their length: of a wide window and of a phone. */
const ROOM: Readonly<Record<Exclude<Arrangement, 'stack'>, readonly [wide: number, phone: number]>> = {
  top: [34, 96],
  bottom: [36, 96],
  split: [34, 100],
};
/** Rows of both edges leave room between them. */
const TALL = 39;

export interface Plan {
  arrangement: Arrangement;
  /** Undefined where letters have no known widths. */
  rows: readonly NameRow[] | undefined;
  letters: readonly string[];
}

/** How a name is set on this page: the site's seed chooses among the arrangements that its words allow. */
export function planOf(scene: Scene, name: string): Plan {
  const { theme } = scene.doc;
  const letters = [...name];
  const whole = rowOf(theme, name);
  if (!whole) return { arrangement: turn(scene, 'name', ['top', 'bottom'] as const), rows: undefined, letters };
  const rowsFor = (arrangement: Exclude<Arrangement, 'stack'>) => rowsIn(theme, name, ROOM[arrangement][0]) ?? [];
  const isOneWord = clusters(name).length === 1 && !/\s/.test(name);
  const open: Arrangement[] = ['top', 'bottom'];
  const split = rowsFor('split');
  if (split.length > 1 && heightOf(split) <= TALL) open.push('split');
  if (isOneWord && letters.length >= 4 && letters.length <= 10) open.push('stack');
  const arrangement = turn(scene, 'name', open);
  if (arrangement === 'stack') return { arrangement, rows: undefined, letters };
  return { arrangement, rows: phoneParts(theme, rowsFor(arrangement), ROOM[arrangement][1]), letters };
}

/** A last row that the page's edge cuts. */
const cut = (row: Row): Row => ({ ...row, fall: row.fall > 0.2 ? 0.09 : -0.085 });

const round = (n: number) => Math.round(n * 100) / 100;
const PHONE = '@media (max-width:39.99rem)';

function rowRules(scene: Scene, { arrangement }: Plan, rows: readonly NameRow[], at: string): string {
  const { theme } = scene.doc;
  const bleeds = arrangement === 'bottom';
  const last = rows.length - 1;
  const wide = rows.map(({ wide: row }, i) => rowRule(theme, bleeds && i === last ? cut(row) : row, `${at} .row:nth-child(${i + 1})`));
  const parts = rows.flatMap(({ parts }, i) =>
    parts.map((row, j) =>
      rowRule(
        theme,
        bleeds && i === last && j === parts.length - 1 ? cut(row) : row,
        `${at} .row:nth-child(${i + 1}) .part:nth-child(${j + 1})`,
      ),
    ),
  );
  const tall = heightOf(rows.map(({ wide: row }) => row));
  const phone = heightOf(rows.flatMap(({ parts }) => parts));
  return `${at}{--tall:${round(tall)}}${wide.join('')}${PHONE}{${at}{--tall:${round(phone)}}${parts.join('')}}`;
}

/** Letters of a stack stand in cells of one width; in a wide window the words take what the second row has left. */
function stackRules(scene: Scene, letters: readonly string[], at: string): string {
  const { theme } = scene.doc;
  const rows = letters.map((letter) => rowOf(theme, letter)).filter((row) => row !== undefined);
  const width = Math.max(...rows.map((row) => row.width));
  const rise = Math.max(...rows.map((row) => row.rise));
  const fall = Math.max(...rows.map((row) => row.fall));
  const count = letters.length;
  const rule = (columns: number) => {
    const cell = rowRule(theme, { text: '', width: width * columns * 1.02, rise, fall }, `${at} .letter`);
    const lines = Math.ceil(count / columns);
    const tall = (lines * (rise + fall) * 100) / (width * columns) + 2 * lines;
    return `${at}{--columns:${columns};--tall:${round(tall)}}${cell}`;
  };
  return `${rule(Math.ceil((count + 1) / 2))}${PHONE}{${rule(count <= 6 ? 2 : 3)}}`;
}

/** Letters without known widths: so many to a line of a wide window, as many as its longest word on a phone. */
function freeRule(name: string, at: string): string {
  const longest = Math.max(4, ...name.split(/\s+/).map((word) => [...word].length));
  const line = Math.max(longest, name.length > 16 ? Math.ceil(name.length / 2) + 2 : name.length);
  return `${at}{--letters:${line};--longest:${longest}}`;
}

export function planRules(scene: Scene, plan: Plan, at: string): string {
  if (plan.rows) return rowRules(scene, plan, plan.rows, at);
  return plan.arrangement === 'stack' ? stackRules(scene, plan.letters, at) : freeRule(plan.letters.join(''), at);
}
