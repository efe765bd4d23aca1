import { clockOf, clockText, TIME } from '#site/hours/clock.ts';
import type { FactOf } from '#site/schema.ts';
import { type Sheet, take } from '../sheet.ts';

const PLAIN_TIME = TIME.replace(/\((?!\?)/g, '(?:');
/** "closed for lunch 1.30-2.15", "cerramos de 2 a 4 para almorzar", "pausa para almoço das 12 às 13". */
const LUNCH = new RegExp(
  `(?:(?:,|and|y|e|but|pero|mas)?\\s*)(?:closed|close|shut|cerrad[oa]s?|cerramos|cierra(?:n|mos)?|cierro|fechad[oa]s?|fecha(?:mos)?|fecho|pausa|break|parada|lunch break)\\s(?:(?:for|por|para|pra|pro|al?|o|el|la|over|at)\\s)*(?:lunch|almuerzo|almorzar|comer|comida|almoco|almocar|mediodia|meio[- ]dia|siesta)?\\s?(?:(?:from|between|de|das|d[eo]|entre|las|a las)\\s)*(${PLAIN_TIME})\\s?(?:-|–|to|till?|until|a|as|y|e|and|ate)\\s?(?:las |as )?(${PLAIN_TIME})(?![\\p{L}\\d])(?: (?:for|para|pra) (?:lunch|dinner|almoco|almorzar|comer))?`,
  'gu',
);
/** Nothing may come between: the closed business could be another one. */
const BESIDE = /^[\s.,;(]*(?:(?:and|y|e|but|pero|mas|we|nos)\s*)?$/u;
const NOON = 12;
/** Max minutes of a lunch break. */
const MAX_MINUTES = 5 * 60;
const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** A midday time: "1.30" is half past one. */
const midday = (written: string): string | undefined => {
  const clock = clockOf(written);
  if (!clock) return undefined;
  return clockText(clock.half || clock.hour >= 11 ? clock : { ...clock, hour: clock.hour + NOON });
};

/** Splits the opening hours already read at the lunch break. */
export function readLunch(sheet: Sheet): void {
  const hours = sheet.facts.filter((fact): fact is FactOf<'hours'> => fact.norm.kind === 'hours' && Object.keys(fact.norm.days).length > 0);
  for (const match of sheet.open.matchAll(LUNCH)) {
    const [from, to] = [midday(match[1] ?? ''), midday(match[2] ?? '')];
    const told = hours.findLast(({ source: { span } }) => span && BESIDE.test(sheet.folded.slice(span[1], match.index)));
    if (!from || !to || !told || minutes(to) <= minutes(from) || minutes(to) - minutes(from) > MAX_MINUTES) continue;
    for (const [day, ranges] of Object.entries(told.norm.days) as [keyof typeof told.norm.days, [string, string][]][])
      told.norm.days[day] = ranges.flatMap(([opens, closes]): [string, string][] =>
        minutes(opens) < minutes(from) && minutes(to) < minutes(closes)
          ? [
              [opens, from],
              [to, closes],
            ]
          : [[opens, closes]],
      );
    take(sheet, match.index, match.index + match[0].length);
  }
}
