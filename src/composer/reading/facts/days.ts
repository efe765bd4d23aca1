import type { Day } from '#site/schema.ts';

export const WEEK: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const NAMES: Readonly<Record<Day, string>> = {
  mon: 'segundas?(?:[- ]feiras?)?|seg|lunes|lun|lundi|lunedi|montags?|mondays?|mon|الاثنين|الاتنين|اتنين|تنين|יום שני|שני|2ª(?: feira)?|2a(?: feira)?',
  tue: 'tercas?(?:[- ]feiras?)?|tersas?|ter|martes|mar|mardi|martedi|dienstags?|tuesdays?|tues?|الثلاثاء|الثلاثا|التلات|تلات|יום שלישי|שלישי|3ª(?: feira)?|3a(?: feira)?',
  wed: 'quartas?(?:[- ]feiras?)?|qartas?|qua|miercoles|mier?|mercredi|mercoledi|mittwochs?|wednesdays?|wed|weds|الاربعاء|الاربعا|الاربع|اربع(?= |$)|יום רביעי|רביעי|4ª(?: feira)?|4a(?: feira)?',
  thu: 'quintas?(?:[- ]feiras?)?|qui|jueves|jue|jeudi|giovedi|donnerstags?|thursdays?|thurs?|thu|الخميس|خميس|יום חמישי|חמישי|5ª(?: feira)?|5a(?: feira)?',
  fri: 'sextas?(?:[- ]feiras?)?|sex|viernes|vie|vendredi|venerdi|freitags?|fridays?|fri|الجمعه|جمعه|יום שישי|שישי|6ª(?: feira)?|6a(?: feira)?',
  sat: 'sabados?|sabadu|sab|samedi|sabato|samstags?|sonnabend|saturdays?|sat|السبت|سبت|יום שבת|שבת',
  sun: 'domingos?|dumingos?|domigo|dom|dimanche|domenica|sonntags?|sundays?|sun|الاحد|احد(?= و|$)|יום ראשון|ראשון',
};

/** Short forms that mean a day only where times or a further day follow: "L-V 10-14", "M-F 9-5", "Mo-Fr 8-18". */
const TIMES = ':? (?:de |das )?\\d{1,2}(?:[:.h]\\d{2})?(?: ?uhr)? ?(?:-|a|bis|to)';
const HEBREW = "['׳]? ?- ?[ב-ו](?![\\p{L}])";
const SHORT: Partial<Record<Day, readonly [short: string, followedBy: string]>> = {
  mon: ['l|m|mo|ב', '\\.? ?(?:-|a|bis) ?(?:[jvsdf]|do|fr|sa|so|[ה-ו])(?![\\p{L}])'],
  thu: ['j|do|ה', TIMES],
  fri: ['v|f|fr|ו', TIMES],
  sat: ['s|sa', TIMES],
  tue: ['ג', HEBREW],
  wed: ['ד', HEBREW],
  sun: ['d|so|א', `(?:${TIMES}|${HEBREW})`],
};
const short = (day: Day): string => (SHORT[day] ? `|(?:${SHORT[day][0]})(?=${SHORT[day][1]})` : '');

const ORDER = WEEK.map(
  (day) =>
    [
      day,
      new RegExp(`^(?:و|ل|ب)?(?:ايام |يوم |בימים |ימים |ביום |יום )?(?:${NAMES[day]}|${SHORT[day]?.[0] ?? NAMES[day]})$`, 'u'),
    ] as const,
);

/** Day names over folded text; an Arabic one may carry "and" before it. */
export const DAY = `(?:(?:و|ل)?(?:ايام |يوم |בימים |ימים |ביום |יום )?(?:${WEEK.map((day) => NAMES[day] + short(day)).join('|')}))`;
export const DAILY =
  '(?:todos os dias|todo dia|diariamente|every ?day|evr?ey? ?day|evryday|everday|daily|7 days(?: a week)?|seven days a week|todos los dias|diario|diariamente|a diario|يوميا|يوميًا|كل يوم|طوال ايام الاسبوع|كل الايام)';
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
