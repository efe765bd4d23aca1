import { expect, test } from 'vitest';
import { read } from '#composer/read.ts';
import { inFigures } from './spoken-numbers.ts';

const SAID =
  'bom dia eu tenho uma serralheria em Bauru o nome é Ferro Forte fica na rua Bandeirantes número mil quatrocentos e doze a gente abre de segunda a sexta das sete e meia da manhã até as seis da tarde portão de correr a partir de dois mil e trezentos reais o conserto de fechadura é oitenta e cinco e noventa o telefone é um quatro nove nove seis sete um dois dois três três';

test('a dictated message has its numbers in figures', () => {
  const text = inFigures(SAID, 'pt');
  for (const said of ['número 1412', 'das 7h30 da manhã até as 6 da tarde', 'a partir de 2300 reais', 'é 85,90', '14 99671-2233'])
    expect(text).toContain(said);
  expect(text).toContain('uma serralheria');
});

test('what was dictated is read as what was typed', () => {
  const brief = read(SAID);
  if ('outcome' in brief) throw new Error('refused');
  expect(brief.facts.find(({ norm }) => norm.kind === 'phone')?.norm).toMatchObject({ e164: '+5514996712233' });
  expect(brief.facts.find(({ norm }) => norm.kind === 'hours')?.norm).toMatchObject({ days: { mon: [['07:30', '18:00']] } });
  expect(brief.facts.find(({ norm }) => norm.kind === 'address')?.text).toContain('1412');
});

test.each([
  'Somos dois irmãos e temos três lojas em Natal, abertas das nove às seis. Tel 84 3222-1010',
  'One of our two vans comes within four hours, five days a week, six in summer.',
])('a few number words stay words: %s', (message) => {
  expect(inFigures(message, 'pt')).toBe(message);
});

test('a given name keeps its family’s, a register its number and a street its name', () => {
  const brief = read(
    'oi é o seguinte a gente tem um centro dia pra idoso não é asilo tá não é casa de repouso chama Recanto da Vó Zulmira fica em Maringá na rua Santos Dumont número 2947 a gente abre de segunda a sexta das sete da manhã às seis e meia da tarde então a enfermeira responsável é a Rosemeire Kuroda COREN Paraná 98431 a gente recebe quem tem Alzheimer no começo o telefone é 44 3227-8190',
  );
  if ('outcome' in brief) throw new Error('refused');
  expect(brief.business.trade?.value).toBe('centro dia pra idoso');
  expect(brief.facts.find(({ norm }) => norm.kind === 'person')).toMatchObject({
    text: 'Rosemeire Kuroda',
    norm: { role: 'enfermeira responsável' },
  });
  expect(brief.facts.find(({ norm }) => norm.kind === 'registry')?.text).toBe('COREN Paraná 98431');
});
