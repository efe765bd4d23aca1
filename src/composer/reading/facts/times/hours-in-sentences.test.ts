import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const factsOf = (prompt: string) => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts;
};
const hoursOf = (prompt: string) => factsOf(prompt).flatMap(({ text, norm }) => (norm.kind === 'hours' ? [text] : []));

test('when to call is a sentence, and no hours of the house', () => {
  const said = 'Poço artesiano em Flores PE, Água Funda. Metro R$ 130. zap 87 99923 4760 liga depois das 5';
  expect(hoursOf(said)).toEqual([]);
  expect(factsOf(said).map(({ text }) => text)).toContain('liga depois das 5');
});

test('hours of what a sentence tells are left to it', () => {
  expect(hoursOf('Coral Vozes da Serra, de Lages. Ensaio aberto às quartas, 19h30, no salão da igreja. Zap 49 99888-1010')).toEqual([]);
});

test.each([
  'Padaria Sol, em Itu. Abrimos todo dia bem cedo, de segunda a sábado das 6h às 19h. Tel 11 4022-1010',
  'Barber in Leeds. Open Tuesday to Saturday 9am to 6pm, last cut at half five. Call 0113 555 010',
])('the house keeps its own: %s', (prompt) => expect(hoursOf(prompt)).not.toEqual([]));
