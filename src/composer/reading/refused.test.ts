import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { isRefused } from './refused.ts';

test.each([
  ['i mend roofs. dont want a shop dont want chat', 'shop', 'en', true],
  ["I don't need an online shop or a blog, thanks", 'blog', 'en', true],
  ['no blog, no shop please', 'shop', 'en', true],
  ['I want a shop, not a blog', 'shop', 'en', false],
  ['I do not have a site and want a blog', 'blog', 'en', false],
  ['no quiero un blog ni una tienda, solo mi taller', 'tienda', 'es', true],
  ['no quiero un blog ni una tienda, solo mi taller', 'taller', 'es', false],
  ['no tengo web, quiero una tienda', 'tienda', 'es', false],
  ['sem blog por favor', 'blog', 'pt', true],
  ['não quero loja virtual nem blog', 'blog', 'pt', true],
  ['não quero nada de blog, quero loja', 'loja', 'pt', false],
  ['coloca as novidades no blog', 'blog', 'pt', false],
])('%s: %s', (message, word, language, expected) => {
  const folded = fold(message);
  expect(isRefused(folded, folded.indexOf(word), language)).toBe(expected);
});
