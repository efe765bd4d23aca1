import type { Day } from '../schema/facts.ts';

export const WEEK: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const NAMES: Readonly<Record<Day, string>> = {
  mon: 'segundas?(?:[- ]feiras?)?|seg|lunes?|lun|lundi|lunedi|montags?|mondays?|mon|الاثنين|الاتنين|اتنين|تنين|יום שני|שני|2ª(?: feira)?|2a(?: feira)?|dilluns',
  tue: 'tercas?(?:[- ]feiras?)?|ter[sc]as?(?:[- ]feiras?)?|ter|martes|marte|mar|mardi|martedi|dienstags?|tuesdays?|tusdays?|tues?|الثلاثاء|الثلاثا|التلات|تلات|יום שלישי|שלישי|3ª(?: feira)?|3a(?: feira)?|dimarts',
  wed: 'quartas?(?:[- ]feiras?)?|qartas?|qua|miercoles?|mier?|mercredi|mercoledi|mittwochs?|wednesdays?|wen(?:d|e)sdays?|wendsdays?|weds?|الاربعاء|الاربعا|الاربع|اربع(?= |$)|יום רביעי|רביעי|4ª(?: feira)?|4a(?: feira)?|dimecres',
  thu: 'quintas?(?:[- ]feiras?)?|qintas?|qui|jueves|jue|jeudi|giovedi|donnerstags?|thursdays?|thersdays?|thurs?|thu|th(?= \\d)|الخميس|خميس|יום חמישי|חמישי|5ª(?: feira)?|5a(?: feira)?|dijous',
  fri: 'sextas?(?:[- ]feiras?)?|sestas?|seista|sex|viernes?|biernes|vie|vendredi|venerdi|freitags?|fridays?|fri|الجمعه|جمعه|יום שישי|שישי|6ª(?: feira)?|6a(?: feira)?|divendres',
  sat: 'sabados?|sabadu|savados?|sab|samedi|sabato|samstags?|sonnabend|saturdays?|sat[ae]rdays?|sat|السبت|سبت|יום שבת|שבת|dissabtes?',
  sun: 'd[ou]mi[mn]?gos?|dgos?|dom|dimanche|domenica|sonntags?|sundays?|sun|الاحد|احد(?= و|$)|יום ראשון|ראשון|diumenges?',
};

/** Short forms that mean a day only before times or a further day: "L-V 10-14", "M-F 9-5", "Mo-Fr 8-18". */
const TIMES = ':? (?:de |das )?(?:[01]?\\d|2[0-4])(?:[:.h]\\d{2})?(?: ?uhr)? ?(?:-|a|bis|to)';
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
/** "puebla d 6 a 11" has the Spanish "de"; "S 10-14, D 10-12" has Sunday. */
const ALONE = '(?<=(?:^|[,;/|·\\n\\d.–-]|(?<!\\p{L})[yeh]) ?)';
const spelt = (day: Day): string => (SHORT[day]?.[0] ?? '').replace('d|so|', `${ALONE}(?:d|so)|`);
const short = (day: Day): string => (SHORT[day] ? `|(?:${spelt(day)})(?=${SHORT[day][1]})` : '');

const ORDER = WEEK.map(
  (day) =>
    [
      day,
      new RegExp(`^(?:و|لل|ل|ب)?(?:ايام |يوم |בימים |ימים |ביום |יום )?(?:${NAMES[day]}|${SHORT[day]?.[0] ?? NAMES[day]})$`, 'u'),
    ] as const,
);

/** Day names over folded text; an Arabic one may carry "and" before it. */
export const DAY = `(?:(?:و|لل|ل)?(?:ايام |يوم |בימים |ימים |ביום |יום )?(?:${WEEK.map((day) => NAMES[day] + short(day)).join('|')}))`;
export const DAILY =
  '(?:todos os dias|todo dia|diariamente|every ?day|evr?ey? ?day|evryday|everday|daily|7 days(?: a week)?|seven days a week|todos los dias|diario|diariamente|a diario|يوميا|يوميًا|كل يوم|طوال ايام الاسبوع|كل الايام)';
export const WEEKDAYS =
  '(?:horario comercial(?=[,:]? ?(?:das |de )?\\d)|office hours(?=[,:]? ?\\d)|(?<!\\d )dias uteis|dias de semana|week ?days|wkdays|(?<!\\d )dias (?:laborables|habiles)|entre semana|ايام العمل)';
export const WEEKEND = '(?:fins? de semana|fds|findes?|finais de semana|weekends?|fin(?:es)? de semana|نهايه الاسبوع|عطله نهايه الاسبوع)';

export const dayOf = (written: string): Day | undefined => ORDER.find(([, name]) => name.test(written.trim()))?.[0];

/** The days from one to another, over the end of the week where needed. */
export function daysFromTo(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let i = WEEK.indexOf(from); ; i = (i + 1) % 7) {
    days.push(WEEK[i] as Day);
    if (WEEK[i] === to) return days;
  }
}
