import { expect, test } from 'vitest';
import { isRespelt, respell } from './respelt.ts';

test.each([
  ['bolo de cenora', 'bolo de cenoura'],
  ['conserto maquina', 'conserto máquina'],
  ['Padaria da Nede', 'Padaria da Neide'],
  ['STUDIO lu', 'Studio Lu'],
  ['Joao Pessoa', 'João Pessoa'],
  ['maquina de custura', 'Máquina de costura'],
])('%s is spelled %s', (was, now) => expect(isRespelt(was, now)).toBe(true));

test.each([
  ['bolo', 'pão'],
  ['Padaria Sol', 'Padaria Lua'],
  ['R$ 40', 'R$ 60'],
  ['das 6h às 20h', 'das 8h às 20h'],
  ['Betim', 'Contagem'],
  ['costura', ''],
])('%s is not what %s says', (was, now) => expect(isRespelt(was, now)).toBe(false));

test('a sentence follows the spelling of what it says, in its place and with its capital', () => {
  expect(respell('Conserto maquina de costura há 20 anos.', 'conserto maquina', 'conserto máquina')).toBe(
    'Conserto máquina de costura há 20 anos.',
  );
  expect(respell('O bolo de cenora sai às dez. Bolinho de cenora não.', 'bolo de cenora', 'bolo de cenoura')).toBe(
    'O bolo de cenoura sai às dez. Bolinho de cenora não.',
  );
  expect(respell('Na Padaria Sol tem pão.', 'Padaria Sol', 'Padaria Lua')).toBe('Na Padaria Sol tem pão.');
  expect(respell('A+ (B) é aqui', 'A+ (B)', 'A+ (b)')).toBe('A+ (b) é aqui');
});
