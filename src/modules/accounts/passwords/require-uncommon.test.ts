import { expect, test } from 'vitest';
import { COMMON_PASSWORDS } from './common-passwords.ts';
import { requireUncommonPassword } from './require-uncommon.ts';

test.each([
  '1234567890',
  'Password123',
  'senha12345',
  'SENHA@1234',
  'contraseña1',
  'Contraseña 123',
  'flamengo2026',
  'qwertyuiop',
  'aaaaaaaaaaaa',
  'abababababab',
  'Page Magic 2026',
  'página mágica 1',
  'agenciaarco123',
  'Gabriel1998',
])('%s is refused', (password) => {
  expect(() => requireUncommonPassword(password)).toThrow(expect.objectContaining({ reason: 'weak_password' }));
});

test.each(['pão quente às seis', 'outra senha longa', 'bolo de fubá 7', 'three green boats', 'una tarde de lluvia'])(
  '%s is taken',
  (password) => {
    expect(() => requireUncommonPassword(password)).not.toThrow();
  },
);

test('the list holds digests of more than three thousand that are long enough, in none of which a password can be read', () => {
  expect(COMMON_PASSWORDS.size).toBeGreaterThan(3000);
  for (const one of COMMON_PASSWORDS) expect(one).toMatch(/^[0-9a-f]{16}$/);
});
