import { expect, test } from 'vitest';
import { compose } from '#composer/compose.ts';
import { newSheet } from '../facts/sheet.ts';
import { overTheDoor } from './over-the-door.ts';

test.each([
  ['barbearia do Nenê em Garanhuns', 'Barbearia do Nenê'],
  ['salao de beleza da cleide zap 11 95555-0111', 'salao de beleza da cleide'],
  ['loja de roupa plus size em teresina', undefined],
  ['clinica do sono em recife', undefined],
  ['curso de ingles online', undefined],
  ['a gente conserta bicicleta do pessoal do bairro', undefined],
])('%s', (text, name) => expect(overTheDoor(newSheet(text, 'pt', 'BR'))?.value).toBe(name));

test.each([
  ['Los mayores del barrio también entran gratis. Abrimos en otoño. Contacto: Rosa, 975 555 010.', 'es', 'Nuestro sitio'],
  ['a gente também recebe quem vem de longe. tem água e sombra. zap 14 99555-0100', 'pt-BR', 'Nosso site'],
])('a sentence is no sign over the door: %s', (prompt, locale, name) => {
  const composed = compose({ prompt });
  expect(composed.outcome === 'site' && composed.document.strings[locale]?.['site.name']).toBe(name);
});
