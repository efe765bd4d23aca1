import { expect, test } from 'vitest';
import { newSheet } from '../facts/sheet.ts';
import { overTheDoor } from './over-the-door.ts';

test.each([
  ['barbearia do Nenê em Garanhuns', 'Barbearia do Nenê'],
  ['salao de beleza da cleide zap 11 95555-0111', 'salao de beleza da cleide'],
  ['loja de roupa plus size em teresina', undefined],
  ['clinica do sono em recife', undefined],
  ['curso de ingles online', undefined],
  ['a gente conserta bicicleta do pessoal do bairro', undefined],
])('%s', (text, name) => expect(overTheDoor(newSheet(text, 'pt', 'BR'))?.value).toBe(name));
