import { expect, test } from 'vitest';
import { read } from '../../../read.ts';

const placesOf = (prompt: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief.facts.flatMap(({ norm, text }) => (norm.kind === 'place' ? [text] : []));
};

test.each([
  ['Grupo Mão Dupla, de Niterói. Somos 9 pessoas que contam histórias em Libras. Sessão 300 reais.', 'Libras'],
  ['Oi, sou a Lorena, fisioterapeuta em Belém. Sessão 150 reais. 91 98244-7091', 'Lorena'],
])('a language and a person are no towns: %s', (prompt, word) => expect(placesOf(prompt)).not.toContain(word));

test('a town is one', () =>
  expect(placesOf('Oi, sou de Lorena, conserto fogão a gás. Visita 50 reais. 12 98244-7091').join()).toMatch(/Lorena/));

test('a town of another country in a name is none', () =>
  expect(placesOf('Site para o Pesqueiro Três Lagos, de Atibaia. Tilápia R$ 27,90 o kg.')).toEqual(['Atibaia']));

test('a road is no town', () => expect(placesOf('borracharia 24h na BR 116 em Registro')).toEqual(['Registro']));
