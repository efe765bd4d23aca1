import { describe, expect, test } from 'vitest';
import { readTypedAddress } from './web-address.ts';

describe('an address as people type it', () => {
  test.each([
    ['minhaloja.com.br', 'https://minhaloja.com.br/'],
    ['  WWW.MinhaLoja.com.br/Contato ', 'https://www.minhaloja.com.br/Contato'],
    ['http://loja.com.br', 'http://loja.com.br/'],
    ['HTTPS://loja.com.br/a?b=c#d', 'https://loja.com.br/a?b=c'],
    ['//loja.com.br', 'https://loja.com.br/'],
    ['"loja.com.br"', 'https://loja.com.br/'],
    ['<https://loja.com.br/>', 'https://loja.com.br/'],
    ['loja.com.br:443/x', 'https://loja.com.br/x'],
    ['loja.com.br:80', 'http://loja.com.br/'],
    ['pão.com.br', 'https://xn--po-sia.com.br/'],
    ['\u200bloja.com.br\u200e', 'https://loja.com.br/'],
    ['loja.com.br.', 'https://loja.com.br/'],
  ])('%s', (typed, address) => {
    expect(readTypedAddress(typed).href).toBe(address);
  });

  test.each([
    ['', 'address_unreadable'],
    ['loja', 'address_unreadable'],
    ['minha loja', 'address_unreadable'],
    ['localhost', 'address_unreadable'],
    ['http://', 'address_unreadable'],
    ['a'.repeat(3000), 'address_unreadable'],
    ['ftp://loja.com.br', 'scheme_not_web'],
    ['javascript:alert(1)', 'scheme_not_web'],
    ['file:///etc/passwd', 'scheme_not_web'],
    ['data:text/html,x', 'scheme_not_web'],
    ['mailto:a@loja.com.br', 'scheme_not_web'],
    ['loja.com.br:8080', 'port_not_web'],
    ['http://loja.com.br:22/', 'port_not_web'],
    ['eu:senha@loja.com.br', 'scheme_not_web'],
    ['http://eu:senha@loja.com.br', 'has_credentials'],
    ['https://eu@loja.com.br', 'has_credentials'],
  ])('%s is none', (typed, reason) => {
    expect(() => readTypedAddress(typed)).toThrow(reason);
  });
});
