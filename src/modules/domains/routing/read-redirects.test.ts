import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRedirects } from './read-redirects.ts';

const HOSTS = ['padaria.com.br', 'www.padaria.com.br'];
const read = (text: string) => readRedirects(text, HOSTS);

test.each([
  ['/velho /novo', '/velho', '/novo', true],
  ['/velho -> /novo', '/velho', '/novo', true],
  ['/velho,/novo,302', '/velho', '/novo', false],
  ['/velho;/novo;301', '/velho', '/novo', true],
  ['"/velho","/novo"', '/velho', '/novo', true],
  ['/velho\t/novo', '/velho', '/novo', true],
  ['https://www.padaria.com.br/velho/ /novo/', '/velho', '/novo', true],
  ['/p%C3%A3o /paes', '/pão', '/paes', true],
  ['/index.php?p=3 /contato', '/index.php', '/contato', true],
  ['/insta https://instagram.com/padaria', '/insta', 'https://instagram.com/padaria', true],
])('%s', (line, from, to, permanent) => {
  expect(read(line)).toEqual({ redirects: [{ from, to, permanent }], problems: [] });
});

test.each([
  ['/velho', 'two_wanted'],
  ['velho /novo', 'from_not_path'],
  ['/ /novo', 'from_not_path'],
  ['//evil.example/x /novo', 'from_not_path'],
  ['https://outra.com.br/velho /novo', 'other_host'],
  ['/velho novo', 'to_not_path'],
  ['/velho javascript:alert(1)', 'to_not_path'],
  ['/velho //evil.example', 'to_not_path'],
  ['/velho http://instagram.com/x', 'to_not_path'],
  ['/velho /velho/', 'to_itself'],
  ['/a%ZZ /b', 'from_not_path'],
])('%s is refused: %s', (line, reason) => {
  expect(read(line).problems).toEqual([{ line: 1, text: line, reason }]);
});

test('a heading and notes are passed over, lines are counted as the person sees them', () => {
  expect(read('de,para\n# antigos\n\n/a,/b\nx,y')).toEqual({
    redirects: [{ from: '/a', to: '/b', permanent: true }],
    problems: [{ line: 5, text: 'x,y', reason: 'from_not_path' }],
  });
});

test('a chain is walked to its end, and a ring is refused with all who are in it', () => {
  expect(read('/a /b\n/b /c').redirects.map(({ to }) => to)).toEqual(['/c', '/c']);
  expect(read('/a /b\n/b /c\n/c /a\n/d /a').problems.map(({ line, reason }) => [line, reason])).toEqual([
    [1, 'loop'],
    [2, 'loop'],
    [3, 'loop'],
    [4, 'loop'],
  ]);
  expect(read('/a /b\n/a /c').problems).toEqual([{ line: 2, text: '/a /c', reason: 'twice' }]);
});

test('whatever is read without a problem sends nobody to a path that sends them on', () => {
  const path = fc.constantFrom('/a', '/b', '/c', '/d', '/e');
  fc.assert(
    fc.property(fc.array(fc.tuple(path, path), { maxLength: 6 }), (pairs) => {
      const { redirects, problems } = read(pairs.map((pair) => pair.join(' ')).join('\n'));
      if (problems.length > 0) return;
      const sources = new Set(redirects.map(({ from }) => from));
      expect(redirects.filter(({ to }) => sources.has(to))).toEqual([]);
    }),
  );
});
