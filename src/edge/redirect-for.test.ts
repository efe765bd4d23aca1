import { expect, test } from 'vitest';
import { redirectFor } from './redirect-for.ts';

const moved = new Map([
  ['/velho', { to: '/novo', permanent: true }],
  ['/pão', { to: '/pães', permanent: false }],
  ['/cardápio.php', { to: '/#menu', permanent: true }],
  ['/insta', { to: 'https://instagram.com/p', permanent: true }],
]);
const ask = (hostname: string, target: string, isEncrypted = true, mainHost: string | null = 'padaria.com.br') =>
  redirectFor({ mainHost, moved }, { hostname, target, isEncrypted }, (host) => `https://${host}`);

test.each([
  ['padaria.com.br', '/', true, null],
  ['padaria.com.br', '/?a=1', false, { location: 'https://padaria.com.br/?a=1', status: 308 }],
  ['www.padaria.com.br', '/contato?x', true, { location: 'https://padaria.com.br/contato?x', status: 308 }],
  ['padaria.pagemagic.site', '/', false, { location: 'https://padaria.com.br/', status: 308 }],
  ['padaria.com.br', '/velho/?a=1', true, { location: '/novo?a=1', status: 308 }],
  ['www.padaria.com.br', '/velho', false, { location: 'https://padaria.com.br/novo', status: 308 }],
  ['padaria.com.br', '/p%C3%A3o', true, { location: '/p%C3%A3es', status: 307 }],
  ['padaria.com.br', '/card%C3%A1pio.php?mesa=2', true, { location: '/?mesa=2#menu', status: 308 }],
  ['padaria.com.br', '/insta', true, { location: 'https://instagram.com/p', status: 308 }],
  ['padaria.com.br', '/%ZZ', true, null],
] as const)('%s%s, encrypted: %s', (hostname, target, isEncrypted, where) => {
  expect(ask(hostname, target, isEncrypted)).toEqual(where);
});

test('a site without a name of its own is answered where it is', () => {
  expect(ask('padaria.pagemagic.site', '/contato', false, null)).toBeNull();
});
