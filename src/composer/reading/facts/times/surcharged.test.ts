import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';

const hoursOf = (message: string) =>
  (read(message) as Brief).facts.flatMap(({ norm, text }) => (norm.kind === 'hours' ? [[text, norm.days.sat]] : []));

test.each([
  ['Desentupidora Fura-Cano. Pia R$ 180. Das 22h às 6h tem acréscimo de 30%. Telefone 11 4332-7706'],
  ['Cerrajería Luz, Lugo. Apertura 70 €. De 22 a 8 h recargo de 30 €.'],
  ['Plumber in Hull. Call out £60. Weekends 8pm to 6am £30 extra.'],
])('the time of a higher price is no opening: %s', (message) => expect(hoursOf(message)).toEqual([]));

test.each([
  ['Guincho Pantaneiro, Aquidauana. atendo dia e noite menos natal.', 'dia e noite', [['00:00', '24:00']]],
  ['Tow truck Bob in Boise. Open day and night. $90 hookup.', 'day and night', [['00:00', '24:00']]],
  ['Grúas Paco, Lugo. Servicio día y noche. Enganche 60 €.', 'día y noche', [['00:00', '24:00']]],
])('hours of %s', (message, text, saturday) => expect(hoursOf(message)).toEqual([[text, saturday]]));

test.each([
  ['Barbearia Zé. Seg a sex das 14h às 19h, sábado até 12h. Corte 30.', ['Seg a sex das 14h às 19h', 'sábado até 12h'], undefined],
  ['Bakery in York. Mon-Fri 7 to 4, Sat until 1. Loaf £4.', ['Mon-Fri 7 to 4', 'Sat until 1'], undefined],
  [
    'Café en Lugo, abierto lunes a viernes de 8 a 20, sábados hasta las 14',
    ['lunes a viernes de 8 a 20', 'sábados hasta las 14'],
    undefined,
  ],
  ['Maria, cleaner in Croydon. mon to fri 8 to 6 sat till 1.', ['mon to fri 8 to 6', 'sat till 1'], undefined],
  [
    'Farmácia em Bauru. Seg a sex 8h às 18h, sábado até 13h, domingo fechado.',
    ['Seg a sex 8h às 18h, sábado até 13h, domingo fechado', 'sábado até 13h'],
    undefined,
  ],
  // The week names the day before.
  [
    'Bar em Itu: terça a domingo 18h às 23h, sexta e sábado até 1h',
    ['terça a domingo 18h às 23h, sexta e sábado até 1h'],
    [['18:00', '01:00']],
  ],
])('no weekend is given an opening that nobody told: %s', (message, texts, saturday) => {
  const hours = hoursOf(message);
  expect(hours.map(([text]) => text)).toEqual(texts);
  expect(hours[0]?.[1]).toEqual(saturday);
});

test.each([
  ['Tala Kendra, music school in Mysuru. Contact 98450 55173 (10 am to 8 pm), email a@b.example', '10 am to 8 pm'],
  ['Ateliê Lua em Assis. Fone 18 3322-1010 (das 9h às 17h). Vela R$ 20.', 'Das 9h às 17h'],
  ['Taller Sol en Lima. Teléfono 954 555 118 (de 9 a 18 h). Clase S/ 30.', 'De 9 a 18 h'],
])('when to call stands in the bracket behind the number: %s', (message, label) => {
  const { facts } = read(message) as Brief;
  expect(facts.flatMap(({ norm }) => (norm.kind === 'phone' ? [norm.label] : []))).toEqual([label]);
  expect(hoursOf(message)).toEqual([]);
});
