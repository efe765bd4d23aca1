import { expect, test } from 'vitest';
import { type Draft, isSameDraft } from './same-draft.ts';

const draft = (prompt: string, name: string | null = null, trade: string | null = null): Draft => ({ of: prompt, prompt, name, trade });

test.each<[string, Draft, Draft]>([
  ['the same words', draft('Padaria na Lapa'), draft('Padaria na Lapa')],
  ['more is said', draft('Salão de unhas'), draft('Salão de unhas em Curitiba, atendo de terça a sábado')],
  ['less is said', draft('Padaria Sol, na Lapa, desde 1980', 'Padaria Sol'), draft('Padaria Sol', 'Padaria Sol')],
  [
    'the name is told later',
    draft('Padaria na Lapa, pão quente às seis'),
    draft('Padaria na Lapa, pão quente às seis. Padaria Sol', 'Padaria Sol'),
  ],
  [
    'told anew under the same name',
    draft('Vendo pão. Padaria São José', 'Padaria São José'),
    draft('Somos a padaria sao jose', 'padaria sao jose'),
  ],
  [
    'a slip is mended',
    draft('Conserto máquinas de custura em Betim há vinte anos'),
    draft('Conserto máquinas de costura em Betim há vinte anos'),
  ],
])('a new version of the same description: %s', (_, before, now) => {
  expect(isSameDraft(before, now)).toBe(true);
});

test.each<[string, Draft, Draft]>([
  ['another business', draft('Sou eletricista em Belo Horizonte'), draft('Salão de unhas em Belo Horizonte')],
  ['another name in the same sentence', draft('Padaria Sol, na Lapa', 'Padaria Sol'), draft('Padaria Lua, na Lapa', 'Padaria Lua')],
  ['one word of a short sentence', draft('Quero um site para minha padaria'), draft('Quero um site para minha oficina')],
  [
    'another trade in a long sentence',
    draft('Quero um site para minha padaria em Betim com telefone e endereço e mapa', null, 'padaria'),
    draft('Quero um site para minha oficina em Betim com telefone e endereço e mapa', null, 'oficina'),
  ],
  ['a photo kept without its words', draft(''), draft('Padaria na Lapa')],
])('another description: %s', (_, before, now) => {
  expect(isSameDraft({ ...before, of: 'before' }, now)).toBe(false);
});
