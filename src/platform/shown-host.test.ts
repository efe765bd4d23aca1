import { expect, test } from 'vitest';
import { shownUrl, withUnicodeHosts } from './shown-host.ts';

test.each([
  ['https://xn--padria-flor-m7a.com.br/', 'padária-flor.com.br'],
  ['https://www.xn--caf-dma.example:8443/menu', 'www.café.example:8443/menu'],
  ['http://padaria.com.br', 'padaria.com.br'],
])('the address %s is shown as people write it', (url, shown) => {
  expect(shownUrl(url)).toBe(shown);
});

test('names within a text are shown in Unicode, and what only looks like one stays', () => {
  expect(withUnicodeHosts('loja.xn--po-sia.example, padaria.com.br')).toBe('loja.pão.example, padaria.com.br');
  for (const text of ['xn--', 'xn--zzzzzzzz.example', 'Pão da Vila']) expect(withUnicodeHosts(text)).toBe(text);
});
