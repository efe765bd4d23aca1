import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';

const textsIn = (prompt: string, kind: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief.facts.filter(({ norm }) => norm.kind === kind).map(({ text }) => text);
};

test.each([
  ['I run Little Seals Swim School, learn-to-swim for babies, children and nervous adults. Oranmore.', 'children and nervous adults'],
  ['Costura para noivas, madrinhas e debutantes. Ateliê Rosa, Recife', 'noivas, madrinhas e debutantes'],
  ['Hacemos tortas para cumpleaños, bodas y bautizos. Dulce Nora, Lima', 'cumpleaños, bodas y bautizos'],
  ['Terapia para casais, adolescentes e adultos. Psicóloga Nina Prado, Campinas', 'casais, adolescentes e adultos'],
])('whom something is for is nothing for sale: %s', (prompt, said) => {
  expect(textsIn(prompt, 'offer')).toEqual([]);
  expect(textsIn(prompt, 'statement').join()).toContain(said);
});

test('things made for an occasion are for sale', () =>
  expect(
    textsIn('Flour Power, Hull. Cupcakes, cookies and party cakes. Also catering: finger food, salads and soups for weddings.', 'offer'),
  ).toContain('cookies'));
