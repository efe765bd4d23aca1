import type { Day } from '../../schema/facts.ts';

/** Days of the week as people write them, in the supported languages. */
const NAMES: readonly (readonly [Day, string])[] = [
  ['mon', 'segundas?(?:-feiras?)?|lunes|mondays?|mon|الا?[إا]?ثنين|الإثنين'],
  ['tue', 'terças?(?:-feiras?)?|martes|tuesdays?|tues?|الثلاثاء'],
  ['wed', 'quartas?(?:-feiras?)?|miércoles|miercoles|wednesdays?|wed|ال[أا]ربعاء'],
  ['thu', 'quintas?(?:-feiras?)?|jueves|thursdays?|thu(?:rs)?|الخميس'],
  ['fri', 'sextas?(?:-feiras?)?|viernes|fridays?|fri|الجمعة'],
  ['sat', 'sábados?|sabados?|saturdays?|sat|السبت'],
  ['sun', 'domingos?|sundays?|sun|ال[أا]حد'],
];
const ANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES.map(([, names]) => `(${names})`).join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** A day name found in a text. */
export interface DayName {
  day: Day;
  from: number;
  to: number;
}

/** The days that a text names, in order. */
export const dayNames = (text: string): DayName[] =>
  [...text.matchAll(ANY)].map((found) => {
    const at = found.slice(1).findIndex((name) => name !== undefined);
    return { day: NAMES[at]![0], from: found.index, to: found.index + found[0].length };
  });
