import { expect, test } from 'vitest';
import { understand } from '#composer/compose.ts';

function nameOf(prompt: string): string | undefined {
  const brief = understand({ prompt });
  return 'outcome' in brief ? undefined : brief.business.name?.value;
}

test.each([
  [
    'I run Little Seals Swim School, learn-to-swim for babies and adults in Oranmore. Mon 3.30pm Minnows, Thu 7.30pm Nervous Adults, 8.15pm Improver Adults. 085 555 0139',
    'Little Seals Swim School',
  ],
  [
    'Little Seals Swim School, Oranmore. Minnows €165, Adults €180. Mon 3.30pm Minnows, Thu 7.30pm Nervous Adults. 085 555 0139',
    'Little Seals Swim School',
  ],
  ['We own Harbour Light Pottery near Falmouth. Sat 10am Wheel Throwing, 2.15pm Hand Building. £35', 'Harbour Light Pottery'],
  ['Tengo La Buena Masa, panadería en Lanús. Lunes 9am Pan Dulce. 11 5555-0101', 'La Buena Masa'],
])('a house that its owner says they run is its name, and no row of a timetable: %s', (prompt, name) => expect(nameOf(prompt)).toBe(name));

test.each([
  ['gente bom dia sou a Cidoca da MARMITA DA CIDOCA de Ananindeua, marmita P 15 reais. zap 91 98263 5514', 'MARMITA DA CIDOCA'],
  ['oi aqui é a Keila da Doces da Keila de Sorocaba, brigadeiro 2 reais, 15 99999-1111', 'Doces da Keila'],
])('the town that a house is from is no part of its name: %s', (prompt, name) => expect(nameOf(prompt)).toBe(name));

test.each([
  ['Estúdio Corda em Bauru, aula de violão 90. Sou a Renata Lopes, comecei a tocar com 31 anos. 14 99999-0000', 'Estúdio Corda'],
  ['Taller Nube, Rosario, clase $9.000. Soy Marta Ríos, aprendí a nadar a los 40. 341 555-0101', 'Taller Nube'],
  ['Hill Yoga, Leeds, £12. My name is Priya Nair and I taught maths for 20 years. 0113 555 0100', 'Hill Yoga'],
])('the house that a message begins with, and not the person who writes: %s', (prompt, name) => expect(nameOf(prompt)).toBe(name));

test.each([
  ['Mobile dog grooming in Hull. My name is Jess Poole. £20', 'Jess Poole'],
  ['Bom dia, sou a Renata Lopes, manicure em Bauru, 30 reais', 'Renata Lopes'],
])('a person whose trade has no name of its own: %s', (prompt, name) => expect(nameOf(prompt)).toBe(name));

test('the first line of a flyer in capitals, where its trade goes on', () =>
  expect(
    nameOf(
      'ESCOLINHA DE FUTEBOL CRAQUES DO AMANHÃ - 5 A 15 ANOS - TREINOS TERÇA E QUINTA 17H - CAMPO DO UNIÃO, OSASCO - MENSALIDADE R$ 90 - 11 96666-5555',
    ),
  ).toBe('Escolinha de Futebol Craques do Amanhã'));
