import { expect, test } from 'vitest';
import { maySpeak, pageAddress } from './page-address.ts';

test('a folder and its first file are one page', () => {
  const one = (url: string) => pageAddress(new URL(url));
  expect(one('http://a.example/index.html')).toBe(one('http://a.example/'));
  expect(one('http://a.example/en/index.php#top')).toBe(one('http://a.example/en/'));
  expect(one('http://a.example/?p=2')).not.toBe(one('http://a.example/'));
  expect(one('http://a.example/reindex.html')).toBe('http://a.example/reindex.html');
});

test.each([
  '/politica-de-privacidad.php',
  '/politica-de-cookies/',
  '/privacy-policy',
  '/privacidade.html',
  '/termos-de-uso',
  '/menu.pdf',
  '/tag/pao',
])('nothing of the business is read at %s', (path) => expect(maySpeak(path)).toBe(false));

test.each(['/', '/cookies.html', '/produtos/cookies', '/sobre', '/termas', '/privado', '/contacto.php', '/tratamentos/terms-and-lasers'])(
  'the business may speak at %s',
  (path) => expect(maySpeak(path)).toBe(true),
);
