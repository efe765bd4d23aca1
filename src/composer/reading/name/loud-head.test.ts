import { expect, test } from 'vitest';
import { read } from '../../read.ts';

const nameOf = (prompt: string): string | null => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief.business.name?.value ?? null;
};

test('a line that opens in capitals before a dash is the name', () =>
  expect(nameOf('preciso do site logo. ENTULHO SOME JÁ — mas olha, nem tudo some kkkk. Caçamba 3m³ 260 reais. Fone 51 98033-6159')).toMatch(
    /entulho some já/i,
  ));

test.each(['TABELA DE PREÇOS — valores de maio. corte 30, barba 20. fone 14 3222-1010'])('a heading is none: %s', (prompt) =>
  expect(nameOf(prompt) ?? '').not.toMatch(/tabela|horário/i),
);
