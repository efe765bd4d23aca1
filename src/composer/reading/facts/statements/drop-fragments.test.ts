import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';
import type { Fact } from '#site/schema.ts';
import type { Sheet } from '../sheet.ts';
import { dropFragments } from './drop-fragments.ts';

const textsOf = (prompt: string): string[] => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.message);
  return brief.facts.map(({ text }) => text);
};

test.each([
  ['Floricultura Bem-te-vi em Jaú. Hoje montamos uns 300 por semana. Buquê R$ 80', 'Hoje montamos'],
  [
    'Eu sou dentista, Dr. Caio Prado (CRO-SP 9.811), de Jaú, e atendo com a minha sócia, Dra. Lia Souza, CRO-SP 16.002, que é de crianças e de bebês (canal, aparelho, limpeza). Consulta R$ 90',
    'que é de crianças e de bebês (canal, aparelho, limpeza)',
  ],
  ['Padaria Sol da Serra em Tiradentes, Minas Gerais. O pão leva queijo canastra.', 'Minas Gerais'],
])('a fragment is no fact: %s', (prompt, fragment) => {
  expect(textsOf(prompt).map((text) => text.replace(/\.$/, ''))).not.toContain(fragment);
});

test.each([
  ['Doula em Jaú. Chorei meses, e aí no segundo, o Bento, em 2018, tive uma doula e mudou tudo. Pacote R$ 2.200', /Bento/],
  ['Meu nome é Lia Prado, tenho 38 anos, era bancária. Sou doula em Jaú. Pacote R$ 2.200', /38 anos/],
])('what is of another sentence, or the owner’s age, is no fact: %s', (prompt, said) => {
  expect(textsOf(prompt).filter((text) => said.test(text))).toEqual([]);
});

test('what a named partner does is whole, in a message without capitals too', () => {
  const fact = (id: string, text: string): Fact => ({
    id,
    text,
    norm: { kind: 'statement', topic: 'other' },
    source: { from: 'prompt' },
    must: true,
    status: 'given',
  });
  const sheet = {
    facts: [fact('fa_00000001', 'a Ana, minha sócia, atende crianças'), fact('fa_00000002', 'o Bento, em 2018, tive uma doula')],
  } as Sheet;
  dropFragments(sheet);
  expect(sheet.facts.map(({ text }) => text)).toEqual(['a Ana, minha sócia, atende crianças']);
});

test('whole sentences and short offers stay', () => {
  const texts = textsOf('Bakery in Hull. We have been a family bakery since 1990. Bun £2. Tea £1.');
  expect(texts).toEqual(expect.arrayContaining(['Bun', 'Tea']));
  expect(texts.join()).toMatch(/family bakery/);
});

test('the heading above a timetable is no sentence', () => {
  const texts = textsOf(
    'Estúdio Compasso, dança, Londrina.\nGrade 1º semestre\nSegunda e quarta\n17h00 Ballet infantil\n19h30 Forró iniciante',
  );
  expect(texts).toContain('Ballet infantil');
  expect(texts.join()).not.toMatch(/semestre/);
});

test('a day alone tells nothing, and noon is no class', () => {
  const texts = textsOf(
    'Ateliê Barro, Cunha. Panela R$ 160. Dia 12 de outubro. As aulas são terça das 14 às 17 e sábado das 9 ao meio dia.',
  );
  expect(texts.join('\n')).not.toMatch(/outubro|^ao meio dia$/im);
});
