import { expect, test } from 'vitest';
import { withEdit } from './with-edit.ts';

test.each([
  ['Padaria Sol Nacente em Niterói', 'Padaria Sol Nacente', 'Padaria Sol Nascente', 'Padaria Sol Nascente em Niterói'],
  [
    'Bolos e paes de fermentação natural. Entregamos.',
    'Bolos e paes de fermentação natural, todo dia.',
    'Bolos e pães de fermentação natural, todo dia.',
    'Bolos e pães de fermentação natural. Entregamos.',
  ],
  ['Learn to sail on Windermere', 'Learn to sail on Windermere', 'Learn to sail', 'Learn to sail'],
  // Other words that happen to be the same, and texts that share none, stay.
  ['Aberto segunda', 'Fechado segunda', 'Fechado terça', 'Aberto segunda'],
  ['Pão quente', 'Bolo frio', 'Bolo gelado', 'Pão quente'],
  ['Pão quente', 'Pão quente', '', 'Pão quente'],
  ['Pão quente', 'Pão quente', 'Pão quente', 'Pão quente'],
])('%s', (text, before, after, expected) => expect(withEdit(text, before, after)).toBe(expected));
