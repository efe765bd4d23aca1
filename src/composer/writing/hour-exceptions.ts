import { SEASON_NAME } from '#composer/reading/facts/times/hour-exceptions.ts';
import { fold } from '#composer/reading/fold.ts';
import { DAILY, DAY, WEEKEND } from '#site/hours/days.ts';
import { HOLIDAYS } from '#site/hours/marks.ts';
import type { Fact } from '#site/schema.ts';
import type { Setting } from './setting.ts';

/** Names days: of the week, or feasts. */
export const TELLS_WHEN = new RegExp(`(?<!\\p{L})(?:${DAY}|${DAILY}|${WEEKEND}|${HOLIDAYS}|${SEASON_NAME})(?!\\p{L})`, 'u');
/** Exceptions to the hours of the week, which the table lacks and no sentence of the owner's tells. */
export function hourExceptions({ shelf, placed }: Setting): Fact[] {
  const [table, ...others] = shelf.by('hours');
  if (!table || Object.keys(table.norm.days).length === 0 || shelf.by('address').length > 1) return [];
  const stated = shelf.by('statement').map(({ text }) => fold(text));
  return others.filter(
    ({ id, norm, text }) =>
      !placed.has(id) &&
      Object.keys(norm.days).length === 0 &&
      TELLS_WHEN.test(fold(text)) &&
      !stated.some((said) => said.includes(fold(text))),
  );
}
