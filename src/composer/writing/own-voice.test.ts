import { expect, test } from 'vitest';
import type { Brief } from '#composer/brief.ts';
import { read } from '#composer/read.ts';
import { write } from '#composer/write.ts';

const briefOf = (prompt: string): Brief => {
  const brief = read(prompt);
  if ('outcome' in brief) throw new Error(brief.reason);
  return brief;
};
const shown = (prompt: string): string => JSON.stringify(write(briefOf(prompt), 0).strings);

test('the site of one person has no "a gente", that of a team has', () => {
  expect(shown('Perfuro poço artesiano. Picos e região. 89994137720')).not.toMatch(/a gente/);
  expect(shown('Somos a panificadora Grão Bom em Ijuí, fazemos pão de centeio')).toMatch(/com a gente/);
  expect(shown('pagina para afilador de cuchillos a domicilio xalapa porfa')).not.toMatch(/Escribirnos/);
});

test('a number marked as zap is reached on WhatsApp, and not called when only messages are wanted', () => {
  const phoneOf = (prompt: string) => briefOf(prompt).facts.find(({ norm }) => norm.kind === 'phone')?.norm;
  expect(phoneOf('conserto sanfona em exu pernambuco 87 99612-4408 zap')).toMatchObject({ whatsapp: true, call: true });
  expect(phoneOf('Faço poda de árvore em Ivoti. 51 99812-4408 só zap')).toMatchObject({ whatsapp: true, call: false });
});

test('a Brazilian mobile number makes a Brazilian page', () => {
  expect(briefOf('faço frete de barco pelo rio, fala com Nonato 93 991447702').country).toBe('BR');
});

test('rows of a table are no sentences', () => {
  const table =
    '| | Essencial | Completo |\n| assembleias | 1/ano | ilimitadas |\n| plantão 24h | não | sim |\n| valor | 1.900/mês | 3.600/mês |';
  expect(shown(`Sou síndica profissional em Goiânia, Rosana Prado. Tenho dois planos:\n${table}\n62 98133-4029`)).not.toMatch(/\|/);
});
