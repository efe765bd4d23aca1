import { expect, test } from 'vitest';
import { hoursInFigures } from './hours-in-figures.ts';

test.each([
  ['pt', 'De segunda a sexta, das oito da manhã às sete da noite.', 'De segunda a sexta, das 8h às 19h.'],
  ['pt', 'Das oito e meia ao meio-dia e da uma e meia às seis', 'das 8h30 às 12h e das 13h30 às 18h'],
  ['pt', 'Segunda a quinta, das sete e meia às cinco e meia.', 'Segunda a quinta, das 7h30 às 17h30.'],
  ['pt', 'Sábado até o meio-dia e meia', 'Sábado até 12h30'],
  ['pt', 'Sexta até as quatro e meia. Sábado só com hora marcada.', 'Sexta até as 16h30. Sábado só com hora marcada.'],
  ['pt', 'Sábado, das nove à uma da tarde', 'Sábado, das 9h às 13h'],
  ['pt', 'de terça a sexta, das duas às seis da tarde', 'de terça a sexta, das 14h às 18h'],
  ['pt', 'Domingo fechamos ao meio-dia', 'Domingo fechamos às 12h'],
  ['es', 'Atendemos de ocho de la mañana a once de la noche', 'Atendemos de 8:00 a 23:00'],
  ['es', 'Sábado hasta las dos', 'Sábado hasta las 14:00'],
  ['en', 'Tuesday to Friday, seven till four', 'Tuesday to Friday, 7am to 4pm'],
  [
    'en',
    'Open Wednesday through Sunday, ten to six. Thursday nights until nine',
    'Open Wednesday through Sunday, 10am to 6pm. Thursday nights until 9pm',
  ],
  // Figures, and words that are no hours, stay as they are.
  ['pt', 'Segunda a sexta, das 8h às 18h', 'Segunda a sexta, das 8h às 18h'],
  ['pt', 'Em abril, também aos sábados', 'Em abril, também aos sábados'],
  ['es', 'Martes y sábado a las once, con Nico', 'Martes y sábado a las once, con Nico'],
  ['en', 'Saturday, seven till we sell out', 'Saturday, seven till we sell out'],
] as const)('%s: %s', (language, words, figures) => {
  expect(hoursInFigures(words, language)).toBe(figures);
});
