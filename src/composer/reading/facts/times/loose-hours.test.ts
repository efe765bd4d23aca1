import { expect, test } from 'vitest';
import { newSheet } from '../sheet.ts';
import { readHours } from './hours.ts';
import { readLooseHours } from './loose-hours.ts';

const read = (text: string, language: string) => {
  const sheet = newSheet(text, language, 'BR');
  readHours(sheet);
  readLooseHours(sheet);
  return sheet.facts.map(({ text: shown }) => shown);
};

test.each([
  ['Wed–Sun, 8 until sold out. Colourful', 'en', 'Wed–Sun, 8 until sold out'],
  ['Atendo só com hora marcada, segundas, quartas e sextas à tarde.', 'pt', 'só com hora marcada, segundas, quartas e sextas à tarde'],
  ['chaveiro em Olinda abertura de cofre e carro 24 horas', 'pt', '24 horas'],
  ['Tue-Sat, 6am till dark. Sheep shearing', 'en', 'Tue-Sat, 6am till dark'],
  ['atendo das 8 às 18', 'pt', 'das 8 às 18'],
  ["I'm only open evenings and Sundays because I work", 'en', 'evenings and Sundays'],
  ['El taller es los sábados a las 3 pm en la plaza', 'es', 'los sábados a las 3 pm'],
])('%s', (text, language, found) => expect(read(text, language)).toEqual([found]));

test.each([
  ['es viernes, te abro mi corazón', 'es'],
  ['Atendemos 180 crianças de 7 a 14 anos', 'pt'],
  ['Plantão 24h só por telefone', 'pt'],
  ['Chaveiro do Léo. Cópia em 24 horas.', 'pt'],
  ['só peça feminina do 36 ao 54', 'pt'],
  ['o projeto se chama Nunca É Tarde', 'pt'],
  ['almoço a quilo 89,90', 'pt'],
  ['Ashes come back in 5 to 7 days in a plain box', 'en'],
])('no hours are told: %s', (text, language) => expect(read(text, language)).toEqual([]));

test('all days but one', () => {
  const sheet = newSheet('abro das 18 as 23 menos segunda', 'pt', 'BR');
  readHours(sheet);
  expect(sheet.facts[0]?.norm).toMatchObject({ days: { mon: [], tue: [['18:00', '23:00']], sun: [['18:00', '23:00']] } });
});
