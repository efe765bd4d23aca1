import type { Scene } from '../../render/view.ts';
import { pickBySeed } from '../pieces.ts';
import { heightOf, rowOf, rowRule, rowsIn } from '../rows.ts';
import { type NameRow, phoneParts } from './name.ts';

/** Edge along which the name is set. */
export type Arrangement = 'top' | 'bottom';

/** Height of the rows in percent of their width, on wide windows and on phones. */
const ROOM = { wide: 44, phone: 110 } as const;

export interface Plan {
  arrangement: Arrangement;
  /** Undefined where letters have unknown widths. */
  rows: readonly NameRow[] | undefined;
}

/** Arrangement of a name on this page: the site's seed chooses among those that its words allow. */
export function planOf(scene: Scene, name: string): Plan {
  const { theme } = scene.doc;
  const arrangement = pickBySeed(scene, 'name', ['top', 'bottom'] as const);
  if (!rowOf(theme, name)) return { arrangement, rows: undefined };
  return { arrangement, rows: phoneParts(theme, rowsIn(theme, name, ROOM.wide) ?? [], ROOM.phone) };
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
