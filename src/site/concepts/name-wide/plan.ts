import type { Scene } from '../../render/view.ts';
import { turn } from '../pieces.ts';
import { heightOf, rowOf, rowRule, rowsIn } from '../rows.ts';
import { type NameRow, phoneParts } from './name.ts';

/** How a name lies on the page: along an edge, or on both edges. */
export type Arrangement = 'top' | 'bottom' | 'split';

/** Height that the rows may have, in percent of their length: of a wide window and of a phone. */
const ROOM: Readonly<Record<Arrangement, readonly [wide: number, phone: number]>> = {
  top: [44, 110],
  bottom: [44, 110],
  split: [38, 110],
};
/** Rows of both edges leave room between them. */
const TALL = 39;

export interface Plan {
  arrangement: Arrangement;
  /** Undefined where letters have no known widths. */
  rows: readonly NameRow[] | undefined;
}

/** How a name is set on this page: the site's seed chooses among the arrangements that its words allow. */
export function planOf(scene: Scene, name: string): Plan {
  const { theme } = scene.doc;
  const whole = rowOf(theme, name);
  if (!whole) return { arrangement: turn(scene, 'name', ['top', 'bottom'] as const), rows: undefined };
  const rowsFor = (arrangement: Arrangement) => rowsIn(theme, name, ROOM[arrangement][0]) ?? [];
  const open: Arrangement[] = ['top', 'bottom'];
  const split = rowsFor('split');
  if (split.length > 1 && heightOf(split) <= TALL) open.push('split');
  const arrangement = turn(scene, 'name', open);
  return { arrangement, rows: phoneParts(theme, rowsFor(arrangement), ROOM[arrangement][1]) };
}

const round = (n: number) => Math.round(n * 100) / 100;
const PHONE = '@media (max-width:39.99rem)';

function rowRules(scene: Scene, rows: readonly NameRow[], at: string): string {
  const { theme } = scene.doc;
  const wide = rows.map(({ wide: row }, i) => rowRule(theme, row, `${at} .row:nth-child(${i + 1})`));
  const parts = rows.flatMap(({ parts }, i) =>
    parts.map((row, j) => rowRule(theme, row, `${at} .row:nth-child(${i + 1}) .part:nth-child(${j + 1})`)),
  );
  const tall = heightOf(rows.map(({ wide: row }) => row));
  const phone = heightOf(rows.flatMap(({ parts }) => parts));
  return `${at}{--tall:${round(tall)}}${wide.join('')}${PHONE}{${at}{--tall:${round(phone)}}${parts.join('')}}`;
}

/** Letters without known widths: so many to a line of a wide window, as many as its longest word on a phone. */
function freeRule(name: string, at: string): string {
  const longest = Math.max(4, ...name.split(/\s+/).map((word) => [...word].length));
  const line = Math.max(longest, name.length > 16 ? Math.ceil(name.length / 2) + 2 : name.length);
  return `${at}{--letters:${line};--longest:${longest}}`;
}

export const planRules = (scene: Scene, plan: Plan, name: string, at: string): string =>
  plan.rows ? rowRules(scene, plan.rows, at) : freeRule(name, at);
