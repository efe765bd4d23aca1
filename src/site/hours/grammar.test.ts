import { expect, it, test } from 'vitest';
import type { Day, Spans } from '../schema/facts.ts';
import { readWeek } from './grammar.ts';
import { weekWords } from './week.ts';

const on = (days: readonly Day[], ...spans: Spans) => Object.fromEntries(days.map((day) => [day, spans]));
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;

test.each([
  ['Segunda a sexta das 8h às 18h', on(WORKDAYS, ['08:00', '18:00'])],
  [
    'Segunda a sexta das 8h às 11h30 e das 13h30 às 18h; sábado das 8h às 12h',
    { ...on(WORKDAYS, ['08:00', '11:30'], ['13:30', '18:00']), ...on(['sat'], ['08:00', '12:00']) },
  ],
  ['Aberto de terça a domingo, das 18h às 23h.', on(['tue', 'wed', 'thu', 'fri', 'sat', 'sun'], ['18:00', '23:00'])],
  ['Horário de atendimento: seg a sex 9h às 17h, fechado domingo', { ...on(WORKDAYS, ['09:00', '17:00']), sun: [] }],
  ['Mon-Fri 9am to 5pm, Sat 10-2', { ...on(WORKDAYS, ['09:00', '17:00']), ...on(['sat'], ['10:00', '14:00']) }],
  ['De lunes a viernes de 10 a 14 y de 17 a 20', on(WORKDAYS, ['10:00', '14:00'], ['17:00', '20:00'])],
  ['segunda a sexta 9h às 17h, fecho pro almoço 12h às 13h', on(WORKDAYS, ['09:00', '12:00'], ['13:00', '17:00'])],
])('a week in words is read whole: %s', (text, days) => expect(readWeek(text)).toEqual(days));

test.each([
  'Quando der',
  'Segunda a sexta das 8h às 18h, sábado com hora marcada',
  'Só com hora marcada',
  'Aulas de segunda a sexta das 8h às 18h na praia do Forte',
  'Das 8h às 18h',
  'Delivery within 24 hours',
  '',
])('and not at all where some of it would be lost: %s', (text) => expect(readWeek(text)).toBeNull());

it('reads what a table writes', () => {
  const days = { ...on(WORKDAYS, ['08:00', '12:00'], ['14:00', '18:30']), ...on(['sat'], ['08:00', '12:00']), sun: [] };
  for (const locale of ['pt-BR', 'en', 'es']) expect(readWeek(weekWords(days, locale))).toEqual(days);
});
