import { expect, test } from 'vitest';
import { understand } from '../../../compose.ts';
import { holdsSensitive } from './sensitive.ts';

const briefOf = (prompt: string) => {
  const brief = understand({ prompt });
  if ('outcome' in brief) throw new Error(brief.message);
  return brief;
};
const digits = (text: string) => text.replace(/\D/g, '');

test.each([
  ['Sou Marta, faço bolo em Lins. Bolo R$ 60. CPF nº 12345678909. Zap 14 99123-4567', '12345678909'],
  ['Sou Marta, faço bolo em Lins. Bolo R$ 60. CPF 123 456 789 09. Zap 14 99123-4567', '12345678909'],
  ['Marido de aluguel em Lins, torneira R$ 60. Meu cpf pra emitir a nota: 123.456.789/09. Zap 14 99123-4567', '12345678909'],
  ['Marta Lima, cabeleireira em Lins. Corte R$ 60. MEI, CPF da titular 12345678909, atendo em casa.', '12345678909'],
  ['Peluquería Sol en Rosario. Corte $ 9000. Mi DNI es 30.123.456. WhatsApp +54 9 341 555-1234', '30123456'],
  ['Taller en Madrid, cambio de aceite 60 €. NIE X-7654321-L. Tel 612 345 678', '7654321'],
  ['Tacos en Puebla. Orden $80. CURP MALM800101MPLRRR09. Tel 222 123 4567', '80010109'],
  ['Salon in Leeds. Cut £30. My NI number: QQ 12 34 56 C. Call 0113 496 0000', '123456'],
])('a number that names a person is neither a fact nor offered: %s', (prompt, number) => {
  const { facts, held, notices } = briefOf(prompt);
  for (const { text } of [...facts, ...held]) expect(digits(text)).not.toContain(number);
  expect(notices.map(({ code }) => code)).toContain('sensitive-left-out');
  expect(facts.some(({ norm }) => norm.kind === 'offer')).toBe(true);
});

test.each([
  ['Marta Lima, cabeleireira em Lins. Corte R$ 60. Desconto no CPF, peça nota. Zap 14 99123-4567', '14 99123-4567'],
  ['Bolos em Lins. Bolo R$ 60. Emito nota no CPF ou CNPJ, zap 14991234567', '14991234567'],
  ['Contador em Lins. Levar RG e CPF. Telefone (14) 3522-1234', '(14) 3522-1234'],
  ['Gestoría en Madrid. Trámites de DNI y NIE 40 €. Tel 612 345 678', '612 345 678'],
  ['Estudio contable en Rosario. CUIT 20-30123456-3. Tel 0341 555-1234', '0341 555-1234'],
  ['Payroll help in Leeds. NI returns £30. Call 0113 496 0000', '0113 496 0000'],
])('what only speaks of such numbers stays, with the contacts beside it: %s', (prompt, phone) => {
  const { facts, notices } = briefOf(prompt);
  expect(facts.filter(({ norm }) => norm.kind === 'phone').map(({ text }) => text)).toEqual([phone]);
  expect(notices.map(({ code }) => code)).not.toContain('sensitive-left-out');
});

test('a text is known to hold one, or not', () => {
  for (const text of ['Meu CPF é 123.456.789-09 pra nota.', 'Cartão 4111 1111 1111 1111', 'senha: abc12345'])
    expect(holdsSensitive(text)).toBe(true);
  for (const text of ['Trazer RG e CPF na consulta.', 'Pão R$ 12,50', 'CNPJ 12.345.678/0001-90']) expect(holdsSensitive(text)).toBe(false);
});
