import { expect, test } from 'vitest';
import { isSameName } from './same-name.ts';

test('a name is typed without its signs, pictures, accents and capitals', () => {
  for (const typed of ['Pão da Vila 🥖', 'pao da vila', '  PÃO DA  VILA!']) expect(isSameName(typed, 'Pão da Vila 🥖'), typed).toBe(true);
  expect(isSameName('Tapiocaria da Ilha', 'Tapiocaria da Ilha — Olinda')).toBe(false);
  expect(isSameName('パン屋', 'パン屋')).toBe(true);
});

test('another name, nothing, and another picture are not it', () => {
  expect(isSameName('Pão da Vilã Nova', 'Pão da Vila')).toBe(false);
  expect(isSameName('', 'Pão da Vila')).toBe(false);
  expect(isSameName('🥐', '🥖')).toBe(false);
  expect(isSameName('🥖', '🥖')).toBe(true);
});
