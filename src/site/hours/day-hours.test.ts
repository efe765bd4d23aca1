import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spans } from '../schema/facts.ts';
import { dayHoursText, readDayHours } from './day-hours.ts';
import { holidaysOf } from './holidays.ts';
import { weekWords } from './week.ts';

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
/** Up to four ordered spans of a day, in steps of five minutes, the last one perhaps past midnight. */
const days: fc.Arbitrary<Spans> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 287 }), { maxLength: 8 }), fc.boolean())
  .map(([ends, late]) => {
    const sorted = ends.slice(0, ends.length - (ends.length % 2)).toSorted((a, b) => a - b);
    const spans = Array.from({ length: sorted.length / 2 }, (_, at): [string, string] => [
      clock(sorted[at * 2]! * 5),
      clock(sorted[at * 2 + 1]! * 5),
    ]);
    const last = spans.at(-1);
    if (late && last && last[0] > '12:00') last[1] = '02:30';
    return spans;
  });

describe('hours of a day', () => {
  it.each(['pt-BR', 'en', 'es'])('are read again as they are written, in %s', (locale) => {
    fc.assert(
      fc.property(days, (spans) => {
        expect(readDayHours(dayHoursText(spans, locale))).toEqual(spans);
      }),
    );
  });

  it.each([
    ['6h–20h', [['06:00', '20:00']]],
    ['6-20', [['06:00', '20:00']]],
    [
      'das 6h às 13h e das 14h30 às 20h',
      [
        ['06:00', '13:00'],
        ['14:30', '20:00'],
      ],
    ],
    [
      '14h30-20h, 6h-13h',
      [
        ['06:00', '13:00'],
        ['14:30', '20:00'],
      ],
    ],
    ['9 to 5pm', [['09:00', '17:00']]],
    ['6pm-2am', [['18:00', '02:00']]],
    ['18h às 2h', [['18:00', '02:00']]],
    ['6:00 a 20:30', [['06:00', '20:30']]],
    ['Fechado', []],
    ['24h', [['00:00', '24:00']]],
  ])('%s', (text, spans) => expect(readDayHours(text)).toEqual(spans));

  it.each(['', 'quando der', '6h', '25h-26h', '6h-6h', '6h-13h, 12h-20h', '18h-2h, 19h-20h', '6h-8h,9h-10h,11h-12h,13h-14h,15h-16h'])(
    'refuses %j',
    (text) => expect(readDayHours(text)).toBeNull(),
  );
});

it('a week is worded as people say it', () => {
  const workday: Spans = [
    ['08:00', '12:00'],
    ['14:00', '18:30'],
  ];
  const days = { mon: workday, tue: workday, wed: workday, thu: workday, fri: workday, sat: [['08:00', '12:00']] as Spans, sun: [] };
  expect(weekWords(days, 'pt-BR')).toBe('Segunda a sexta 8h às 12h, 14h às 18h30; sábado 8h às 12h; domingo fechado');
});

it('holidays that follow Easter are where the calendar has them', () => {
  const by = (country: string, year: number) => Object.fromEntries(holidaysOf(country, year).map(({ id, date }) => [id, date]));
  expect(by('BR', 2026)).toMatchObject({
    carnival: '2026-02-17',
    'good-friday': '2026-04-03',
    'corpus-christi': '2026-06-04',
    christmas: '2026-12-25',
  });
  expect(by('BR', 2025)['good-friday']).toBe('2025-04-18');
  expect(by('MX', 2026)).not.toHaveProperty('tiradentes');
});

it('a week that goes on over Sunday is one row', () => {
  const split: [string, string][] = [
    ['07:00', '12:00'],
    ['16:00', '21:00'],
  ];
  const days = { mon: split, tue: split, wed: split, thu: split, sat: split, sun: split };
  expect(weekWords(days, 'en')).toMatch(/^Saturday to Thursday /);
  expect(weekWords(days, 'ar')).toMatch(/^السبت .*الخميس/);
  const night: [string, string][] = [['18:00', '23:00']];
  expect(weekWords({ ...days, fri: night }, 'en')).toMatch(/^Saturday to Thursday .*; Friday /i);
  expect(weekWords({ mon: [], sun: [], tue: night, wed: night }, 'pt-BR')).toBe('Domingo e segunda fechado; terça e quarta 18h às 23h');
});
