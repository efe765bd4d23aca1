import { expect, test } from 'vitest';
import { newSheet } from '../sheet.ts';
import { readHours } from './hours.ts';

const read = (text: string, language: string) => {
  const sheet = newSheet(text, language, 'BR');
  readHours(sheet);
  return sheet.facts.map(({ text: shown, norm }) => [shown, norm.kind === 'hours' && norm.days] as const);
};

test('a comma parts days from those that follow with times of their own', () => {
  const [found] = read('8 till half 5 weekdays, sat 8 till 12.', 'en');
  expect(found?.[0]).toBe('8 till half 5 weekdays, sat 8 till 12');
  expect(found?.[1]).toMatchObject({ mon: [['08:00', '17:30']], fri: [['08:00', '17:30']], sat: [['08:00', '12:00']] });
});

test('times in words', () => {
  expect(read('de terça a sábado, das oito às seis, segunda não abro', 'pt')[0]?.[1]).toMatchObject({
    mon: [],
    tue: [['08:00', '18:00']],
    sat: [['08:00', '18:00']],
  });
  expect(read('aberta de segunda a sexta das 8 e meia as 18', 'pt')[0]?.[1]).toMatchObject({ mon: [['08:30', '18:00']] });
});

test('times before their days', () => {
  expect(read('Horário: 7h30–11h30 e 13h30–17h30, seg. a sex.', 'pt')[0]?.[1]).toMatchObject({
    fri: [
      ['07:30', '11:30'],
      ['13:30', '17:30'],
    ],
  });
});

test('round the clock as a part of its own, not as a term', () => {
  expect(read('Guincho. 24 horas, inclusive Natal', 'pt')).toHaveLength(1);
  expect(read('Guincho. Resposta em 24 horas', 'pt')).toEqual([]);
});

test('verbs beside single times say from when and until when', () => {
  expect(read('segunda a sexta abre 8h fecha 18h, sabado fecha 12h', 'pt')[0]?.[1]).toMatchObject({
    fri: [['08:00', '18:00']],
    sat: [['08:00', '12:00']],
  });
  expect(read('Monday to Friday opens 7am closes 3pm, Sunday closes noon', 'en')[0]?.[1]).toMatchObject({ sun: [['07:00', '12:00']] });
  expect(read('seg a sab das 11 as 14 30', 'pt')[0]?.[1]).toMatchObject({ sat: [['11:00', '14:30']] });
  expect(read('seg a sex 8 as 18, fecha domingo', 'pt')[0]?.[1]).toMatchObject({ sun: [] });
});

test('who comes at any hour in need is not open at any hour', () => {
  expect(read('We pump drains. Emergencies 24/7, a human answers.', 'en')).toEqual([]);
  expect(read('Plantão pra granja em vacinação 24 horas', 'pt')).toEqual([]);
});

test('the length of a course and two starts of a visit are no hours', () => {
  expect(read('Cursos\n- Eletrodo, 80h, 1.450\n- Inspeção visual de solda, 24h, 690 à vista', 'pt')).toEqual([]);
  expect(read('Visita é sábado às 9h e às 14h, 30 reais por pessoa', 'pt')).toEqual([]);
  expect(read('sábado das 9h às 14h', 'pt')[0]?.[1]).toMatchObject({ sat: [['09:00', '14:00']] });
});

test('every day but one', () => {
  const days = read('10am-7pm every day but Tuesday', 'en')[0]?.[1];
  expect(days).toMatchObject({ mon: [['10:00', '19:00']], tue: [], sun: [['10:00', '19:00']] });
});

test('a break in the midst of the day parts it, wherever it is told', () => {
  const wanted = {
    tue: [
      ['09:00', '12:00'],
      ['13:30', '17:00'],
    ],
  };
  expect(read('terça a sábado 9h às 17h fecho pro almoço 12 às 13:30', 'pt')[0]?.[1]).toMatchObject(wanted);
  expect(read('terça a sexta 9h às 17h com parada 12h às 13h30, sábado 8 às 12', 'pt')[0]?.[1]).toMatchObject({
    ...wanted,
    sat: [['08:00', '12:00']],
  });
});

test('the morning is as on the days before where only the end differs', () => {
  expect(read('segunda a quinta, 7h30 às 12h e 13h às 17h45; sexta até 16h45', 'pt')[0]?.[1]).toMatchObject({
    fri: [
      ['07:30', '12:00'],
      ['13:00', '16:45'],
    ],
  });
});

test('so many days, and a date, are no hours', () => {
  expect(read('Prazo 10 a 15 dias úteis depois da medição.', 'pt')).toEqual([]);
  expect(
    read('Horário: retirada sábado 18/10 das 9 às 17', 'pt')
      .flatMap(([, days]) => Object.values(days || {}))
      .flat(),
  ).not.toContainEqual(['18:00', '10:00']);
});

test('hours after half a day, a denial behind a full stop, shut', () => {
  expect(read('seg a sex 8 as 18, sabado só de manha 8 as 12. domingo nao', 'pt')[0]?.[1]).toMatchObject({
    fri: [['08:00', '18:00']],
    sat: [['08:00', '12:00']],
    sun: [],
  });
  expect(read('Open wed to sat 9 till 4, sundays 10-2, shut mon and tue', 'en')[0]?.[1]).toMatchObject({
    wed: [['09:00', '16:00']],
    sun: [['10:00', '14:00']],
    mon: [],
  });
});

test('a day that is told twice opens once, and the days of another tongue are none', () => {
  const whole = {
    mon: [
      ['09:00', '13:00'],
      ['16:00', '20:00'],
    ],
    fri: [
      ['09:00', '13:00'],
      ['16:00', '20:00'],
    ],
    sat: [['09:00', '13:00']],
  };
  expect(read('barrio República de la Sexta. Lunes a viernes de 9 a 13 y de 16 a 20, sábados de 9 a 13', 'es')[0]?.[1]).toMatchObject(
    whole,
  );
  expect(read('Sexta. Segunda a sexta das 9h às 13h e das 16h às 20h, sábado das 9h às 13h', 'pt')[0]?.[1]).toMatchObject(whole);
});
