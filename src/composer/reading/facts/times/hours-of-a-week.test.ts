import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';
import type { FactNorm } from '#site/schema.ts';

type Days = Extract<FactNorm, { kind: 'hours' }>['days'];
const daysOf = (prompt: string): Days => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return Object.assign({}, ...brief.facts.flatMap(({ norm }) => (norm.kind === 'hours' ? [norm.days] : [])));
};
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const each = (days: readonly string[], ...ranges: [string, string][]): Days => Object.fromEntries(days.map((day) => [day, ranges]));
const until = (last: string): string[] => WEEK.slice(0, WEEK.indexOf(last) + 1);

test.each([
  // Half a day of the others' hours.
  [
    'Advocacia em Teresina. Atendimento das 8h às 12h e das 14h às 18h, de segunda a quinta; sexta só pela manhã.',
    { ...each(until('thu'), ['08:00', '12:00'], ['14:00', '18:00']), ...each(['fri'], ['08:00', '12:00']) },
  ],
  [
    'Estudio contable en Salta. Horario: lunes a jueves de 9 a 13 y de 16 a 20, viernes solo por la mañana.',
    { ...each(until('thu'), ['09:00', '13:00'], ['16:00', '20:00']), ...each(['fri'], ['09:00', '13:00']) },
  ],
  [
    'Law office in Cork. Open Monday to Thursday 9:00-12:30 and 14:00-17:30, Friday in the morning.',
    { ...each(until('thu'), ['09:00', '12:30'], ['14:00', '17:30']), ...each(['fri'], ['09:00', '12:30']) },
  ],
  // Opening and closing told by their verbs.
  ['farmácia da noite em Macapá. abre 19h fecha 7h. todo dia. pix', each(WEEK, ['19:00', '07:00'])],
  ['padaria em São Gotardo\nabre 5 da manha fecha 8 da noite todo dia menos natal e 1 de janeiro', each(WEEK, ['05:00', '20:00'])],
  ['Panadería en Lugo, abre a las 7 y cierra a las 14 todos los días', each(WEEK, ['07:00', '14:00'])],
  ['Chip shop in Whitby. Opens 11am closes 9pm every day', each(WEEK, ['11:00', '21:00'])],
  // The second sitting is after the first.
  ['Tienda en Lugo, lunes a viernes de 10 a 2 y de 5 a 8', each(until('fri'), ['10:00', '14:00'], ['17:00', '20:00'])],
  [
    'tengo una peluqueria canina en malaga abro de lunes a viernes de diez a dos y de cinco a ocho bano veinte euros corte treinta y cinco',
    each(until('fri'), ['10:00', '14:00'], ['17:00', '20:00']),
  ],
  ['Shop in Hull, Monday to Friday 9 to 1 and 4 to 8', each(until('fri'), ['09:00', '13:00'], ['16:00', '20:00'])],
  // Arrows.
  [
    'Veterinária em Campinas\nSeg–Sex 10h → 20h; Sáb 9h → 14h',
    { ...each(until('fri'), ['10:00', '20:00']), ...each(['sat'], ['09:00', '14:00']) },
  ],
  ['Taller en Quito\nLun-Vie 8:00 → 17:00', each(until('fri'), ['08:00', '17:00'])],
  ['Barber in Leeds\nTue-Sat 9am → 6pm', each(['tue', 'wed', 'thu', 'fri', 'sat'], ['09:00', '18:00'])],
  // Business hours.
  ['Conserto de panela em Campina Grande, atende horario comercial 8 as 17:30 sabado ate 12', each(until('fri'), ['08:00', '17:30'])],
])('the days in "%s"', (prompt, days) => {
  expect(daysOf(prompt)).toEqual(days);
});
