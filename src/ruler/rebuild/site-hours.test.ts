import { expect, test } from 'vitest';
import { hoursInWords } from './site-hours.ts';

test.each([
  [
    'Wednesday through Sunday, ten to six. Thursday nights until nine',
    'en',
    'Wednesday through Sunday, 10am to 6pm. Thursday, 10am to 9pm',
    [],
  ],
  ['Lunes a sábado de diez a seis. Jueves hasta las nueve', 'es', 'Lunes a sábado de 10:00 a 18:00. Jueves, de 10:00 a 21:00', []],
  ['Segunda a sexta, 8h às 18h. Sábado só com hora marcada', 'pt-BR', 'Segunda a sexta, 8h às 18h', ['Sábado só com hora marcada.']],
  // A template in another language.
  ['De segunda a sexta, das oito às seis', 'en', 'De segunda a sexta, das 8h às 18h', []],
])('%s', (hours, lang, table, notes) => {
  expect(hoursInWords(hours, lang)).toMatchObject({ table, notes });
});
