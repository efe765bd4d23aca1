import type { Scene } from '../../render/view.ts';
import { pickBySeed } from '../pieces.ts';
import { heightOf, rowOf, rowRule, rowsIn } from '../rows.ts';
import { type NameRow, phoneParts } from './name.ts';

/** Position of the name: along one edge, or on both. */
export type Arrangement = 'top' | 'bottom' | 'split';

/** Height of the rows in percent of their width, on wide windows and on phones. */
const ROOM: Readonly<Record<Arrangement, readonly [wide: number, phone: number]>> = {
  top: [44, 110],
  bottom: [44, 110],
  split: [38, 110],
};
/** Maximum height when rows on both edges need room between them. */
const TALL = 39;

export interface Plan {
  arrangement: Arrangement;
  /** Undefined where letters have unknown widths. */
  rows: readonly NameRow[] | undefined;
}

/** Arrangement of a name on this page: the site's seed chooses among those that its words allow. */
export function planOf(scene: Scene, name: string): Plan {
  const { theme } = scene.doc;
  const whole = rowOf(theme, name);
  if (!whole) return { arrangement: pickBySeed(scene, 'name', ['top', 'bottom'] as const), rows: undefined };
  const rowsFor = (arrangement: Arrangement) => rowsIn(theme, name, ROOM[arrangement][0]) ?? [];
  const open: Arrangement[] = ['top', 'bottom'];
  const split = rowsFor('split');
  if (split.length > 1 && heightOf(split) <= TALL) open.push('split');
  const arrangement = pickBySeed(scene, 'name', open);
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

/** For letters of unknown width: as many per line as fit a wide window, and its longest word per line on a phone. */
function freeRule(name: string, at: string): string {
  const longest = Math.max(4, ...name.split(/\s+/).map((word) => [...word].length));
  const line = Math.max(longest, name.length > 16 ? Math.ceil(name.length / 2) + 2 : name.length);
  return `${at}{--letters:${line};--longest:${longest}}`;
}

export const planRules = (scene: Scene, plan: Plan, name: string, at: string): string =>
  plan.rows ? rowRules(scene, plan.rows, at) : freeRule(name, at);
