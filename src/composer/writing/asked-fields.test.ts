import { expect, test } from 'vitest';
import { askedFields } from './asked-fields.ts';

test('a form asks for what its owner wants to know', () => {
  expect(askedFields({ prompt: 'Cortinas em Lins. Um formulário onde o cliente informa a largura, a altura e o tecido.' })).toEqual([
    { label: 'Largura', type: 'text' },
    { label: 'Altura', type: 'text' },
    { label: 'Tecido', type: 'text' },
  ]);
  expect(askedFields({ prompt: 'A form asking for the due date and their name.' })).toEqual([{ label: 'Due date', type: 'date' }]);
});

test('a form for something asks for nothing more', () => {
  expect(askedFields({ prompt: 'Quero um formulário para pedir orçamento, nas cores azul e laranja.' })).toEqual([]);
  expect(askedFields({ prompt: 'Formulário de contato. Largura até 3 m.' })).toEqual([]);
});
