import { expect, test } from 'vitest';
import { withSpokenMarks } from './spoken-marks.ts';

test.each([
  [
    'pt',
    'a oficina é a Retífica Dois Irmãos vírgula fica em Rio Verde na saída pra Jataí quilômetro 3 ponto a gente mexe com bomba injetora',
    'a oficina é a Retífica Dois Irmãos, fica em Rio Verde na saída pra Jataí quilômetro 3. a gente mexe com bomba injetora',
  ],
  [
    'es',
    'mi taller se llama Bandoneones del Sur coma en la calle Urquiza 1280 punto atiendo de lunes a viernes con turno y arreglo fuelles',
    'mi taller se llama Bandoneones del Sur, en la calle Urquiza 1280. atiendo de lunes a viernes con turno y arreglo fuelles',
  ],
  [
    'en',
    'the shop is Hollow Tree Books comma down on Bank Street full stop we buy whole libraries and sell them by the metre to nobody',
    'the shop is Hollow Tree Books, down on Bank Street. we buy whole libraries and sell them by the metre to nobody',
  ],
])('%s: a mark that is spoken is written', (language, said, written) => {
  expect(withSpokenMarks(said, language)).toBe(written);
});

test.each([
  ['pt', 'são três pontos e eu não sei falar vírgula moço então fica assim o ponto fica na praça e a gente abre cedo todo dia'],
  ['pt', 'o litro custa 2 vírgula 5 reais no ponto da praça e eu vendo também no domingo de manhã bem cedo na feira'],
  ['pt', 'Conserto relógio, afio faca. Fico no ponto final do ônibus. Vírgula é o nome do meu cachorro.'],
  ['es', 'quiero que la gente coma en el local y que el punto de venta sea la plaza los domingos a la tarde con la familia'],
  ['en', 'there is a trial period the first month and we never leave out a comma in the books that we set by hand here'],
])('%s: other words stay as they are', (language, said) => {
  expect(withSpokenMarks(said, language)).toBe(said);
});
