import type { Day } from '#site/schema.ts';

export const WEEK: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const NAMES: Readonly<Record<Day, string>> = {
  mon: 'segundas?(?:[- ]feiras?)?|seg|lunes|lun|lundi|mondays?|mon|الاثنين|2ª(?: feira)?|2a(?: feira)?',
  tue: 'tercas?(?:[- ]feiras?)?|ter|martes|mar|mardi|tuesdays?|tues?|الثلاثاء|3ª(?: feira)?',
  wed: 'quartas?(?:[- ]feiras?)?|qua|miercoles|mier?|mercredi|wednesdays?|wed|weds|الاربعاء|4ª(?: feira)?',
  thu: 'quintas?(?:[- ]feiras?)?|qui|jueves|jue|jeudi|thursdays?|thurs?|thu|الخميس|5ª(?: feira)?',
  fri: 'sextas?(?:[- ]feiras?)?|sex|viernes|vie|vendredi|fridays?|fri|الجمعه|6ª(?: feira)?|6a(?: feira)?',
  sat: 'sabados?|sab|samedi|saturdays?|sat|السبت',
  sun: 'domingos?|dom|dimanche|sundays?|sun|الاحد',
};

const ORDER = WEEK.map((day) => [day, new RegExp(`^(?:و|ل|ب)?(?:ايام |يوم )?(?:${NAMES[day]})$`, 'u')] as const);

/** Day names over folded text; an Arabic one may carry "and" before it. */
export const DAY = `(?:(?:و|ل)?(?:ايام |يوم )?(?:${Object.values(NAMES).join('|')}))`;
export const DAILY =
  '(?:todos os dias|todo dia|diariamente|every ?day|daily|7 days(?: a week)?|seven days a week|todos los dias|diario|diariamente|a diario|يوميا|يوميًا|كل يوم|طوال ايام الاسبوع|كل الايام)';
export const WEEKDAYS = '(?:dias uteis|dias de semana|weekdays|dias laborables|dias habiles|entre semana|ايام العمل)';
export const WEEKEND = '(?:fins? de semana|finais de semana|weekends?|fin(?:es)? de semana|نهايه الاسبوع|عطله نهايه الاسبوع)';

export const dayOf = (written: string): Day | undefined => ORDER.find(([, name]) => name.test(written.trim()))?.[0];

/** The days from one to another, over the end of the week where needed. */
export function daysFromTo(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let i = WEEK.indexOf(from); ; i = (i + 1) % 7) {
    days.push(WEEK[i] as Day);
    if (WEEK[i] === to) return days;
  }
}
