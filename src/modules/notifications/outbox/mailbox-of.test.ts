import { expect, test } from 'vitest';
import { mailboxOf } from './mailbox-of.ts';

test('whoever adds a tag or dots to an address writes to the same mailbox', () => {
  expect(mailboxOf('Ana.Souza+promo@Gmail.com')).toBe('anasouza@gmail.com');
  expect(mailboxOf('ana.souza+1+2@padaria.com.br')).toBe('ana.souza@padaria.com.br');
  expect(mailboxOf('ana@x.example')).toBe('ana@x.example');
});
