import { expect, test } from 'vitest';
import { proposeMoves } from './propose-moves.ts';

const TARGETS = [
  { path: '/', title: 'Início', kind: 'home' },
  { path: '/#menu', title: 'Nossos preços', kind: 'menu' },
  { path: '/#story', title: 'A história da casa', kind: 'story' },
  { path: '/#contact', title: 'Onde fica', kind: 'map' },
  { path: '/encomendas', title: 'Encomendas', kind: 'page' },
];

test.each([
  ['/cardapio.php', 'Cardápio', '/#menu'],
  ['/quem-somos.html', 'Quem somos', '/#story'],
  ['/fale-conosco', 'Fale conosco', '/#contact'],
  ['/p/12', 'Encomendas para festas', '/encomendas'],
  ['/xyz', 'Promoção de maio', '/'],
])('%s, "%s" leads to %s', (path, title, to) => {
  expect(proposeMoves([{ path, title }], TARGETS)).toEqual([{ from: path, to }]);
});

test('an address that the new site has too is left alone, and one with escapes is written as it is read', () => {
  const old = [
    { path: '/encomendas/', title: 'Encomendas' },
    { path: '/p%C3%A3es', title: 'Pães' },
  ];
  expect(proposeMoves(old, TARGETS)).toEqual([{ from: '/pães', to: '/' }]);
});
