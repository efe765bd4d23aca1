import { describe, expect, test } from 'vitest';
import { readWish } from './read-wish.ts';

describe('what people type for a site', () => {
  test.each([
    ['minhaloja.com.br', 'https://minhaloja.com.br/'],
    ['  minhaloja.com.br  \n', 'https://minhaloja.com.br/'],
    ['http:/minhaloja.com.br', 'http://minhaloja.com.br/'],
    ['https//minhaloja.com.br', 'https://minhaloja.com.br/'],
    ['https;//minhaloja.com.br', 'https://minhaloja.com.br/'],
    ['padariadozé.com.br', 'https://xn--padariadoz-k7a.com.br/'],
    ['instagram.com', 'https://instagram.com/'],
    ['meuinstagram.com.br/loja', 'https://meuinstagram.com.br/loja'],
    ['8.8.8.8', 'https://8.8.8.8/'],
    ['linktr.ee/padaria', 'https://linktr.ee/padaria'],
  ])('%s is measured', (typed, address) => {
    expect(readWish(typed).href).toBe(address);
  });

  test.each([
    ['padaria do zé', 'site_address_unreadable', {}],
    ['padaria', 'site_address_unreadable', {}],
    ['localhost', 'site_address_unreadable', {}],
    ['12345', 'site_address_unreadable', {}],
    ['0x7f.1', 'site_address_unreadable', {}],
    [`${'a'.repeat(2100)}.com.br`, 'site_address_unreadable', {}],
    ['Ze@Padaria.com.br', 'site_is_email', { domain: 'padaria.com.br', kind: 'own' }],
    ['mailto:ze@padaria.com.br', 'site_is_email', { domain: 'padaria.com.br', kind: 'own' }],
    ['ze.padaria@gmail.com', 'site_is_email', { domain: 'gmail.com', kind: 'box' }],
    ['instagram.com/padariadoze', 'site_is_profile', { service: 'Instagram' }],
    ['https://www.instagram.com/padariadoze/', 'site_is_profile', { service: 'Instagram' }],
    ['@padariadoze', 'site_is_profile', { service: 'Instagram' }],
    ['pt-br.facebook.com/padaria', 'site_is_profile', { service: 'Facebook' }],
    ['wa.me/5511999990000', 'site_is_profile', { service: 'WhatsApp' }],
    ['192.168.0.1', 'site_not_public', {}],
    ['http://127.0.0.1/x', 'site_not_public', {}],
    ['[::1]', 'site_not_public', {}],
    ['ftp://loja.com.br', 'site_scheme_not_web', {}],
    ['loja.com.br:8080', 'site_port_not_web', {}],
  ])('%s is not, and it is said why', (typed, reason, details) => {
    expect(() => readWish(typed)).toThrow(expect.objectContaining({ code: 'invalid', reason, details }));
  });
});
