/** A day on which many businesses close. `id` is its message key. */
export interface Holiday {
  id: HolidayId;
  date: string;
}
export type HolidayId =
  | 'new-year'
  | 'carnival'
  | 'good-friday'
  | 'tiradentes'
  | 'labour'
  | 'corpus-christi'
  | 'independence'
  | 'aparecida'
  | 'all-souls'
  | 'republic'
  | 'black-awareness'
  | 'christmas';

/**
 * National holidays of Brazil with a fixed date, and those that follow Easter; carnival and Corpus Christi are optional by law and
 * kept by most.
 */
const FIXED: readonly (readonly [HolidayId, string])[] = [
  ['new-year', '01-01'],
  ['tiradentes', '04-21'],
  ['labour', '05-01'],
  ['independence', '09-07'],
  ['aparecida', '10-12'],
  ['all-souls', '11-02'],
  ['republic', '11-15'],
  ['black-awareness', '11-20'],
  ['christmas', '12-25'],
];
const AFTER_EASTER: readonly (readonly [HolidayId, number])[] = [
  ['carnival', -47],
  ['good-friday', -2],
  ['corpus-christi', 60],
];
/** Elsewhere only holidays common to nearly all countries of our sites. */
const SHARED: readonly HolidayId[] = ['new-year', 'good-friday', 'labour', 'christmas'];
const DAY_MS = 86_400_000;

/** Holidays of a year, in order. */
export function holidaysOf(country: string, year: number): Holiday[] {
  const easter = easterOf(year);
  const all = [
    ...FIXED.map(([id, day]): Holiday => ({ id, date: `${year}-${day}` })),
    ...AFTER_EASTER.map(([id, days]): Holiday => ({ id, date: new Date(easter + days * DAY_MS).toISOString().slice(0, 10) })),
  ];
  const kept = country === 'BR' ? all : all.filter(({ id }) => SHARED.includes(id) && (id !== 'labour' || country !== 'US'));
  return kept.toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Western Easter by the anonymous Gregorian algorithm, as milliseconds of its midnight in UTC. */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}
