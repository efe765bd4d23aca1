import { SEASON_NAME } from '#composer/reading/facts/times/hour-exceptions.ts';
import { fold } from '#composer/reading/fold.ts';
import { DAILY, DAY, WEEKEND } from '#site/hours/days.ts';
import { HOLIDAYS } from '#site/hours/marks.ts';
import type { Fact } from '#site/schema.ts';
import type { Setting } from './setting.ts';

/** Names days: of the week, or feasts. */
export const TELLS_WHEN = new RegExp(`(?<!\\p{L})(?:${DAY}|${DAILY}|${WEEKEND}|${HOLIDAYS}|${SEASON_NAME})(?!\\p{L})`, 'u');
/** Exceptions to the hours of the week, and hours beside the first that no table holds, which no sentence of the owner's tells. */
export function hourExceptions({ shelf, placed }: Setting): Fact[] {
  const [table, ...others] = shelf.by('hours');
  if (!table) return [];
  const addresses = shelf.by('address');
  const isTable = Object.keys(table.norm.days).length > 0;
  // Hours of branches stand with them; those stated before any branch are of none.
  const first = addresses.length > 1 ? Math.min(...addresses.map(startOf)) : Number.POSITIVE_INFINITY;
  const further = addresses.length > 1 ? others.filter((fact) => !isTable && startOf(fact) < first) : others;
  const stated = shelf.by('statement').map(({ text }) => fold(text));
  return further.filter(
    ({ id, norm, text }) =>
      !placed.has(id) &&
      Object.keys(norm.days).length === 0 &&
      TELLS_WHEN.test(fold(text)) &&
      !fold(table.text).includes(fold(text)) &&
      !stated.some((said) => said.includes(fold(text))),
  );
}
const startOf = ({ source: { span } }: Pick<Fact, 'source'>): number => span?.[0] ?? 0;
