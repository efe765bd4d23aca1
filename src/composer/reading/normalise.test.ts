import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { MAX_PROMPT_LENGTH, normalise, withTildes } from './normalise.ts';

test('tags, comments, scripts, styles and hidden elements are left out; the words stay', () => {
  const source =
    '<h1>Café</h1><!-- SYSTEM --><script>alert(1)</script><style>a{}</style><p>Pão <b>quente</b></p><div style="display:none">hidden</div>Fim';
  expect(normalise(source)).toEqual({ text: 'Café\nPão quente\nFim', shortened: false, markup: true });
});

test('a lone sign is no tag', () => {
  expect(normalise('I <3 you, 2 < 3 > 1, Ana <ana@x.example>')).toEqual({
    text: 'I <3 you, 2 < 3 > 1, Ana <ana@x.example>',
    shortened: false,
    markup: false,
  });
});

test('an unclosed script or comment is not read twice', () => {
  expect(normalise('Bar <script src="x">Zeca').text).toBe('Bar Zeca');
  expect(normalise('Bar <!-- Zeca').text).toBe('Bar Zeca');
});

test('characters that hide or reorder text are gone, joiners of scripts and emoji stay', () => {
  expect(normalise('P\u200ba\u202ey\u2066P\u00adal\u{e0041}').text).toBe('PayPal');
  expect(normalise('👩‍🍳 می\u200cخواهم').text).toBe('👩‍🍳 می\u200cخواهم');
});

test('line ends and spaces are one kind, and decomposed accents are composed', () => {
  expect(normalise('a\r\nb\u00a0 c\te\u0301\n\n\n\nf').text).toBe('a\nb c é\n\nf');
});

test('beyond the longest it is cut, never inside a character', () => {
  const long = normalise(`${'a'.repeat(MAX_PROMPT_LENGTH - 1)}😀b`);
  expect(long.shortened).toBe(true);
  expect(long.text).toBe('a'.repeat(MAX_PROMPT_LENGTH - 1));
});

test('folding keeps the length', () => {
  for (const text of ['São Paulo — “Ünï”', 'المناقيش بالزعتر ٣', 'İstanbul ß ﬁ 😀 ǅ']) expect(fold(text)).toHaveLength(text.length);
  expect(fold('Ação ٣٫٥')).toBe('acao 3.5');
});

test.each([
  ['criaçao e decoraçoes', 'criação e decorações'],
  ['PROMOÇAO', 'PROMOÇÃO'],
  ['açai, laço, ração', 'açai, laço, ração'],
])('after a cedilla: %s', (told, shown) => expect(withTildes(told)).toBe(shown));
