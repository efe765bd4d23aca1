import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarFile, moment, zoneOf } from './calendar.ts';

const event: CalendarEvent = { uid: 'sc_1.si_1', name: 'Festa do Pão', day: '2026-12-12', time: '16:00', zone: 'America/Sao_Paulo' };
const lines = (change: Partial<CalendarEvent>) => calendarFile([{ ...event, ...change }]).split('\r\n');

describe('an event in a calendar', () => {
  it('begins at its hour in UTC where the zone is known, else at the clock of the place', () => {
    expect(lines({})).toContain('DTSTART:20261212T190000Z');
    expect(lines({ zone: null })).toContain('DTSTART:20261212T160000');
    expect(lines({ time: '24:00' })).toContain('DTSTART:20261213T030000Z');
  });

  it('follows summer time', () => {
    expect(lines({ day: '2026-07-01', zone: 'Europe/London' })).toContain('DTSTART:20260701T150000Z');
    expect(lines({ day: '2026-12-01', zone: 'Europe/London' })).toContain('DTSTART:20261201T160000Z');
    // Clocks go forward at 01:00 of this day.
    expect(moment('2026-03-29', '00:30', 'Europe/London')).toBe('2026-03-29T00:30+00:00');
    expect(moment('2026-03-29', '03:30', 'Europe/London')).toBe('2026-03-29T03:30+01:00');
  });

  it('takes whole days when no hour is known, or several days', () => {
    expect(lines({ time: undefined })).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261212', 'DTEND;VALUE=DATE:20261213']));
    expect(lines({ until: '2026-12-31' })).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261212', 'DTEND;VALUE=DATE:20270101']));
  });

  it('escapes its texts and folds lines at 75 octets without cutting a letter', () => {
    const about = `Forno, música; mesa\\banco\n${'ação '.repeat(40)}fim`;
    const file = calendarFile([{ ...event, about, place: 'Praça da Sé, 1' }]);
    expect(file).toContain('LOCATION:Praça da Sé\\, 1\r\n');
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.replace(/\r\n /g, '')).toContain(`DESCRIPTION:Forno\\, música\\; mesa\\\\banco\\n${'ação '.repeat(40)}fim`);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });

  it('is the same bytes each time', () => {
    expect(calendarFile([event])).toBe(calendarFile([event]));
    expect(lines({})).toContain('DTSTAMP:20261212T000000Z');
  });
});

describe('the time zone of a place', () => {
  it('is found by country, in Brazil by state, and left open where clocks differ', () => {
    expect(zoneOf('BR', 'AM')).toBe('America/Manaus');
    expect(zoneOf('BR', 'SP')).toBe('America/Sao_Paulo');
    expect(zoneOf('BR', undefined)).toBeNull();
    expect(zoneOf('AE', undefined)).toBe('Asia/Dubai');
    expect(zoneOf('US', 'NY')).toBeNull();
  });
});
